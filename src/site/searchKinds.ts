/** Kinds of thing that have a page, in the order in which they are listed. */
export const SEARCH_KINDS = [
  'page',
  'target',
  'domain',
  'site',
  'city',
  'unit',
  'month',
  'briefing',
  'task',
  'problem',
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];
