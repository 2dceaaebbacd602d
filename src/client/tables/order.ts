/** The order of a table's rows by one of its columns. */

export type Direction = 'ascending' | 'descending';

/** What a cell is sorted by; null where it says nothing, which is last in either direction. */
export type SortValue = number | string | null;

/** The rows as they come in that order; equal ones keep theirs. Names go by the language's own rules. */
export function inOrder<T>(
  rows: readonly T[],
  valueOf: (row: T) => SortValue,
  direction: Direction,
  lang: string,
): readonly T[] {
  const { compare } = new Intl.Collator(lang, { numeric: true });
  const sign = direction === 'ascending' ? 1 : -1;
  return rows
    .map((row) => ({ row, value: valueOf(row) }))
    .toSorted(({ value: a }, { value: b }) => {
      if (a === null || b === null) return Number(a === null) - Number(b === null);
      return sign * (typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b)));
    })
    .map(({ row }) => row);
}

/** What a press on a column brings: the other direction of the sorted one, else numbers from the greatest on. */
export function nextDirection(now: string | null, by: string | undefined): Direction {
  if (now === 'ascending') return 'descending';
  if (now === 'descending') return 'ascending';
  return by === 'number' ? 'descending' : 'ascending';
}
