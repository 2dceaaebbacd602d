/** Every address of the site. Nothing else builds a link. */
import { LANGS } from '../core/model.ts';
import type { Lang, Month } from '../core/model.ts';

/** Pages that exist once per language. */
export const SINGLE_PAGES = [
  'overview',
  'targets',
  'behind',
  'domains',
  'sites',
  'cities',
  'units',
  'months',
  'briefings',
  'tasks',
  'submit',
  'guide',
  'explore',
  'methodology',
  'downloads',
  'dictionary',
  'odd',
  'corrections',
  'office',
  'problems',
  'about',
  'search',
  'embed',
] as const;
export type SinglePage = (typeof SINGLE_PAGES)[number];

/** Pages that exist once per thing and language; the value is their folder. */
const FOLDERS = {
  target: 'targets',
  domain: 'domains',
  site: 'sites',
  city: 'cities',
  unit: 'units',
  month: 'months',
  briefing: 'briefings',
  task: 'tasks',
  problem: 'problems',
  embed: 'embed',
} as const satisfies Record<string, SinglePage>;
export type EntityPage = keyof typeof FOLDERS;

export type Route =
  | { readonly page: SinglePage }
  | { readonly page: Exclude<EntityPage, 'month'> | 'card'; readonly id: string }
  | { readonly page: 'month'; readonly id: Month };

/** The page that lists the things an entity page is one of. */
export const parentOf = (page: EntityPage | 'card'): SinglePage => FOLDERS[page === 'card' ? 'unit' : page];

/** Pages that lie below another one. */
const BELOW: Partial<Record<SinglePage, string>> = { guide: 'submit/guide' };

/** Path of a page below its language, for example `domains/food/`; empty for the overview. */
export function pathOf(route: Route): string {
  if ('id' in route)
    return `${parentOf(route.page)}/${encodeURIComponent(route.id)}/${route.page === 'card' ? 'card/' : ''}`;
  return route.page === 'overview' ? '' : `${BELOW[route.page] ?? route.page}/`;
}

/** First path segment of a language: none for zh-CN, which stands at the root. */
export const langSegment = (lang: Lang): string | undefined => (lang === 'zh-CN' ? undefined : lang);

/** The language of a `[...lang]` parameter; an unknown one is a bug and throws. */
export function langOfSegment(segment: string | undefined): Lang {
  const lang = LANGS.find((candidate) => langSegment(candidate) === segment);
  if (!lang) throw new Error(`No language has the path segment "${segment}".`);
  return lang;
}

/** `/a/b` or `a/b/` → `/a/b/`; nothing → `/`. */
export function normaliseBase(base: string | undefined): string {
  const inner = (base ?? '').split('/').filter(Boolean).join('/');
  return inner ? `/${inner}/` : '/';
}

export interface Links {
  /** Address of a page in a language, with an optional `#` anchor (without the sign). */
  readonly href: (lang: Lang, route: Route, anchor?: string) => string;
  /** Address of a file that has no language: data, icons, scripts. */
  readonly asset: (path: string) => string;
  /** The same address with its host; null when the site's own is not known. */
  readonly absolute: (path: string) => string | null;
}

/** Links below one base path. `site` is the origin, for canonical and hreflang addresses. */
export function createLinks(base: string | undefined, site: string | undefined): Links {
  const root = normaliseBase(base);
  return {
    href: (lang, route, anchor) => {
      const segment = langSegment(lang);
      return `${root}${segment ? `${segment}/` : ''}${pathOf(route)}${anchor ? `#${anchor}` : ''}`;
    },
    asset: (path) => root + path.replace(/^\/+/, ''),
    absolute: (path) => (site ? new URL(path, site).href : null),
  };
}

export const { href, asset, absolute } = createLinks(process.env['BASE_PATH'], process.env['SITE_URL']);
