/** The table of headcounts of a workbook, received as the month's file. */
import type { PlacedProblem } from '../problems/placed.ts';
import { indexRegistry } from '../registry/registryIndex.ts';
import { withDelivery } from './delivery.ts';
import type { ImportOptions } from './importOptions.ts';
import type { Intake } from './intake.ts';
import { tableReceipt } from './receipt.ts';
import type { Sheet } from './sheet.ts';
import { sheetProblem } from './sheetProblem.ts';
import type { SheetTable } from './sheetTable.ts';
import { followsFrom, tableProblems, unreadableShape, withoutSettledBlanks } from './tableProblems.ts';
import { checkTotals, peopleIn } from './totals.ts';
import type { CheckedTotal } from './totals.ts';
import { transcribe } from './transcript.ts';
import { otherUnitProblems, withoutUnitColumns } from './unitColumn.ts';

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
  problems.push(
    ...totalMismatches(table, totals, path),
    ...otherUnitProblems(table, units.others, path, unit.id),
  );
  follows.push(followsFrom(sheet, table));
  const { text, place } = transcribe(withoutSettledBlanks(sheet, table), added);
  texts.set(path, text);
  places.set(path, place);
}

/** Totals that say another number than their rows. */
export function totalMismatches(
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
