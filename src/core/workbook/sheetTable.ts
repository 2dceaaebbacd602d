/**
 * The table inside a worksheet as people make it: titles above the header, a total at the foot, remarks below
 * that, a column of running numbers, one name merged over several lines. What is not part of the table is named,
 * never lost without a word.
 */
import { isBlankCell } from '../text/csvCells.ts';
import type { CsvCell, CsvRow } from '../text/csvCells.ts';
import type { TableKind } from '../text/normalise.ts';
import { findHeader } from './sheetHeader.ts';
import { columnOf, isRemark, isRunningNumber, KEY_COLUMN, summaryLabel, totalLabel } from './sheetLabels.ts';
import { cellAddress, rangeAddress, valueText } from './sheet.ts';
import type { MergedRange, Sheet } from './sheet.ts';

/** A row that adds up other rows. */
export interface TotalRow {
  readonly line: number;
  /** Column of the sheet that holds the total, 1-based; null where it states none. */
  readonly column: number | null;
  readonly stated: string | null;
}

export interface SheetTable {
  readonly sheet: string;
  readonly kind: TableKind;
  readonly header: CsvRow;
  /** `line` and `column` are those of the sheet. */
  readonly rows: readonly CsvRow[];
  readonly totals: readonly TotalRow[];
  /** Lines that are no part of the table and were left out: titles above, remarks below, the header again. */
  readonly skippedLines: readonly number[];
  /** Columns of running numbers, which say nothing about the figures; 1-based. */
  readonly skippedColumns: readonly number[];
  /** Merged cells whose one value was read for each of their lines. */
  readonly filledRanges: readonly string[];
  /** One number of people for several lines: how it divides among them, nobody can say. */
  readonly sharedCounts: readonly MergedRange[];
  /** First line below the table that begins the words of the month; null where none does. */
  readonly wordsFrom: number | null;
}

/** @returns null where no line of the sheet reads as the header of a table */
export function findTable(sheet: Sheet): SheetTable | null {
  const found = findHeader(sheet);
  if (found === null) return null;
  const { at: headerAt, kind } = found;
  const labels = sheet.rows[headerAt]?.map(valueText) ?? [];
  const lines = sortLines(sheet, headerAt, labels, kind);
  const { values, filledRanges, sharedCounts } = readMerged(sheet, headerAt, labels, kind, lines.data);

  const isUsed = (column: number): boolean =>
    !isBlankCell(labels[column] ?? '') || lines.data.some((at) => !isBlankCell(values(at, column)));
  const width = lines.data.reduce((most, at) => Math.max(most, sheet.rows[at]?.length ?? 0), labels.length);
  const used = Array.from({ length: width }, (_, column) => column).filter(isUsed);
  const running = runningColumns(labels, kind);
  const kept = used.filter((column) => !running.includes(column));
  const rowAt = (at: number): CsvRow => ({
    line: at + 1,
    cells: kept.map((column): CsvCell => ({
      text: values(at, column),
      line: at + 1,
      column: column + 1,
      quoted: false,
    })),
    damaged: false,
  });
  return {
    sheet: sheet.name,
    kind,
    header: rowAt(headerAt),
    rows: lines.data.map(rowAt),
    totals: lines.totals.map((at) => totalAt(sheet, at, labels, kind)),
    skippedLines: lines.skipped.map((at) => at + 1),
    skippedColumns: running.map((column) => column + 1),
    filledRanges: filledRanges.map(rangeAddress),
    sharedCounts,
    wordsFrom: lines.wordsAt === null ? null : lines.wordsAt + 1,
  };
}

interface SortedLines {
  readonly data: readonly number[];
  readonly totals: readonly number[];
  readonly skipped: readonly number[];
  readonly wordsAt: number | null;
}

