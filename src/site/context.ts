/** What every page starts from: one language, its words, the figures and their names. */
import type { Figures } from '../core/figures/figures.ts';
import type { Lang } from '../core/model.ts';
import { messages } from '../i18n/messages.ts';
import type { Messages } from '../i18n/messages.ts';
import { createNames } from './names.ts';
import type { NameLookup } from './names.ts';
import { createSay } from './say.ts';
import type { Say } from './say.ts';

export interface PageContext {
  readonly lang: Lang;
  readonly t: Messages;
  readonly figures: Figures;
  readonly name: NameLookup;
  readonly say: Say;
}

export function createContext(figures: Figures, lang: Lang): PageContext {
  const t = messages(lang);
  return {
    lang,
    t,
    figures,
    name: createNames(figures.registry, lang),
    say: createSay(lang, t, figures.year),
  };
}
