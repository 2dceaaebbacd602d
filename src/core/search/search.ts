/**
 * Search over a small prebuilt index. Chinese names have no word breaks, so an entry matches when each
 * word of the query stands somewhere in its title or its other names.
 */

/** One page that can be found. */
export interface SearchEntry {
  readonly title: string;
  /** What kind of thing it is, in the reader's language. */
  readonly kind: string;
  readonly href: string;
  /** Other names: aliases, names in other languages, ids, codes. */
  readonly terms: readonly string[];
}

/** Width, case and compatibility forms do not matter when searching. */
export function foldQuery(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}

/** Lower is better; null: no match. A title that starts with the query comes first, then titles, then other names. */
function rank(entry: SearchEntry, words: readonly string[], whole: string): number | null {
  const title = foldQuery(entry.title);
  const terms = entry.terms.map(foldQuery);
  if (!words.every((word) => title.includes(word) || terms.some((term) => term.includes(word)))) return null;
  if (title === whole || terms.includes(whole)) return 0;
  if (title.startsWith(whole)) return 1;
  return words.every((word) => title.includes(word)) ? 2 : 3;
}

/**
 * @param limit most entries to return; `total` says how many matched
 */
export function searchEntries(
  entries: readonly SearchEntry[],
  query: string,
  limit: number,
): { readonly hits: readonly SearchEntry[]; readonly total: number } {
  const whole = foldQuery(query);
  const words = whole.split(/\s+/u).filter((word) => word !== '');
  if (words.length === 0) return { hits: [], total: 0 };
  const ranked = entries.flatMap((entry) => {
    const place = rank(entry, words, whole);
    return place === null ? [] : [{ entry, place }];
  });
  ranked.sort((a, b) => a.place - b.place);
  return { hits: ranked.slice(0, limit).map(({ entry }) => entry), total: ranked.length };
}
