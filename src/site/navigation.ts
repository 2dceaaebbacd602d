/** Which pages the header and the footer offer, and where a page stands among them. */
import type { Messages } from '../i18n/messages.ts';
import { parentOf } from './routes.ts';
import type { Route, SinglePage } from './routes.ts';

export const HEADER_PAGES: readonly SinglePage[] = [
  'overview',
  'domains',
  'sites',
  'months',
  'units',
  'tasks',
  'submit',
  'explore',
  'downloads',
];

export const FOOTER_PAGES: readonly SinglePage[] = [
  'targets',
  'behind',
  'cities',
  'briefings',
  'methodology',
  'dictionary',
  'odd',
  'corrections',
  'office',
  'guide',
  'problems',
  'about',
];

/** Pages that the header shows under another one's name. */
const SECTION_OF: Partial<Record<SinglePage, SinglePage>> = {
  targets: 'overview',
  behind: 'overview',
  cities: 'sites',
  briefings: 'months',
  dictionary: 'downloads',
  odd: 'downloads',
  corrections: 'downloads',
  guide: 'submit',
  office: 'units',
  problems: 'downloads',
};

/** The page of the header to which a page belongs. */
export function sectionOf(route: Route): SinglePage {
  const page = 'id' in route ? parentOf(route.page) : route.page;
  return SECTION_OF[page] ?? page;
}

export const pageName = (t: Messages, page: SinglePage): string => t.nav[page];
