/** Delimited text to a header and rows, every cell with the physical line on which it starts. */
import { isBlankRow } from './csvCells.ts';
import type { CsvRow } from './csvCells.ts';
import { detectDelimiter, resplit } from './csvDelimiter.ts';
import type { Delimiter, DelimiterName } from './csvDelimiter.ts';
import { readRows } from './csvRows.ts';
import { findHeader, HEADER_WITHIN } from './findHeader.ts';
import { lineEndingIssue, toLineFeeds } from './lineEndings.ts';
import type { TextIssue } from './textIssue.ts';

export type { CsvCell, CsvRow } from './csvCells.ts';
export type { Delimiter } from './csvDelimiter.ts';

/** A row of nothing but blanks: `,,,` or an empty line. Rows that are not blank never stand here. */
export interface BlankRow {
  readonly line: number;
  /** Above the header, between rows, or below the last row. */
  readonly place: 'leading' | 'inner' | 'trailing';
}

export interface CsvDocument {
  readonly delimiter: Delimiter;
  /** The first row that is not blank, or the one below it that names columns; null for a text without any. */
  readonly header: CsvRow | null;
  /** Rows above the header that are not blank: titles, remarks. */
  readonly above: readonly CsvRow[];
  /** The rows below the header that are not blank. */
  readonly rows: readonly CsvRow[];
  readonly blankRows: readonly BlankRow[];
  /** line-endings, wrong-delimiter, unclosed-quote, stray-quote; in the order of lines */
  readonly issues: readonly TextIssue[];
}

/** Splits a text. Any text gives a document; nothing is thrown. */
export function parseCsv(text: string): CsvDocument {
  const lines = toLineFeeds(text);
  const { delimiter, declared, mistaken } = detectDelimiter(lines);
  const { rows: all, issues: quotes } = readRows(lines, declared, delimiter);

  const headerAt = headerIndex(all);
  const lastAt = all.findLastIndex((row) => !isBlankRow(row));
  const blankRows = all.flatMap((row, index): BlankRow[] => {
    if (!isBlankRow(row)) return [];
    return [{ line: row.line, place: index < headerAt ? 'leading' : index > lastAt ? 'trailing' : 'inner' }];
  });
  const header = all[headerAt] ?? null;
  const below = header === null ? [] : all.slice(headerAt + 1).filter((row) => !isBlankRow(row));
  const { rows, mended } = resplit(below, header, delimiter);

  const wrong = mistaken !== null && header !== null ? { name: mistaken, line: header.line } : mended;
  const issues = [...quotes, ...delimiterIssue(wrong), ...lineEndingIssues(text, all)];
  issues.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
  const above = all.slice(0, Math.max(headerAt, 0)).filter((row) => !isBlankRow(row));
  return { delimiter, header, above, rows, blankRows, issues };
}

/** Index of the header; -1 where every row is blank. */
function headerIndex(all: readonly CsvRow[]): number {
  const filled: number[] = [];
  for (let at = 0; at < all.length && filled.length < HEADER_WITHIN; at += 1) {
    const row = all[at];
    if (row !== undefined && !isBlankRow(row)) filled.push(at);
  }
  const found = findHeader(filled.map((at) => (all[at]?.damaged === true ? [] : textsOf(all[at]))));
  return filled[found] ?? -1;
}

function textsOf(row: CsvRow | undefined): readonly string[] {
  return row?.cells.map((cell) => cell.text) ?? [];
}

function delimiterIssue(wrong: { name: DelimiterName; line: number } | null): readonly TextIssue[] {
  if (wrong === null) return [];
  return [{ code: 'wrong-delimiter', line: wrong.line, column: null, params: { delimiter: wrong.name } }];
}

function lineEndingIssues(text: string, rows: readonly CsvRow[]): readonly TextIssue[] {
  const issue = lineEndingIssue(text, rows);
  return issue === null ? [] : [issue];
}

/** The field that the character after a text would stand in. */
export function cellAtEnd(prefix: string): { readonly line: number; readonly column: number } {
  // A letter at the end, so that a last line end or delimiter opens its new cell.
  const bare = parseCsv(`${prefix}x`);
  // A cell that is still open may be one of several lines.
  const closed = unclosed(bare) > 0 ? parseCsv(`${prefix}x"`) : bare;
  const { header, rows } = unclosed(closed) < unclosed(bare) ? closed : bare;
  const cell = (rows.at(-1) ?? header)?.cells.at(-1);
  return { line: cell?.line ?? 1, column: cell?.column ?? 1 };
}

function unclosed(document: CsvDocument): number {
  return document.issues.filter(({ code }) => code === 'unclosed-quote').length;
}
