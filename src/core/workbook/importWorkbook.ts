/**
 * A month's workbook as the files that a unit commits.
 *
 * The cells are set down as they stand, then go the way of every file: brought into canonical form where they
 * have one reading, and checked beside everything else. Places are kept, so that a problem names sheet and cell.
 */
import type { AsOf } from '../asOf.ts';
import { checkTree } from '../check/checkTree.ts';
import { overlayTree } from '../check/overlayTree.ts';
import type { CheckResult } from '../check/result.ts';
import type { DataTree } from '../check/tree.ts';
import { fixTree } from '../fix/fixTree.ts';
import type { IsoDate, Month, Unit } from '../model.ts';
import type { Problem } from '../problems/problem.ts';
import type { TableKind } from '../text/normalise.ts';
import { writeSummary } from '../write/summary.ts';
import { mergeMilestones } from './mergeMilestones.ts';
import type { Sheet } from './sheet.ts';
import { findTable } from './sheetTable.ts';
import type { SheetTable } from './sheetTable.ts';
import { readSummarySheet } from './summarySheet.ts';
import { peopleIn, totalMismatches } from './totals.ts';
import type { TotalMismatch } from './totals.ts';
import { missingColumns, placeIn, transcribe } from './transcript.ts';
import type { AddedColumn, PlaceOf, SheetPlace } from './transcript.ts';

export interface ImportOptions {
  readonly tree: DataTree;
  readonly unit: Unit;
  readonly month: Month;
  readonly asOf: AsOf;
  /** Day of first delivery; null to leave it out. One that the month's file already gives is kept. */
  readonly reportedOn: IsoDate | null;
}

/** One thing read from the workbook. */
export interface ReceiptEntry {
  readonly kind: 'headcounts' | 'milestones' | 'summary';
  readonly sheet: string;
  readonly rows: number;
  /** People in all rows; null for what counts none. */
  readonly people: number | null;
  /** Lines of totals, which agree with the rows unless {@link ImportResult.mismatches} says otherwise. */
  readonly totalLines: readonly number[];
  /** Lines outside the table that are not imported: titles, remarks. */
  readonly skippedLines: readonly number[];
  /** Names of columns that the sheet left out and that were filled in. */
  readonly addedColumns: readonly AddedColumn[];
}

export interface ImportResult {
  /** Files as they would be written, by path below the data directory; they may only be written without errors. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly receipt: readonly ReceiptEntry[];
  /** Sheets in which nothing was found to import. */
  readonly unusedSheets: readonly string[];
  /** What was brought into canonical form on the way. */
  readonly mended: readonly Problem[];
  readonly mismatches: readonly TotalMismatch[];
  /** The check of the files: as the cells stood where there are errors, else as they would be written. */
  readonly check: CheckResult;
  /** Where a problem stands in the workbook; null for what did not come from it. */
  place(problem: Problem): SheetPlace | null;
}

