/** The milestones of a month's workbook added to those that the unit's file of the year already holds. */
import { parseCsv } from '../text/csv.ts';
import { COLUMNS } from '../text/normalise.ts';
import { writeCsv } from '../write/csv.ts';

export interface MergedMilestones {
  readonly text: string;
  /** Rows of the text that the file held before; they come first. */
  readonly before: number;
  /** Indexes of the added rows that are new. */
  readonly fresh: readonly number[];
}

/**
 * Both texts in canonical form. A row that the file already holds is not added again; one that differs is, and
 * the check then tells of two rows for one milestone.
 */
export function mergeMilestones(present: string, added: string): MergedMilestones {
  const old = rowsOf(present);
  const known = new Set(old.map((row) => JSON.stringify(row)));
  const rows = rowsOf(added);
  const fresh = [...rows.keys()].filter((at) => !known.has(JSON.stringify(rows[at])));
  const merged = [...old, ...fresh.flatMap((at) => [rows[at] ?? []])];
  return { text: writeCsv(COLUMNS.milestones.required, merged), before: old.length, fresh };
}

/** Whether a text has exactly the columns of milestones, in their order. */
export function hasMilestoneColumns(text: string): boolean {
  const labels = parseCsv(text).header?.cells.map((cell) => cell.text) ?? [];
  return labels.join() === COLUMNS.milestones.required.join();
}

function rowsOf(text: string): readonly (readonly string[])[] {
  return parseCsv(text).rows.map((row) => row.cells.map((cell) => cell.text));
}
