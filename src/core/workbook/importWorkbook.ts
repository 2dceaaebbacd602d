/**
 * A month's workbook as the files that a unit commits.
 *
 * The cells are set down as they stand, then go the way of every file: brought into canonical form where they
 * have one reading, and checked beside everything else. Places are kept, so that a problem names sheet and cell.
 */
import { overlayTree } from '../check/overlayTree.ts';
import type { CheckResult } from '../check/result.ts';
import type { DataTree } from '../check/tree.ts';
import { fixTree } from '../fix/fixTree.ts';
import type { PlacedProblem } from '../problems/placed.ts';
import { TEMPLATE_WORDS } from '../template/templateWords.ts';
import { isUnreadable, readMonth } from '../text/normalise.ts';
import { chooseHeadcounts, tabsOfMonths } from './chooseHeadcounts.ts';
import type { TabSays } from './chooseHeadcounts.ts';
import { receiveHeadcounts } from './importHeadcounts.ts';
import { receiveMilestones } from './importMilestones.ts';
import type { ImportOptions } from './importOptions.ts';
import { receiveSummary } from './importSummary.ts';
import type { Intake } from './intake.ts';
import { knownNames } from './knownNames.ts';
import { MARKS_SHEET } from './marks.ts';
import { namedElsewhere, otherCountUnits } from './namedElsewhere.ts';
import { readingsOf } from './readings.ts';
import type { ReadAs } from './readings.ts';
import type { ReceiptEntry } from './receipt.ts';
import type { Sheet } from './sheet.ts';
import { sheetProblem } from './sheetProblem.ts';
import { findTable } from './sheetTable.ts';
import type { SheetTable } from './sheetTable.ts';
import { unreadableShape } from './tableProblems.ts';
import { otherUnitNamed } from './unitsNamed.ts';

export interface ImportResult {
  /** Nothing stands against writing the files. */
  readonly valid: boolean;
  /** Files as they would be written, by path below the data directory; those left out that would not change. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly receipt: readonly ReceiptEntry[];
  /** Sheets of which nothing was imported: those that are seen, and those that are hidden. */
  readonly unusedSheets: readonly string[];
  readonly hiddenSheets: readonly string[];
  /** What was brought into canonical form on the way. */
  readonly readings: readonly ReadAs[];
  /**
   * What is wrong with the sheets and with what they say, and cannot be mended without a person: in the order of
   * sheets, lines and columns, then what did not come from the workbook.
   */
  readonly problems: readonly PlacedProblem[];
  readonly check: CheckResult;
}

