/** A table turned on its side: one column for each origin, site, domain or month instead of one row. */
import type { RegistryIndex } from '../registry/registryIndex.ts';
import { monthNumber } from '../text/calendar.ts';
import type { CsvCell } from '../text/csv.ts';
import { isOrigin, isUnreadable, readMonth, tidyCell } from '../text/normalise.ts';

export type ValueKind = 'domain' | 'site' | 'origin' | 'month';

/** What a label is a value of; null for one that is none. */
export type ValueOf = (label: string) => ValueKind | null;

export interface ColumnsOfValues {
  readonly kind: ValueKind;
  readonly cells: readonly CsvCell[];
}

const KINDS: readonly ValueKind[] = ['origin', 'site', 'month', 'domain'];
/** Words that make a label of a value: 香港人数, `HK people`. */
const WORDS =
  /(?:本月|当月|當月)?(?:新增)?(?:互认|互認)?(?:人[数數])|新增|\b(?:head ?count|people|persons|count)\b/gi;
const BRACKETS = /[(（[【][^()（）[\]【】]{0,20}[)）\]】]/g;
const LONGEST = 40;

/** What the labels of a table of headcounts may be values of. */
export function valueReader(index: RegistryIndex): ValueOf {
  return (label) => {
    const tidy = tidyCell(label).text;
    if (tidy === '' || tidy.length > LONGEST) return null;
    const bare = tidy
      .replace(WORDS, '')
      .replace(BRACKETS, '')
      .replace(/(?<![ _-])[ _-]+$/, '')
      .trim();
    return (
      KINDS.find((kind) => [tidy, bare].some((text) => text !== '' && isValue(text, kind, index))) ?? null
    );
  };
}

function isValue(text: string, kind: ValueKind, { sites, domains }: RegistryIndex): boolean {
  switch (kind) {
    case 'origin':
      return isOrigin(text);
    case 'site':
      return [text, `${text}市`].some((name) => sites.lookup(name).kind !== 'unknown');
    case 'domain':
      return domains.lookup(text).kind !== 'unknown';
    case 'month':
      return (
        /^(?:\d{4} ?年 ?)?\d{1,2} ?月份?$/.test(text) ||
        monthNumber(text) !== null ||
        !isUnreadable(readMonth(text))
      );
  }
}

/**
 * The columns that are labelled with values, of the kind that most are of. One alone is no pattern, unless the
 * columns that it stands for are missing.
 */
export function columnsOfValues(
  labels: readonly CsvCell[],
  valueOf: ValueOf,
  missing: ReadonlySet<string>,
): ColumnsOfValues | null {
  const kinds = labels.map((cell) => valueOf(cell.text));
  const found = KINDS.map((kind) => ({ kind, cells: labels.filter((_, at) => kinds[at] === kind) }));
  const most = found.reduce((best, one) => (one.cells.length > best.cells.length ? one : best));
  const fewest = missing.has('headcount') && (most.kind === 'month' || missing.has(most.kind)) ? 1 : 2;
  return most.cells.length >= fewest ? most : null;
}
