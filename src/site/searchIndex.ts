/** Everything that can be found, for the search and for the page that lists it all without a script. */
import { CATALOGUE, PROBLEM_CODES } from '../core/problems/catalogue.ts';
import { PHRASEBOOKS } from '../core/problems/messages/phrasebooks.ts';
import { LANGS } from '../core/model.ts';
import type { Lang, Names } from '../core/model.ts';
import type { SearchEntry } from '../core/search/search.ts';
import { messages } from '../i18n/messages.ts';
import { briefingTitle, listBriefings } from './briefings.ts';
import { createContext } from './context.ts';
import type { PageContext } from './context.ts';
import { pageName } from './navigation.ts';
import { pinyinOf } from './pinyin.ts';
import { href, SINGLE_PAGES } from './routes.ts';
import type { Route } from './routes.ts';
import { createSay } from './say.ts';
import { searchFigure } from './searchFigure.ts';
import { SEARCH_KINDS } from './searchKinds.ts';
import type { SearchKind } from './searchKinds.ts';
import { searchStates } from './searchStates.ts';

export interface SearchGroup {
  readonly kind: SearchKind;
  readonly label: string;
  /** In the alphabetical order of the language; months and tasks in their own. */
  readonly entries: readonly SearchEntry[];
}

interface Found {
  readonly names: Names;
  readonly route: Route;
  /** Ids, aliases, codes, clauses. */
  readonly also: readonly (string | null)[];
}

/** All pages of one language, by kind. */
export function searchGroups(context: PageContext): readonly SearchGroup[] {
  const { lang, t } = context;
  const { compare } = new Intl.Collator(lang);
  return SEARCH_KINDS.map((kind) => {
    const label = t.client.search.kinds[kind];
    const entries = foundOf(kind, context).map((each) => entryOf(context, kind, each, label));
    const ownOrder = ['month', 'briefing', 'task', 'page'].includes(kind);
    return {
      kind,
      label,
      entries: ownOrder ? entries : entries.toSorted((a, b) => compare(a.title, b.title)),
    };
  });
}

/** The same in one row, as the script fetches it. */
export const searchIndex = (context: PageContext): readonly SearchEntry[] =>
  searchGroups(context).flatMap(({ entries }) => entries);

function entryOf(
  context: PageContext,
  kind: SearchKind,
  { names, route, also }: Found,
  label: string,
): SearchEntry {
  const { lang } = context;
  const title = names[lang];
  const id = 'id' in route ? route.id : route.page;
  const figure = searchFigure(context, kind, id);
  const states = searchStates(context, kind, id);
  const pinyin = SPELLED.has(kind) ? pinyinOf(names['zh-CN']) : null;
  const others = [...LANGS.map((each) => names[each]), ...also].filter(
    (term): term is string => term !== null && term !== '' && term !== title,
  );
  return {
    title,
    kind: label,
    href: href(lang, route),
    terms: [...new Set(others)],
    ...(figure === null ? {} : { figure }),
    ...(states.length === 0 ? {} : { states }),
    ...(pinyin === null ? {} : { pinyin }),
  };
}

/** Kinds of thing that are called by name. */
const SPELLED: ReadonlySet<SearchKind> = new Set(['domain', 'site', 'city', 'unit']);

/** The same words in every language. */
const inEach = (say: (lang: Lang) => string): Names => ({
  'zh-CN': say('zh-CN'),
  'zh-HK': say('zh-HK'),
  en: say('en'),
});

function foundOf(kind: SearchKind, { figures }: PageContext): readonly Found[] {
  const { registry } = figures;
  switch (kind) {
    case 'page':
      return SINGLE_PAGES.map((page) => ({
        names: inEach((lang) => pageName(messages(lang), page)),
        route: { page },
        also: [page],
      }));
    case 'target':
      return figures.targets.map(({ id, definition: { names, clause } }) => ({
        names,
        route: { page: 'target', id },
        also: [id, clause],
      }));
    case 'domain':
    case 'site':
    case 'unit':
      return registry[`${kind}s`].map(({ id, names, aliases }) => ({
        names,
        route: { page: kind, id },
        also: [id, ...aliases],
      }));
    case 'city':
      return figures.byCity.map(({ id, definition: { names } }) => ({
        names,
        route: { page: 'city', id },
        also: [id],
      }));
    case 'month':
      return figures.months.map((month) => ({
        names: inEach((lang) => createSay(lang).monthLong(month)),
        route: { page: 'month', id: month },
        also: [month, month.replace(/-0?/, '/')],
      }));
    case 'briefing':
      return listBriefings(figures).map((briefing) => ({
        names: inEach((lang) => briefingTitle(createContext(figures, lang), briefing)),
        route: { page: 'briefing', id: briefing.id },
        also: [briefing.id],
      }));
    case 'task':
      return figures.tasks.map(({ number, definition: { title, clause } }) => ({
        names: title,
        route: { page: 'task', id: String(number) },
        also: [`#${number}`, clause],
      }));
    case 'problem':
      return PROBLEM_CODES.map((code) => ({
        names: inEach((lang) => PHRASEBOOKS[lang].messages[code].title),
        route: { page: 'problem', id: code },
        also: [code, CATALOGUE[code].group],
      }));
  }
}
