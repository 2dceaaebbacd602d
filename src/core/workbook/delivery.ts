/** The day on which a unit first delivered a month, as the month's file will give it. */
import { deliveredBefore } from '../check/deliveredBefore.ts';
import type { IsoDate } from '../model.ts';
import { isBlankCell } from '../text/csvCells.ts';
import { isUnreadable, readDate } from '../text/normalise.ts';
import type { ImportOptions } from './importOptions.ts';
import { columnOf } from './sheetLabels.ts';
import type { SheetTable } from './sheetTable.ts';
import { missingColumns } from './transcript.ts';
import type { AddedColumn } from './transcript.ts';
import { withoutColumns } from './unitColumn.ts';

/**
 * The day of first delivery: the one that the month's file already gives, else what the command was told, else
 * what the sheet gives, else the day on which the workbook came in. Columns of the sheet that do not count go.
 */
export function withDelivery(
  table: SheetTable,
  path: string,
  options: Omit<ImportOptions, 'unit'>,
): {
  readonly table: SheetTable;
  readonly added: readonly AddedColumn[];
  readonly otherDelivery: string | null;
} {
  const { month, reportedOn, receivedOn } = options;
  const before = deliveredBefore(options.tree, options.asOf, path);
  const own = columnsNamed('reported_on', table);
  const isGiven = own.some((index) => table.rows.some((row) => !isBlankCell(row.cells[index]?.text ?? '')));
  const told = before ?? reportedOn;
  const day = told ?? (isGiven ? null : receivedOn);
  const origin = before !== null ? 'kept' : reportedOn !== null ? 'told' : 'received';
  const left = day === null ? table : withoutColumns(table, own);
  return {
    table: left,
    added: missingColumns<AddedColumn>(left, [
      { name: 'month', value: month, origin: 'told' },
      { name: 'note', value: '', origin: 'blank' },
      ...(day === null ? [] : [{ name: 'reported_on', value: day, origin } as const]),
    ]),
    otherDelivery: day === null || own.length === 0 ? null : otherDay(table, own, day),
  };
}

/** A day in the sheet's own column that is not the one that counts; null where there is none. */
function otherDay(table: SheetTable, columns: readonly number[], counts: IsoDate): string | null {
  const days = columns.flatMap((index) =>
    table.rows.flatMap((row) => {
      const reading = readDate(row.cells[index]?.text ?? '');
      return isUnreadable(reading) ? [] : [reading.value];
    }),
  );
  return days.find((day) => day !== counts) ?? null;
}

function columnsNamed(name: string, table: SheetTable): readonly number[] {
  return table.header.cells.flatMap(({ text }, index) =>
    columnOf(text, table.kind) === name ? [index] : [],
  );
}
