/** What every page starts from: one language, its words, the figures and their names. */
import type { ChartContext } from '../charts/chart.ts';
import type { Corrections } from '../core/corrections/correction.ts';
import type { Figures } from '../core/figures/figures.ts';
import type { Lang } from '../core/model.ts';
import { messages } from '../i18n/messages.ts';
import type { Messages } from '../i18n/messages.ts';
import { createNames } from './names.ts';
import type { NameLookup } from './names.ts';
import { href } from './routes.ts';
import { createSay } from './say.ts';
import type { Say } from './say.ts';

export interface PageContext {
  readonly lang: Lang;
  readonly t: Messages;
  readonly figures: Figures;
  readonly corrections: Corrections;
  readonly name: NameLookup;
  readonly say: Say;
  /** What the charts of a page are drawn with: their rows lead to the pages of the site. */
  readonly charts: ChartContext;
}

/** @param corrections left out: nothing is known of the history */
export function createContext(
  figures: Figures,
  lang: Lang,
  corrections: Corrections = { history: 'none' },
): PageContext {
  const t = messages(lang);
  return {
    lang,
    t,
    figures,
    corrections,
    name: createNames(figures.registry, lang),
    say: createSay(lang, t, figures.year),
    charts: { lang, href: (page, id) => href(lang, { page, id }) },
  };
}
