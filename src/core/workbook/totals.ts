/** Totals in a sheet, held against the rows that they add up. */
import { maskPersonalData } from '../text/personalData.ts';
import { isUnreadable, readInteger } from '../text/normalise.ts';
import { columnOf } from './sheetLabels.ts';
import { cellAddress } from './sheet.ts';
import type { SheetTable } from './sheetTable.ts';

/** A total that is not the sum of its rows: one of them is wrong, and nobody can say which. */
export interface TotalMismatch {
  readonly sheet: string;
  readonly cell: string;
  readonly stated: string;
  /** Sum of all rows above, or of all rows where the total stands on top; people. */
  readonly sum: number;
}

/** People in the rows of a table of headcounts; cells that are no number count nothing. */
export function peopleIn(table: SheetTable): number {
  return sumBetween(table, -Infinity, Infinity);
}

export function totalMismatches(table: SheetTable): readonly TotalMismatch[] {
  const firstRow = table.rows[0]?.line ?? 0;
  return table.totals.flatMap(({ line, column, stated }, at): readonly TotalMismatch[] => {
    if (stated === null || column === null) return [];
    const whole = line < firstRow ? peopleIn(table) : sumBetween(table, -Infinity, line);
    // A subtotal adds up the rows since the total before it, a grand total all of them.
    const group = sumBetween(table, table.totals[at - 1]?.line ?? -Infinity, line);
    const value = peopleOf(stated);
    if (value === whole || (line > firstRow && value === group)) return [];
    return [
      { sheet: table.sheet, cell: cellAddress(line, column), stated: maskPersonalData(stated), sum: whole },
    ];
  });
}

function sumBetween(table: SheetTable, above: number, below: number): number {
  const at = table.header.cells.findIndex((cell) => columnOf(cell.text, table.kind) === 'headcount');
  return table.rows
    .filter(({ line }) => line > above && line < below)
    .reduce((sum, row) => sum + (numberIn(row.cells[at]?.text ?? '') ?? 0), 0);
}

/** null for a cell that is no number of people. */
function numberIn(text: string): number | null {
  const reading = readInteger(text);
  return isUnreadable(reading) || reading.value < 0 ? null : reading.value;
}

/** A total may be written as `12人`: it is only compared, and not kept. */
function peopleOf(stated: string): number | null {
  const reading = readInteger(stated);
  if (!isUnreadable(reading)) return reading.value;
  return reading.suggestion === undefined ? null : Number(reading.suggestion);
}
