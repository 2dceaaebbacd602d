/**
 * Search over a small prebuilt index. Chinese names have no word breaks, so an entry matches when each
 * word of the query stands somewhere in its title, its other names, its states or its pinyin.
 */

/** How a thing stands, which finds it too: who looks for `未报` looks for the units that are so. */
export interface SearchState {
  /** In the reader's language, for example `未报：5月和11月`. */
  readonly text: string;
  /** The state's word in every language. */
  readonly words: readonly string[];
}

/** One page that can be found. */
export interface SearchEntry {
  readonly title: string;
  /** What kind of thing it is, in the reader's language. */
  readonly kind: string;
  readonly href: string;
  /** Other names: aliases, names in other languages, ids, codes. */
  readonly terms: readonly string[];
  /** Its number, for example `37人`; absent where it has none yet. */
  readonly figure?: string;
  readonly states?: readonly SearchState[];
  /** The Chinese name in pinyin, a space between syllables. */
  readonly pinyin?: string;
}

export interface SearchHit {
  readonly entry: SearchEntry;
  /** The states by which it was found. */
  readonly states: readonly string[];
  /** The other name by which it was found, where its title does not tell. */
  readonly otherName: string | null;
}

/** Width, case and compatibility forms do not matter when searching. */
export function foldQuery(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}

/** What a query asks for: every one of its words, in any order. */
export const queryWords = (query: string): readonly string[] =>
  foldQuery(query)
    .split(/\s+/u)
    .filter((word) => word !== '');

const has = (text: string, word: string): boolean => foldQuery(text).includes(word);

const statesFor = ({ states = [] }: SearchEntry, word: string): readonly SearchState[] =>
  states.filter(({ words }) => words.some((each) => foldQuery(each).startsWith(word)));

/** One letter begins too many syllables to say anything. */
const SHORTEST_PINYIN = 2;

/** Whole syllables from any one on, the last of them perhaps half typed (`qianhai`, `haih`), or first letters (`qh`). */
export function isSpelled(pinyin: string, word: string): boolean {
  if (word.length < SHORTEST_PINYIN) return false;
  const syllables = pinyin.split(' ');
  return syllables.some((_, from) => {
    const rest = syllables.slice(from);
    return (
      rest.join('').startsWith(word) ||
      rest
        .map((each) => each.slice(0, 1))
        .join('')
        .startsWith(word)
    );
  });
}

/** Lower is better; null: no match. What is called so comes first, then what is in that state, then what is named like it. */
function rank(entry: SearchEntry, words: readonly string[], whole: string): number | null {
  const title = foldQuery(entry.title);
  const found = words.map((word) => {
    if (title.includes(word)) return 'title';
    if (statesFor(entry, word).length > 0) return 'state';
    if (entry.terms.some((term) => has(term, word))) return 'term';
    return entry.pinyin !== undefined && isSpelled(entry.pinyin, word) ? 'pinyin' : null;
  });
  if (found.includes(null)) return null;
  if (title === whole || entry.terms.some((term) => foldQuery(term) === whole)) return 0;
  if (entry.states?.some((state) => state.words.some((word) => foldQuery(word) === whole))) return 1;
  if (title.startsWith(whole)) return 2;
  if (found.includes('state')) return 3;
  if (found.includes('pinyin')) return 6;
  return found.includes('term') ? 5 : 4;
}

/**
 * @param limit most entries to return; `total` says how many matched
 */
export function searchEntries(
  entries: readonly SearchEntry[],
  query: string,
  limit: number,
): { readonly hits: readonly SearchHit[]; readonly total: number } {
  const words = queryWords(query);
  const whole = foldQuery(query);
  if (words.length === 0) return { hits: [], total: 0 };
  const ranked = entries.flatMap((entry) => {
    const place = rank(entry, words, whole);
    return place === null ? [] : [{ entry, place }];
  });
  ranked.sort((a, b) => a.place - b.place);
  return { hits: ranked.slice(0, limit).map(({ entry }) => hitOf(entry, words)), total: ranked.length };
}

function hitOf(entry: SearchEntry, words: readonly string[]): SearchHit {
  const states = [...new Set(words.flatMap((word) => statesFor(entry, word).map(({ text }) => text)))];
  const told = states.length > 0 || words.some((word) => has(entry.title, word));
  const named = told ? undefined : entry.terms.find((term) => words.some((word) => has(term, word)));
  return { entry, states, otherName: named ?? null };
}