/** Every line of the sheet that is not blank, 0-based, down to where the words of the month begin. */
function sortLines(sheet: Sheet, headerAt: number, labels: readonly string[], kind: TableKind): SortedLines {
  const data: number[] = [];
  const totals: number[] = [];
  const skipped: number[] = [];
  const columns = labels.map((label) => columnOf(label, kind));
  const running = runningColumns(labels, kind);
  const key = columns.indexOf(KEY_COLUMN[kind]);
  const wide = wideCells(sheet);
  for (const [at, row] of sheet.rows.entries()) {
    const texts = row.map(valueText);
    const filled = texts.flatMap((text, column) => (isBlankCell(text) ? [] : [column]));
    const [first] = filled;
    if (first === undefined || at === headerAt) continue;
    const begins = texts[first] ?? '';
    if (at > headerAt && summaryLabel(begins) !== null) return { data, totals, skipped, wordsAt: at };
    const isTotal = filled.some(
      (column) => !SPEAKING.has(columns[column] ?? '') && totalLabel(texts[column] ?? '') !== null,
    );
    const saysNothing = key < 0 || !filled.includes(key);
    const alone = filled.length === 1 && (/[:：]/.test(begins) || wide.has(cellAddress(at + 1, first + 1)));
    if (at < headerAt || filled.every((column) => texts[column] === labels[column])) skipped.push(at);
    else if (isTotal) totals.push(at);
    else if (saysNothing && (isRemark(begins) || alone)) skipped.push(at);
    else if (!filled.every((column) => running.includes(column))) data.push(at);
    // Lines numbered beforehand and never filled in are blank.
    else if (!filled.every((column) => /^\s*\d+\s*$/.test(texts[column] ?? ''))) skipped.push(at);
  }
  return { data, totals, skipped, wordsAt: null };
}

function runningColumns(labels: readonly string[], kind: TableKind): readonly number[] {
  // The number of a task is what its row is about.
  if (kind === 'tasks') return [];
  return labels.flatMap((label, column) => (isRunningNumber(label) ? [column] : []));
}

/** Columns in which the word for a total would be part of what someone writes. */
const SPEAKING: ReadonlySet<string> = new Set(['headcount', 'note', 'evidence']);

/** Addresses of cells that are merged with those beside them, as a line of text across a table is. */
function wideCells({ merged }: Sheet): ReadonlySet<string> {
  const wide = merged.filter(({ left, right }) => right > left);
  return new Set(wide.map(({ top, left }) => cellAddress(top, left)));
}

/** Cells below the first of a merged column read as the first; but a number of people is not repeated. */
function readMerged(
  sheet: Sheet,
  headerAt: number,
  labels: readonly string[],
  kind: TableKind,
  data: readonly number[],
): {
  readonly values: (at: number, column: number) => string;
  readonly filledRanges: readonly MergedRange[];
  readonly sharedCounts: readonly MergedRange[];
} {
  const own = (at: number, column: number): string => valueText(sheet.rows[at]?.[column]);
  const isData = new Set(data);
  // A range may reach far below the last line.
  const coveredBy = ({ top, bottom }: MergedRange): readonly number[] =>
    Array.from({ length: Math.max(0, Math.min(bottom, sheet.rows.length) - top) }, (_, below) => top + below);
  const below = sheet.merged.filter(
    (range) =>
      range.top - 1 > headerAt &&
      !isBlankCell(own(range.top - 1, range.left - 1)) &&
      coveredBy(range).some((at) => isData.has(at)),
  );
  const isShared = ({ left }: MergedRange): boolean => columnOf(labels[left - 1] ?? '', kind) === 'headcount';
  const filledRanges = below.filter((range) => !isShared(range));
  const filledFrom = new Map<string, number>();
  for (const range of filledRanges) {
    for (const at of coveredBy(range)) filledFrom.set(`${at}:${range.left - 1}`, range.top - 1);
  }
  return {
    values: (at, column) => own(filledFrom.get(`${at}:${column}`) ?? at, column),
    filledRanges,
    sharedCounts: below.filter(isShared),
  };
}

function totalAt(sheet: Sheet, at: number, labels: readonly string[], kind: TableKind): TotalRow {
  const texts = sheet.rows[at]?.map(valueText) ?? [];
  const counted = texts.findIndex(
    (text, column) => columnOf(labels[column] ?? '', kind) === 'headcount' && text.trim() !== '',
  );
  if (counted >= 0) return { line: at + 1, column: counted + 1, stated: texts[counted] ?? null };
  const labelled = texts.findIndex((text) => (totalLabel(text) ?? '') !== '');
  const stated = labelled < 0 ? null : totalLabel(texts[labelled] ?? '');
  return { line: at + 1, column: labelled < 0 ? null : labelled + 1, stated };
}
