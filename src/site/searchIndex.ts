/** Everything that can be found, for the search and for the page that lists it all without a script. */
import { CATALOGUE, PROBLEM_CODES } from '../core/problems/catalogue.ts';
import { PHRASEBOOKS } from '../core/problems/messages/phrasebooks.ts';
import { LANGS } from '../core/model.ts';
import type { Lang, Names } from '../core/model.ts';
import type { SearchEntry } from '../core/search/search.ts';
import { messages } from '../i18n/messages.ts';
import type { PageContext } from './context.ts';
import { pageName } from './navigation.ts';
import { href, SINGLE_PAGES } from './routes.ts';
import type { Route } from './routes.ts';
import { createSay } from './say.ts';

/** Kinds of thing that have a page, in the order in which they are listed. */
const SEARCH_KINDS = [
  'page',
  'target',
  'domain',
  'site',
  'city',
  'unit',
  'month',
  'task',
  'problem',
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

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
    const entries = foundOf(kind, context).map((each) => entryOf(each, lang, label));
    const ownOrder = kind === 'month' || kind === 'task' || kind === 'page';
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

function entryOf({ names, route, also }: Found, lang: Lang, kind: string): SearchEntry {
  const title = names[lang];
  const others = [...LANGS.map((each) => names[each]), ...also].filter(
    (term): term is string => term !== null && term !== '' && term !== title,
  );
  return { title, kind, href: href(lang, route), terms: [...new Set(others)] };
}

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
