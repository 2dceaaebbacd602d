/**
 * Delimited text to cells, each with the physical line on which it starts. PapaParse splits; what it does not
 * keep (places, quoting, where a forgotten quote was opened) is found again from the text here.
 */
import Papa from 'papaparse';
import { isBlankCell, placeCells } from './csvCells.ts';
import type { CsvRow } from './csvCells.ts';
import { detectDelimiter, resplit } from './csvDelimiter.ts';
import type { Delimiter } from './csvDelimiter.ts';
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
  /** The first row that is not blank; null for a text without any. */
  readonly header: CsvRow | null;
  /** The rows below the header that are not blank. */
  readonly rows: readonly CsvRow[];
  readonly blankRows: readonly BlankRow[];
  /** line-endings, wrong-delimiter, unclosed-quote, stray-quote; in the order of lines */
  readonly issues: readonly TextIssue[];
}

/**
 * Characters that are read in all, resumptions included. Reading is taken up again after every quote that is never
 * closed; a large text full of them would otherwise take quadratic time. Past this the rest counts as one cell.
 */
const MOST_READING = 8_000_000;

/** Splits a text. Any text gives a document; nothing is thrown. */
export function parseCsv(text: string): CsvDocument {
  const lines = shortenHostileBlanks(toLineFeeds(text));
  const { delimiter, declared, mistaken } = detectDelimiter(lines);
  const issues: TextIssue[] = [];
  const all: CsvRow[] = [];

  let offset = declared;
  let line = 1 + (declared > 0 ? 1 : 0);
  let read = 0;
  for (;;) {
    const rest = lines.slice(offset);
    read += rest.length;
    const parsed = Papa.parse<string[]>(rest, {
      delimiter,
      newline: '\n',
      quoteChar: '"',
      escapeChar: '"',
      fastMode: false,
    });
    const width = all.find((row) => !isBlank(row))?.cells.length ?? null;
    const placed = placeCells(lines, offset, line, parsed.data, delimiter, {
      width,
      resume: read < MOST_READING,
    });
    for (const row of placed.rows) all.push(row);
    for (const issue of placed.issues) issues.push(issue);
    if (placed.resumeAt === null) break;
    ({ offset, line } = placed.resumeAt);
  }

  const headerAt = all.findIndex((row) => !isBlank(row));
  const lastAt = all.findLastIndex((row) => !isBlank(row));
  const header = all[headerAt] ?? null;
  const blankRows = all.flatMap((row, index): BlankRow[] => {
    if (!isBlank(row)) return [];
    return [{ line: row.line, place: index < headerAt ? 'leading' : index > lastAt ? 'trailing' : 'inner' }];
  });
  const below = all.slice(headerAt + 1).filter((row) => !isBlank(row));
  const { rows, mended } =
    header === null ? { rows: below, mended: null } : resplit(below, header, delimiter);

  const wrong = mistaken && header !== null ? { name: mistaken, line: header.line } : mended;
  if (wrong !== null) {
    issues.push({
      code: 'wrong-delimiter',
      line: wrong.line,
      column: null,
      params: { delimiter: wrong.name },
    });
  }
  const endings = lineEndingIssue(text, all);
  if (endings !== null) issues.push(endings);
  issues.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
  return { delimiter, header, rows, blankRows, issues };
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

function isBlank(row: CsvRow): boolean {
  return !row.damaged && row.cells.every((cell) => isBlankCell(cell.text));
}

/**
 * PapaParse trims what follows every doubtful quote up to the next line end, so that quotes before a very long
 * run of blanks cost it quadratic time. No honest cell holds such a run.
 */
function shortenHostileBlanks(text: string): string {
  if (!text.includes('"')) return text;
  return text.replace(/[^\S\n]{256,}/g, (run) => run.slice(0, 256));
}
