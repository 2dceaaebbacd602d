/** Totals at the foot of a sheet, held against the rows above them. */
import { isUnreadable, readHeader, readInteger } from '../text/normalise.ts';
import { cellAddress } from './sheet.ts';
import type { SheetTable } from './sheetTable.ts';

/** A total that is not the sum of the rows above it: one of them is wrong, and nobody can say which. */
export interface TotalMismatch {
  readonly sheet: string;
  readonly cell: string;
  readonly stated: string;
  /** Sum of all rows above, people. */
  readonly sum: number;
}

/** People in the rows of a table of headcounts; cells that are no number count nothing. */
export function peopleIn(table: SheetTable): number {
  return sumAbove(table, Infinity, -Infinity);
}

export function totalMismatches(table: SheetTable): readonly TotalMismatch[] {
  return table.totals.flatMap(({ line, column, stated }, at): readonly TotalMismatch[] => {
    if (stated === null || column === null) return [];
    const reading = readInteger(stated);
    const value = isUnreadable(reading) ? null : reading.value;
    // A subtotal adds up the rows since the total before it, a grand total all of them.
    const sums = [
      sumAbove(table, line, -Infinity),
      sumAbove(table, line, table.totals[at - 1]?.line ?? -Infinity),
    ];
    if (sums.some((sum) => sum === value)) return [];
    return [{ sheet: table.sheet, cell: cellAddress(line, column), stated, sum: sums[0] ?? 0 }];
  });
}

function sumAbove(table: SheetTable, below: number, above: number): number {
  const at = table.header.cells.findIndex((cell) => {
    const reading = readHeader(cell.text, 'headcounts');
    return !isUnreadable(reading) && reading.value === 'headcount';
  });
  return table.rows
    .filter(({ line }) => line < below && line > above)
    .reduce((sum, row) => {
      const reading = readInteger(row.cells[at]?.text ?? '');
      return isUnreadable(reading) ? sum : sum + reading.value;
    }, 0);
}