/** @returns null where no sheet holds a table of headcounts */
export function importWorkbook(given: readonly Sheet[], options: ImportOptions): ImportResult | null {
  // What an earlier marking listed is nothing that anyone sent.
  const sheets = given.filter(({ name }) => name !== MARKS_SHEET);
  const { registry, unit, month } = options;
  const names = knownNames(registry);
  const all = sheets.flatMap((sheet) => findTable(sheet, names) ?? []);
  // What nobody sees is read only where there is nothing else, and then told.
  const isSeen = ({ sheet }: SheetTable): boolean => sheetNamed(sheets, sheet)?.visible !== false;
  const tabSays = tabsOfMonths(
    all.filter(isSeen).map(({ sheet }) => sheet),
    month,
  );
  const seen = all.filter(isSeen);
  const chosen = chooseHeadcounts(seen, month, tabSays) ?? chooseHeadcounts(all, month, tabSays);
  if (chosen === null) return null;
  const year = month.slice(0, 4);
  const path = `${year}/headcounts/${unit.id}/${month}.csv`;
  const intake: Intake = {
    texts: new Map(),
    places: new Map(),
    mended: [],
    receipt: [],
    problems: [],
    follows: [],
  };
  const table = chosen.kind === 'several' ? null : chosen.table;
  if (chosen.kind === 'several') {
    const params = { table: 'headcounts', sheets: chosen.sheets } as const;
    intake.problems.push(
      sheetProblem('several-tables', { file: path, sheet: chosen.sheets[0] ?? null }, params),
    );
  } else if (!isSeen(chosen.table)) {
    const { sheet } = chosen.table;
    intake.problems.push(
      sheetProblem('hidden-part', { file: path, sheet }, { part: 'sheet', names: [sheet] }),
    );
  } else if (chosen.kind === 'empty') {
    const { table: empty, filled } = chosen;
    const where = { file: path, sheet: empty.sheet, line: empty.header.line };
    intake.problems.push(sheetProblem('sheet-of-month-empty', where, { sheets: filled }));
  } else {
    receiveTable(sheets, chosen.table, path, tabSays, options, intake);
  }
  receiveMilestonesOf(sheets, seen, tabSays, options, intake);
  receiveSummary(
    sheets.filter(({ visible, name }) => visible && !isOfOther(name, table, all, tabSays)),
    all,
    `${year}/summaries/${unit.id}/${month}.md`,
    intake,
  );
  return conclude(sheets, intake, options);
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
  const named = namedElsewhere(table, tabSays(table.sheet), fileName, {
    file: path,
    month,
    unit: unit.id,
    otherUnit: otherUnitNamed(registry, unit),
  });
  intake.problems.push(...named, ...otherCountUnits(table, path));
  const isMonthNamed = named.some(({ problem }) => problem.code === 'names-another-month');
  // That the rows are of the month that the title names, or stand in each of two months, is no further cause.
  intake.follows.push(
    ({ problem: { code, value } }) =>
      isMonthNamed &&
      (code === 'duplicate-row' || (code === 'month-mismatch' && !isUnreadable(readMonth(value ?? '')))),
  );
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

function sheetNamed(sheets: readonly Sheet[], name: string): Sheet | undefined {
  return sheets.find((sheet) => sheet.name === name);
}

/** The files brought into canonical form and checked. */
function conclude(
  sheets: readonly Sheet[],
  { texts, places, mended, receipt, problems, follows }: Intake,
  { tree, asOf }: ImportOptions,
): ImportResult {
  const encoder = new TextEncoder();
  const given = new Map([...texts].map(([path, text]) => [path, encoder.encode(text)]));
  const paths = [...given.keys()];
  const { files: fixed, before, after } = fixTree(overlayTree(tree, given), asOf, paths);
  const told = before.problems
    .filter(({ fixable }) => !fixable)
    .map((problem) => places.get(problem.file)?.(problem) ?? { problem, place: null })
    .filter((one) => !follows.some((isOf) => isOf(one)));
  const written = new Map([...given, ...fixed.map(({ path, bytes }) => [path, bytes] as const)]);
  const used = new Set(receipt.map(({ sheet }) => sheet));
  // The template's own sheet of choices is nothing that anyone filled in.
  const unused = sheets.filter(({ name }) => !used.has(name) && name !== TEMPLATE_WORDS.lists);
  return {
    valid: problems.length === 0 && before.counts.errors === 0 && after.counts.errors === 0,
    files: new Map([...written].filter(([path, bytes]) => !holds(tree, path, bytes))),
    receipt,
    unusedSheets: unused.filter(({ visible }) => visible).map(({ name }) => name),
    hiddenSheets: unused.filter(({ visible }) => !visible).map(({ name }) => name),
    readings: readingsOf([...mended, ...before.problems.filter(({ file }) => places.has(file))]),
    problems: inOrder([...problems, ...told], sheets),
    check: before,
  };
}

/** By sheet, line and column; then what did not come from the workbook. */
function inOrder(problems: readonly PlacedProblem[], sheets: readonly Sheet[]): readonly PlacedProblem[] {
  const order = new Map(sheets.map(({ name }, at) => [name, at]));
  const rank = ({ place }: PlacedProblem): number =>
    place === null ? sheets.length : place.sheet === null ? -1 : (order.get(place.sheet) ?? sheets.length);
  return problems.toSorted(
    (left, right) =>
      rank(left) - rank(right) ||
      (left.problem.line ?? 0) - (right.problem.line ?? 0) ||
      (left.problem.column ?? 0) - (right.problem.column ?? 0),
  );
}

function holds(tree: DataTree, path: string, bytes: Uint8Array): boolean {
  if (tree.kind(path) !== 'file') return false;
  const present = tree.read(path);
  return present.byteLength === bytes.byteLength && present.every((byte, at) => byte === bytes[at]);
}
