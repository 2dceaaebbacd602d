/** The header of a table in a worksheet, and which of the tables it is. */
import type { TableKind } from '../text/normalise.ts';
import { columnOf, KEY_COLUMN } from './sheetLabels.ts';
import { valueText } from './sheet.ts';
import type { Sheet } from './sheet.ts';

export interface FoundHeader {
  /** Index of the line, 0-based. */
  readonly at: number;
  readonly kind: TableKind;
}

/** A header stands among the first lines; further down it is data. */
const HEADER_WITHIN = 30;
/** This many known labels make a line a header: a title never holds two. */
const FEWEST_LABELS = 2;
/** A table of headcounts whose column of numbers goes by a strange name is still one, by its other columns. */
const FEWEST_WITHOUT_KEY = 3;
const KINDS: readonly TableKind[] = ['headcounts', 'milestones', 'tasks'];

/** The line with the most labels of one table; null where none has enough to be its header. */
export function findHeader(sheet: Sheet): FoundHeader | null {
  let best: (FoundHeader & { readonly known: number }) | null = null;
  for (const [at, row] of sheet.rows.slice(0, HEADER_WITHIN).entries()) {
    for (const kind of KINDS) {
      const columns = new Set(row.map((value) => columnOf(valueText(value), kind)));
      columns.delete(null);
      const known = columns.size;
      const isHeader = columns.has(KEY_COLUMN[kind])
        ? known >= FEWEST_LABELS
        : kind === 'headcounts' && known >= FEWEST_WITHOUT_KEY;
      if (isHeader && known > (best?.known ?? 0)) best = { at, kind, known };
    }
  }
  return best;
}
