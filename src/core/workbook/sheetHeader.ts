/** The header of a table in a worksheet, and which of the tables it is. */
import { isOrigin } from '../text/normalise.ts';
import type { TableKind } from '../text/normalise.ts';
import { periodsNamed } from './periodsNamed.ts';
import { KEY_COLUMN, labelIn } from './sheetLabels.ts';
import { valueText } from './sheet.ts';
import type { Sheet, SheetValue } from './sheet.ts';

export interface FoundHeader {
  /** Index of the line, 0-based. */
  readonly at: number;
  readonly kind: TableKind;
  /** Its numbers stand in a column for each origin, site or month, so that it is a header only for want of a better. */
  readonly spread: boolean;
}

/** A header stands among the first lines; further down it is data. */
const HEADER_WITHIN = 30;
/** This many known labels make a line a header: a title never holds two. */
const FEWEST_LABELS = 2;
/** A table of headcounts whose column of numbers goes by a strange name is still one, by its other columns. */
const FEWEST_WITHOUT_KEY = 3;
/** The one that a workbook is imported for comes first: another table beside it is told as such. */
const KINDS: readonly TableKind[] = ['headcounts', 'milestones', 'tasks'];

/** The line with the most labels of one table; null where none has enough to be its header. */
export function findHeader(sheet: Sheet, isSite: (text: string) => boolean): FoundHeader | null {
  let best: (FoundHeader & { readonly known: number }) | null = null;
  for (const kind of KINDS) {
    for (const [at, row] of sheet.rows.slice(0, HEADER_WITHIN).entries()) {
      // A line that nobody sees heads a table only where there is no other.
      const known = labelsOf(row, kind) - (sheet.hiddenLines.has(at + 1) ? 0.5 : 0);
      if (known > (best?.known ?? 0)) best = { at, kind, known, spread: false };
    }
    if (best?.kind === 'headcounts') return best;
  }
  for (const [at, row] of sheet.rows.slice(0, HEADER_WITHIN).entries()) {
    if (isSpread(row.map(valueText), isSite)) return { at, kind: 'headcounts', spread: true };
  }
  return best;
}

/** How many columns of a table a line has labels for; 0 where it is no header of it. */
export function labelsOf(row: readonly SheetValue[], kind: TableKind): number {
  const columns = new Set<string | null>();
  for (const value of row) {
    if (value === null) continue;
    // A number stands below a header, never in it.
    if (typeof value !== 'string' || /^\s*\d+\s*$/.test(value)) return 0;
    columns.add(labelIn(value, kind));
  }
  columns.delete(null);
  const isHeader = columns.has(KEY_COLUMN[kind])
    ? columns.size >= FEWEST_LABELS
    : kind === 'headcounts' && columns.size >= FEWEST_WITHOUT_KEY;
  return isHeader ? columns.size : 0;
}

/** The table that a line is the header of; null for none. */
export function headerKind(row: readonly SheetValue[]): TableKind | null {
  // Most lines are rows, and hold a number.
  if (row.some((value) => value !== null && typeof value !== 'string')) return null;
  return KINDS.find((kind) => labelsOf(row, kind) > 0) ?? null;
}

/** Names of what the numbers are counted by, and a column each for two or more origins, sites or months. */
function isSpread(texts: readonly string[], isSite: (text: string) => boolean): boolean {
  const labels = texts.filter((text) => labelIn(text, 'headcounts') !== null);
  if (labels.length === 0) return false;
  const others = texts.filter((text) => text !== '' && text.length < 20 && !labels.includes(text));
  const kinds: readonly ((text: string) => boolean)[] = [
    isOrigin,
    (text) => periodsNamed(text).months.some(({ month }) => month !== null),
    isSite,
  ];
  return kinds.some((isOne) => others.filter(isOne).length >= 2);
}
