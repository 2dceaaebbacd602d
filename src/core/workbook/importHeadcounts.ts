/** The table of headcounts of a workbook, received as the month's file. */
import { checkTree } from '../check/checkTree.ts';
import type { IsoDate } from '../model.ts';
import type { PlacedProblem } from '../problems/placed.ts';
import { indexRegistry } from '../registry/registryIndex.ts';
import { isBlankCell } from '../text/csvCells.ts';
import { isUnreadable, readDate } from '../text/normalise.ts';
import type { ImportOptions } from './importOptions.ts';
import type { Intake } from './intake.ts';
import { tableReceipt } from './receipt.ts';
import { columnOf } from './sheetLabels.ts';
import type { Sheet } from './sheet.ts';
import { sheetProblem } from './sheetProblem.ts';
import type { SheetTable } from './sheetTable.ts';
import { followsFrom, tableProblems, unreadableShape, withoutSettledBlanks } from './tableProblems.ts';
import { checkTotals, peopleIn } from './totals.ts';
import type { CheckedTotal } from './totals.ts';
import { missingColumns, transcribe } from './transcript.ts';
import type { AddedColumn } from './transcript.ts';
import { otherUnitProblems, withoutColumns, withoutUnitColumns } from './unitColumn.ts';

export function receiveHeadcounts(
  sheet: Sheet,
  found: SheetTable,
  path: string,
  options: ImportOptions,
  { texts, places, receipt, problems, follows }: Intake,
): void {
  const { unit, registry } = options;
  const unreadable = unreadableShape(found, path);
  const units = withoutUnitColumns(found, unit, indexRegistry(registry).units);
  const { table, added, otherDelivery } = withDelivery(units.table, path, options);
  const onSheet = unreadable === null ? tableProblems(sheet, table, path) : [unreadable];
  const isComplete = onSheet.length === 0;
  const totals = checkTotals(table, isComplete);
  receipt.push({
    kind: 'headcounts',
    ...tableReceipt(table, totals, units.columns, added),
    people: peopleIn(table),
    otherDelivery,
  });
  problems.push(...onSheet);
  if (unreadable !== null) return;
  problems.push(...mismatches(table, totals, path), ...otherUnitProblems(table, units.others, path, unit.id));
  follows.push(followsFrom(sheet, table));
  const { text, place } = transcribe(withoutSettledBlanks(sheet, table), added);
  texts.set(path, text);
  places.set(path, place);
}

/**
 * The day of first delivery: the one that the month's file already gives, else what the command was told, else
 * what the sheet gives, else the day on which the workbook came in. Columns of the sheet that do not count go.
 */
function withDelivery(
  table: SheetTable,
  path: string,
  options: ImportOptions,
): {
  readonly table: SheetTable;
  readonly added: readonly AddedColumn[];
  readonly otherDelivery: string | null;
} {
  const { month, reportedOn, receivedOn } = options;
  const before = deliveredBefore(path, options);
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

/** The day of first delivery that the month's file already gives; null where it gives none. */
function deliveredBefore(path: string, { tree, asOf }: ImportOptions): IsoDate | null {
  const { checked } = checkTree(tree, { asOf, paths: [path] });
  return checked?.submissions.find(({ file }) => file === path)?.reportedOn ?? null;
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

function mismatches(
  { sheet }: SheetTable,
  totals: readonly CheckedTotal[],
  file: string,
): readonly PlacedProblem[] {
  return totals.flatMap(({ line, column, stated, sum, state }) =>
    state === 'differs'
      ? [sheetProblem('total-mismatch', { file, sheet, line, column, value: stated }, { sum })]
      : [],
  );
}
