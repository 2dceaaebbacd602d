/**
 * A month's workbook as the files that a unit commits.
 *
 * The cells are set down as they stand, then go the way of every file: brought into canonical form where they
 * have one reading, and checked beside everything else. Places are kept, so that a problem names sheet and cell.
 */
import { overlayTree } from '../check/overlayTree.ts';
import { withLines } from '../check/problemLog.ts';
import type { CheckResult } from '../check/result.ts';
import type { DataTree } from '../check/tree.ts';
import { fixTree } from '../fix/fixTree.ts';
import { TEMPLATE_WORDS } from '../template/templateWords.ts';
import { writeSummary } from '../write/summary.ts';
import { chooseHeadcounts } from './chooseHeadcounts.ts';
import { receiveHeadcounts } from './importHeadcounts.ts';
import { receiveMilestones } from './importMilestones.ts';
import type { ImportOptions } from './importOptions.ts';
import type { Intake } from './intake.ts';
import { MARKS_SHEET } from './marks.ts';
import { readingsOf } from './readings.ts';
import type { ReadAs } from './readings.ts';
import type { ReceiptEntry } from './receipt.ts';
import type { Sheet } from './sheet.ts';
import type { SheetFault } from './sheetFault.ts';
import { findTable } from './sheetTable.ts';
import { readSummarySheet, summaryPlaces, summaryWords } from './summarySheet.ts';
import type { PlacedProblem } from './transcript.ts';

export interface ImportResult {
  /** Nothing stands against writing the files. */
  readonly valid: boolean;
  /** Files as they would be written, by path below the data directory; those left out that would not change. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly receipt: readonly ReceiptEntry[];
  /** Sheets of which nothing was imported. */
  readonly unusedSheets: readonly string[];
  /** What was brought into canonical form on the way. */
  readonly readings: readonly ReadAs[];
  /** What is wrong with the sheets as sheets. */
  readonly faults: readonly SheetFault[];
  /** What is wrong with what they say, and cannot be mended without a person. */
  readonly problems: readonly PlacedProblem[];
  readonly check: CheckResult;
}

/** @returns null where no sheet holds a table of headcounts */
export function importWorkbook(all: readonly Sheet[], options: ImportOptions): ImportResult | null {
  // What an earlier marking listed is nothing that anyone sent.
  const sheets = all.filter(({ name }) => name !== MARKS_SHEET);
  const { unit, month } = options;
  const tables = sheets.flatMap((sheet) => findTable(sheet) ?? []);
  const chosen = chooseHeadcounts(tables, month);
  if (chosen === null) return null;
  const year = month.slice(0, 4);
  const intake: Intake = { texts: new Map(), places: new Map(), mended: [], receipt: [], faults: [] };
  if (chosen.kind === 'several') {
    intake.faults.push({ kind: 'several-tables', table: 'headcounts', sheets: chosen.sheets });
  }
  if (chosen.kind === 'one') {
    const path = `${year}/headcounts/${unit.id}/${month}.csv`;
    receiveHeadcounts(chosen.table, path, options, intake);
  }
  const milestones = tables.filter(({ kind }) => kind === 'milestones');
  const [table = milestones[0], ...more] = milestones.filter(({ rows }) => rows.length > 0);
  if (table !== undefined && more.length > 0) {
    const named = [table, ...more].map(({ sheet }) => sheet);
    intake.faults.push({ kind: 'several-tables', table: 'milestones', sheets: named });
  } else if (table !== undefined) {
    receiveMilestones(table, `${year}/milestones/${unit.id}.csv`, options, intake);
  }
  receiveSummary(sheets, tables, `${year}/summaries/${unit.id}/${month}.md`, intake);
  return conclude(sheets, intake, options);
}

/** The words of the first sheet that has any. */
function receiveSummary(
  sheets: readonly Sheet[],
  tables: readonly { readonly sheet: string; readonly wordsFrom: number | null }[],
  path: string,
  { texts, places, receipt }: Intake,
): void {
  for (const sheet of sheets) {
    const table = tables.find((one) => one.sheet === sheet.name);
    const summary = table?.wordsFrom === null ? null : readSummarySheet(sheet, table?.wordsFrom);
    if (summary === null) continue;
    const words = summaryWords(summary);
    const lines = summaryPlaces(summary);
    texts.set(path, writeSummary(words));
    places.set(path, (problem) => {
      const at = problem.line === null ? null : (lines[problem.line - 1] ?? null);
      if (at === null) return { problem, place: null };
      const { line, column, cell } = at;
      const all = problem.lines?.map((one) => lines[one - 1]?.line ?? one) ?? [];
      return {
        problem: withLines({ ...problem, line, column }, all),
        place: { sheet: sheet.name, line, cell },
      };
    });
    receipt.push({ kind: 'summary', sheet: sheet.name, words });
    return;
  }
}

/** The files brought into canonical form and checked. */
function conclude(
  sheets: readonly Sheet[],
  { texts, places, mended, receipt, faults }: Intake,
  { tree, asOf }: ImportOptions,
): ImportResult {
  const encoder = new TextEncoder();
  const given = new Map([...texts].map(([path, text]) => [path, encoder.encode(text)]));
  const paths = [...given.keys()];
  const { files: fixed, before, after } = fixTree(overlayTree(tree, given), asOf, paths);
  const placed = before.problems
    .filter(({ fixable }) => !fixable)
    .map((problem) => places.get(problem.file)?.(problem) ?? { problem, place: null });
  const shared = new Set(faults.flatMap((fault) => (fault.kind === 'shared-count' ? fault.cells : [])));
  const written = new Map([...given, ...fixed.map(({ path, bytes }) => [path, bytes] as const)]);
  const used = new Set(receipt.map(({ sheet }) => sheet));
  return {
    valid: faults.length === 0 && before.counts.errors === 0 && after.counts.errors === 0,
    files: new Map([...written].filter(([path, bytes]) => !holds(tree, path, bytes))),
    receipt,
    // The template's own sheet of choices is nothing that anyone filled in.
    unusedSheets: sheets
      .map(({ name }) => name)
      .filter((name) => !used.has(name) && name !== TEMPLATE_WORDS.lists),
    readings: readingsOf([...mended, ...before.problems.filter(({ file }) => places.has(file))]),
    faults,
    // That the cells below a shared number are blank is no cause of its own.
    problems: placed.filter(
      ({ problem, place }) => problem.code !== 'blank-value' || !shared.has(`${place?.sheet}!${place?.cell}`),
    ),
    check: before,
  };
}

function holds(tree: DataTree, path: string, bytes: Uint8Array): boolean {
  if (tree.kind(path) !== 'file') return false;
  const present = tree.read(path);
  return present.byteLength === bytes.byteLength && present.every((byte, at) => byte === bytes[at]);
}
