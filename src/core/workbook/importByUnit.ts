/**
 * A collector's table as the month's files of all its units: all or none. What is wrong with the table as a table
 * is told of the whole; each unit's rows then go the way of its own workbook, checked beside those of the others.
 */
import { withDelivery } from './delivery.ts';
import { findMonth, sheetNamed } from './findMonth.ts';
import { totalMismatches } from './importHeadcounts.ts';
import type { ImportOptions } from './importOptions.ts';
import { concludeImport } from './importResult.ts';
import type { ImportResult } from './importResult.ts';
import { emptyIntake } from './intake.ts';
import type { Intake } from './intake.ts';
import { MARKS_SHEET } from './marks.ts';
import { tableReceipt } from './receipt.ts';
import type { UnitReceipt } from './receipt.ts';
import { receiveNames } from './receiveNames.ts';
import { tellOnce } from './sameCause.ts';
import { columnLetters } from './sheet.ts';
import type { Sheet } from './sheet.ts';
import { placeOf } from './sheetProblem.ts';
import type { SheetTable } from './sheetTable.ts';
import { splitByUnit } from './splitByUnit.ts';
import type { SplitTable } from './splitByUnit.ts';
import { followsFrom, tableProblems, unreadableShape, withoutSettledBlanks } from './tableProblems.ts';
import { checkTotals, peopleIn } from './totals.ts';
import { transcribe } from './transcript.ts';
import type { PlaceProblem } from './placeRows.ts';
import type { AddedColumn } from './transcript.ts';

type ByUnitOptions = Omit<ImportOptions, 'unit'>;

/** @returns null where no sheet holds a table of headcounts */
export function importByUnit(given: readonly Sheet[], options: ByUnitOptions): ImportResult | null {
  const sheets = given.filter(({ name }) => name !== MARKS_SHEET);
  const { registry, month, fileName } = options;
  // No one unit's file can be named for what is wrong with the table as a whole.
  const folder = `${month.slice(0, 4)}/headcounts`;
  const found = findMonth(sheets, registry, month, folder);
  if (found === null) return null;
  const intake = emptyIntake();
  const { table, tabSays, problem } = found;
  const sheet = table === null ? undefined : sheetNamed(sheets, table.sheet);
  if (problem !== null) intake.problems.push(problem);
  else if (table !== null && sheet !== undefined) {
    // Titles and files of a collector name whom they like; the rows say whose they are.
    const asked = { file: folder, month, unit: '', otherUnit: () => null };
    receiveNames(table, tabSays, fileName, asked, intake);
    receiveCollected(sheet, table, folder, options, intake);
  }
  const result = concludeImport(sheets, intake, options);
  return {
    ...result,
    valid: result.valid && result.months.length > 0,
    problems: tellOnce(result.problems),
  };
}

function receiveCollected(
  sheet: Sheet,
  found: SheetTable,
  folder: string,
  options: ByUnitOptions,
  intake: Intake,
): void {
  const unreadable = unreadableShape(found, folder);
  const split = splitByUnit(found, options.registry, folder);
  const table = withHiddenUnits(found, sheet, split);
  const onSheet = unreadable === null ? tableProblems(sheet, table, folder) : [unreadable];
  const totals = checkTotals(split.byId, onSheet.length === 0);
  const units: UnitReceipt[] = [];
  for (const [unit, rows] of unreadable === null ? split.units : []) {
    const path = `${folder}/${unit}/${options.month}.csv`;
    const { table: own, added, otherDelivery } = withDelivery(rows, path, options);
    const { text, place } = transcribe(withoutSettledBlanks(sheet, own), added);
    intake.texts.set(path, text);
    intake.places.set(path, atFirstRow(place, sheet.name, own, split));
    units.push({
      unit,
      rows: own.rows.length,
      people: peopleIn(own),
      addedColumns: added,
      otherDelivery,
    });
  }
  const shared = addedToAll(units);
  const { skippedLines, ...receipt } = tableReceipt(table, totals, split.columns, shared);
  intake.receipt.push({
    kind: 'collected',
    ...receipt,
    skippedLines: [...skippedLines, ...split.preparedLines].toSorted((left, right) => left - right),
    people: peopleIn(table),
    units: units.map((one) => ({
      ...one,
      addedColumns: one.addedColumns.filter((column) => !shared.some((other) => isSame(column, other))),
    })),
    wordsFrom: table.wordsFrom,
  });
  intake.problems.push(...onSheet);
  if (unreadable !== null) return;
  intake.problems.push(...totalMismatches(table, totals, folder), ...split.problems);
  intake.follows.push(followsFrom(sheet, table));
}

/** What is said of a unit's file as a whole stands where the table first names the unit. */
function atFirstRow(
  place: PlaceProblem,
  sheet: string,
  { rows: [first] }: SheetTable,
  { columns: [column] }: SplitTable,
): PlaceProblem {
  return (problem) => {
    const placed = place(problem);
    if (placed.place !== null || first === undefined || column === undefined) return placed;
    const { line } = first;
    return { problem: { ...problem, line, column }, place: placeOf(sheet, line, column) };
  };
}

/** A column of units that nobody sees decides whose the rows are. */
function withHiddenUnits(table: SheetTable, sheet: Sheet, { columns }: SplitTable): SheetTable {
  const unseen = columns.filter((column) => sheet.hiddenColumns.has(column)).map(columnLetters);
  const { hidden } = table;
  return { ...table, hidden: { ...hidden, columns: [...hidden.columns, ...unseen] } };
}

function addedToAll(units: readonly UnitReceipt[]): readonly AddedColumn[] {
  const [first, ...more] = units;
  return (first?.addedColumns ?? []).filter((column) =>
    more.every((one) => one.addedColumns.some((other) => isSame(column, other))),
  );
}

function isSame(left: AddedColumn, right: AddedColumn): boolean {
  return left.name === right.name && left.value === right.value && left.origin === right.origin;
}
