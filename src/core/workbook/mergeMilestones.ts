/** The milestones of a month's workbook added to those that the unit's file of the year already holds. */
import { parseCsv } from '../text/csv.ts';
import { COLUMNS } from '../text/normalise.ts';
import { writeCsv } from '../write/csv.ts';

/**
 * Both texts in canonical form. A row that the file already holds is not added again; one that differs is, and
 * the check then tells of two rows for one milestone.
 *
 * @returns the merged text, and how many of its rows were there before
 */
export function mergeMilestones(
  present: string | null,
  added: string,
): { readonly text: string; readonly before: number } {
  if (present === null) return { text: added, before: 0 };
  const old = rowsOf(present);
  const known = new Set(old.map((row) => JSON.stringify(row)));
  const fresh = rowsOf(added).filter((row) => !known.has(JSON.stringify(row)));
  return { text: writeCsv(COLUMNS.milestones.required, [...old, ...fresh]), before: old.length };
}

function rowsOf(text: string): readonly (readonly string[])[] {
  return parseCsv(text).rows.map((row) => row.cells.map((cell) => cell.text));
}
