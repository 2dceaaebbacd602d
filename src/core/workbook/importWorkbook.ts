/**
 * A month's workbook as the files that a unit commits.
 *
 * The cells are set down as they stand, then go the way of every file: brought into canonical form where they
 * have one reading, and checked beside everything else. Places are kept, so that a problem names sheet and cell.
 */
import { emptyIntake } from './intake.ts';
import type { Intake } from './intake.ts';
import type { TabSays } from './chooseHeadcounts.ts';
import { findMonth, sheetNamed } from './findMonth.ts';
import { receiveHeadcounts } from './importHeadcounts.ts';
import { receiveMilestones } from './importMilestones.ts';
import type { ImportOptions } from './importOptions.ts';
import { concludeImport } from './importResult.ts';
import type { ImportResult } from './importResult.ts';
import { receiveSummary } from './importSummary.ts';
import { MARKS_SHEET } from './marks.ts';
import { receiveNames } from './receiveNames.ts';
import type { Sheet } from './sheet.ts';
import { sheetProblem } from './sheetProblem.ts';
import type { SheetTable } from './sheetTable.ts';
import { unreadableShape } from './tableProblems.ts';
import { otherUnitNamed } from './unitsNamed.ts';

/** @returns null where no sheet holds a table of headcounts */
export function importWorkbook(given: readonly Sheet[], options: ImportOptions): ImportResult | null {
  // What an earlier marking listed is nothing that anyone sent.
  const sheets = given.filter(({ name }) => name !== MARKS_SHEET);
  const { registry, unit, month } = options;
  const year = month.slice(0, 4);
  const path = `${year}/headcounts/${unit.id}/${month}.csv`;
  const found = findMonth(sheets, registry, month, path);
  if (found === null) return null;
  const intake = emptyIntake();
  const { table, all, seen, tabSays, problem } = found;
  if (problem !== null) intake.problems.push(problem);
  else if (table !== null) receiveTable(sheets, table, path, tabSays, options, intake);
  receiveMilestonesOf(sheets, seen, tabSays, options, intake);
  receiveSummary(
    sheets.filter(({ visible, name }) => visible && !isOfOther(name, table, all, tabSays)),
    all,
    `${year}/summaries/${unit.id}/${month}.md`,
    intake,
  );
  return concludeImport(sheets, intake, options);
}

/** The table of the month, with the months and units that are named around it. */
function receiveTable(
  sheets: readonly Sheet[],
  table: SheetTable,
  path: string,
  tabSays: TabSays,
  options: ImportOptions,
  intake: Intake,
): void {
  const { registry, unit, month, fileName } = options;
  const sheet = sheetNamed(sheets, table.sheet);
  if (sheet === undefined) return;
  const otherUnit = otherUnitNamed(registry, unit);
  receiveNames(table, tabSays, fileName, { file: path, month, unit: unit.id, otherUnit }, intake);
  receiveHeadcounts(sheet, table, path, options, intake);
}

/** Milestones are those of the year, so that a sheet of another month is left alone only where there is a choice. */
function receiveMilestonesOf(
  sheets: readonly Sheet[],
  seen: readonly SheetTable[],
  tabSays: TabSays,
  options: ImportOptions,
  intake: Intake,
): void {
  const { unit, month } = options;
  const path = `${month.slice(0, 4)}/milestones/${unit.id}.csv`;
  const all = seen.filter(({ kind }) => kind === 'milestones');
  const filled = all.filter(({ rows }) => rows.length > 0);
  const ofMonth = filled.filter(({ sheet }) => tabSays(sheet).kind === 'this');
  const candidates = [ofMonth, filled, all.slice(0, 1)].find((some) => some.length > 0) ?? [];
  const [table, ...more] = candidates;
  if (table === undefined) return;
  if (more.length > 0) {
    const named = candidates.map(({ sheet }) => sheet);
    const where = { file: path, sheet: table.sheet };
    intake.problems.push(sheetProblem('several-tables', where, { table: 'milestones', sheets: named }));
    return;
  }
  const sheet = sheetNamed(sheets, table.sheet);
  const unreadable = unreadableShape(table, path);
  if (unreadable !== null) intake.problems.push(unreadable);
  else if (sheet !== undefined) receiveMilestones(sheet, table, path, options, intake);
}

/** Whether the words on a sheet belong to another table of headcounts, or to another month. */
function isOfOther(
  sheet: string,
  table: SheetTable | null,
  all: readonly SheetTable[],
  tabSays: TabSays,
): boolean {
  if (sheet === table?.sheet) return false;
  const says = tabSays(sheet).kind;
  return (
    says === 'other' || says === 'span' || all.some((one) => one.sheet === sheet && one.kind === 'headcounts')
  );
}