/** @returns null where no sheet holds a table of headcounts */
export function importWorkbook(sheets: readonly Sheet[], options: ImportOptions): ImportResult | null {
  const { unit, month, asOf } = options;
  const year = month.slice(0, 4);
  const headcounts = sheets.map((sheet) => findTable(sheet, 'headcounts')).find((table) => table !== null);
  if (headcounts === undefined || headcounts === null) return null;
  const files = new Map<string, string>();
  const places = new Map<string, PlaceOf>();
  const receipt: ReceiptEntry[] = [];

  const path = `${year}/headcounts/${unit.id}/${month}.csv`;
  const columns = addedColumns(options, path);
  const source = transcribe(headcounts, 'headcounts', columns);
  files.set(path, source.text);
  places.set(path, source.place);
  receipt.push(entryOf('headcounts', headcounts, missingColumns(headcounts, 'headcounts', columns)));

  for (const sheet of sheets.filter(({ name }) => name !== headcounts.sheet)) {
    const milestones = findTable(sheet, 'milestones');
    const words = readSummarySheet(sheet);
    if (milestones !== null) {
      receipt.push(entryOf('milestones', milestones, []));
      if (milestones.rows.length > 0)
        addMilestones(milestones, `${year}/milestones/${unit.id}.csv`, options, files, places);
    } else if (words.work !== '' || words.suggestions !== '') {
      const nothing = { people: null, totalLines: [], skippedLines: [], addedColumns: [] };
      receipt.push({ kind: 'summary', sheet: sheet.name, rows: 1, ...nothing });
      files.set(`${year}/summaries/${unit.id}/${month}.md`, writeSummary(words));
    }
  }

  const paths = [...files.keys()];
  const fixed = fixTree(overlayTree(options.tree, encoded(files)), asOf, paths);
  const written = new Map([
    ...encoded(files),
    ...fixed.files.map(({ path: name, bytes }) => [name, bytes] as const),
  ]);
  const used = new Set(receipt.map(({ sheet }) => sheet));
  const failed = fixed.before.counts.errors > 0;
  return {
    files: written,
    receipt,
    unusedSheets: sheets.map(({ name }) => name).filter((name) => !used.has(name)),
    mended: fixed.files.flatMap(({ mended }) => mended),
    mismatches: totalMismatches(headcounts),
    check: failed ? fixed.before : checkTree(overlayTree(options.tree, written), { asOf, paths }),
    place: (problem) => places.get(problem.file)?.(problem) ?? null,
  };
}

/** What the command says, or what stands for nothing, may be filled in where the sheet has no such column. */
function addedColumns(options: ImportOptions, path: string): readonly AddedColumn[] {
  const { tree, asOf, month, reportedOn } = options;
  const present = checkTree(tree, { asOf, paths: [path] }).checked?.submissions.find(
    ({ file }) => file === path,
  );
  const delivered = present?.reportedOn ?? reportedOn;
  return [
    { name: 'month', value: month },
    { name: 'note', value: '' },
    ...(delivered === null ? [] : [{ name: 'reported_on', value: delivered }]),
  ];
}

function addMilestones(
  table: SheetTable,
  path: string,
  { tree, asOf }: ImportOptions,
  files: Map<string, string>,
  places: Map<string, PlaceOf>,
): void {
  const added = canonicalText(tree, asOf, path, transcribe(table, 'milestones', MILESTONE_COLUMNS).text);
  const present = tree.kind(path) === 'file' ? canonicalText(tree, asOf, path, null) : null;
  const { text, before } = mergeMilestones(present, added);
  files.set(path, text);
  places.set(path, placeIn(table, text, before));
}

/** Columns of milestones that may be left blank in every row. */
const MILESTONE_COLUMNS: readonly AddedColumn[] = ['date', 'subject', 'evidence', 'note'].map((name) => ({
  name,
  value: '',
}));

/** A file, or a text in its place, as `fix` would write it. */
function canonicalText(tree: DataTree, asOf: AsOf, path: string, text: string | null): string {
  const laid = text === null ? tree : overlayTree(tree, encoded(new Map([[path, text]])));
  const [fixed] = fixTree(laid, asOf, [path]).files;
  return new TextDecoder().decode(fixed?.bytes ?? laid.read(path));
}

function entryOf(
  kind: TableKind & ReceiptEntry['kind'],
  table: SheetTable,
  addedTo: readonly AddedColumn[],
): ReceiptEntry {
  return {
    kind,
    sheet: table.sheet,
    rows: table.rows.length,
    people: kind === 'headcounts' ? peopleIn(table) : null,
    totalLines: table.totals.map(({ line }) => line),
    skippedLines: table.skippedLines,
    addedColumns: addedTo,
  };
}

function encoded(files: ReadonlyMap<string, string>): ReadonlyMap<string, Uint8Array> {
  const encoder = new TextEncoder();
  return new Map([...files].map(([path, text]) => [path, encoder.encode(text)]));
}
