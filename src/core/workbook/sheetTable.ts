/**
 * The table inside a worksheet as people make it: titles above the header, a total at the foot, remarks below
 * that, a column of running numbers. What is not part of the table is named, never lost without a word.
 */
import { tidyCell } from '../text/cell.ts';
import type { CsvCell, CsvRow } from '../text/csvCells.ts';
import { isUnreadable, readHeader } from '../text/normalise.ts';
import type { TableKind } from '../text/normalise.ts';
import { valueText } from './sheet.ts';
import type { Sheet } from './sheet.ts';

/** A row at the foot that adds up the rows above it. */
export interface TotalRow {
  readonly line: number;
  /** Column of the sheet that holds the total, 1-based; null where it states none. */
  readonly column: number | null;
  readonly stated: string | null;
}

export interface SheetTable {
  readonly sheet: string;
  readonly header: CsvRow;
  /** `line` and `column` are those of the sheet. */
  readonly rows: readonly CsvRow[];
  readonly totals: readonly TotalRow[];
  /** Lines that are no part of the table and were left out: titles above, remarks below. */
  readonly skippedLines: readonly number[];
  /** Columns of running numbers, which say nothing about the figures. */
  readonly skippedColumns: readonly number[];
}

/** A header stands among the first lines; further down it is data. */
const HEADER_WITHIN = 30;
/** This many known labels make a line a header: a title never holds two. */
const FEWEST_LABELS = 2;
const RUNNING_NUMBER = /^(?:序号|序號|编号|編號|no\.?|#)$/i;
const TOTAL = /^(?:合计|合計|总计|總計|小计|小計|共计|共計|总和|總和|total|subtotal|sum)(?:[(（].*)?[:：]?$/i;
const REMARK =
  /^(?:注|备注|備註|说明|說明|填表|填报|填報|制表|審核|审核|联系|聯絡|单位负责|單位負責|notes?\b|remarks?\b)/i;

/** @returns null where no line of the sheet reads as the header of such a table */
export function findTable(sheet: Sheet, kind: TableKind): SheetTable | null {
  const headerAt = findHeader(sheet, kind);
  if (headerAt === null) return null;
  const labels = sheet.rows[headerAt]?.map(valueText) ?? [];
  const body = sheet.rows.slice(headerAt + 1);
  const usedAt = (column: number): boolean =>
    (labels[column] ?? '') !== '' || body.some((row) => valueText(row[column]).trim() !== '');
  const width = Math.max(labels.length, ...body.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => column).filter(usedAt);
  const running = columns.filter((column) => RUNNING_NUMBER.test(compact(labels[column] ?? '')));
  const kept = columns.filter((column) => !running.includes(column));

  const rowAt = (at: number): CsvRow => ({
    line: at + 1,
    cells: kept.map((column): CsvCell => {
      const text = valueText(sheet.rows[at]?.[column]);
      return { text, line: at + 1, column: column + 1, quoted: false };
    }),
    damaged: false,
  });
  const rows: CsvRow[] = [];
  const totals: TotalRow[] = [];
  const skipped = filledLines(sheet, 0, headerAt);
  for (let at = headerAt + 1; at < sheet.rows.length; at += 1) {
    const row = rowAt(at);
    const filled = (sheet.rows[at] ?? []).map(valueText).filter((text) => text.trim() !== '');
    if (filled.length === 0) continue;
    if (filled.some((text) => TOTAL.test(compact(text)))) totals.push(totalRow(row, labels, kind));
    else if (isRemark(filled)) skipped.push(at + 1);
    else rows.push(row);
  }
  const header = rowAt(headerAt);
  return {
    sheet: sheet.name,
    header,
    rows,
    totals,
    skippedLines: skipped,
    skippedColumns: running.map((column) => column + 1),
  };
}

function findHeader(sheet: Sheet, kind: TableKind): number | null {
  let best: { at: number; known: number } | null = null;
  sheet.rows.slice(0, HEADER_WITHIN).forEach((row, at) => {
    const known = new Set(
      row.map((value) => columnOf(valueText(value), kind)).filter((name) => name !== null),
    ).size;
    if (known >= FEWEST_LABELS && known > (best?.known ?? 0)) best = { at, known };
  });
  return (best as { at: number } | null)?.at ?? null;
}

function columnOf(label: string, kind: TableKind): string | null {
  const read = readHeader(label, kind);
  return isUnreadable(read) ? null : read.value;
}

function totalRow(row: CsvRow, labels: readonly string[], kind: TableKind): TotalRow {
  const cell = row.cells.find(
    ({ column, text }) => columnOf(labels[column - 1] ?? '', kind) === 'headcount' && text.trim() !== '',
  );
  return { line: row.line, column: cell?.column ?? null, stated: cell?.text ?? null };
}

/** A line that speaks to the reader instead of giving a figure: “注：……”, “填表日期：……”, “审核：……”. */
function isRemark(filled: readonly string[]): boolean {
  const [first = ''] = filled;
  return REMARK.test(compact(first)) || (filled.length === 1 && /[:：]/.test(first));
}

function filledLines(sheet: Sheet, from: number, until: number): number[] {
  return sheet.rows
    .slice(from, until)
    .flatMap((row, at) => (row.some((value) => valueText(value).trim() !== '') ? [from + at + 1] : []));
}

function compact(text: string): string {
  return tidyCell(text).text.replace(/\s+/g, '');
}
