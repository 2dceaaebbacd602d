/**
 * The rows of a delimited text. PapaParse splits; what it does not keep (places, quoting, where a forgotten quote
 * was opened) is found again from the text, and reading goes on below a quote that is never closed.
 */
import Papa from 'papaparse';
import { isBlankRow, placeCells } from './csvCells.ts';
import type { CsvRow, PlacedRows } from './csvCells.ts';
import type { Delimiter } from './csvDelimiter.ts';
import type { TextIssue } from './textIssue.ts';

/**
 * Characters that are read in all, resumptions included: a large text full of unclosed quotes would otherwise take
 * quadratic time. Past this the rest counts as one cell.
 */
const MOST_READING = 2_500_000;

/**
 * Every row from `offset` on, blank ones too, with unclosed-quote and stray-quote.
 *
 * @param text line ends as LF; `offset` is the start of its first or second line
 */
export function readRows(
  text: string,
  offset: number,
  delimiter: Delimiter,
): { readonly rows: readonly CsvRow[]; readonly issues: readonly TextIssue[] } {
  const lines = shortenHostileBlanks(text);
  const rows: CsvRow[] = [];
  const issues: TextIssue[] = [];
  let from: PlacedRows['resumeAt'] = { offset, line: offset === 0 ? 1 : 2 };
  for (let read = 0; from !== null;) {
    const rest = lines.slice(from.offset);
    read += rest.length;
    const data = split(rest, delimiter);
    const width: number | null = rows.find((row) => !isBlankRow(row))?.cells.length ?? null;
    const options = { width, resume: read < MOST_READING };
    const placed = placeCells(lines, from.offset, from.line, data, delimiter, options);
    const sound = rows.length === 0 ? placed : withoutRemains(placed, width);
    for (const row of sound.rows) rows.push(row);
    for (const issue of sound.issues) issues.push(issue);
    from = placed.resumeAt;
  }
  return { rows, issues };
}

/** Rows of cells, quotes resolved where there are any. Without one there is nothing to resolve: the usual case. */
function split(text: string, delimiter: Delimiter): readonly (readonly string[])[] {
  if (!text.includes('"')) {
    const lines = text.startsWith('\ufeff') ? text.slice(1) : text;
    return lines.split('\n').map((line) => line.split(delimiter));
  }
  const { data } = Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    quoteChar: '"',
    escapeChar: '"',
    fastMode: false,
  });
  return data;
}

/**
 * Below an unclosed quote the lines up to the next whole row are what is left of its cell. They are part of that one
 * cause: marked, and without an issue of their own.
 */
function withoutRemains({ rows, issues, resumeAt }: PlacedRows, width: number | null): PlacedRows {
  const whole = rows.findIndex((row) => row.cells.length === width || isBlankRow(row));
  const remains = rows.slice(0, whole === -1 ? rows.length : whole).filter(({ cells }) => !opensQuote(cells));
  const lines = new Set(remains.map(({ line }) => line));
  return {
    rows: rows.map((row) => (lines.has(row.line) ? { ...row, damaged: true } : row)),
    issues: issues.filter(({ line }) => line === null || !lines.has(line)),
    resumeAt,
  };
}

/** A row that was given up at an unclosed quote of its own: a new cause. */
function opensQuote(cells: CsvRow['cells']): boolean {
  return cells.at(-1)?.quoted === true;
}

/**
 * PapaParse trims what follows every doubtful quote up to the next line end, so that quotes before a very long
 * run of blanks cost it quadratic time. No honest cell holds such a run.
 */
function shortenHostileBlanks(text: string): string {
  if (!text.includes('"')) return text;
  return text.replace(/[^\S\n]{256,}/g, (run) => run.slice(0, 256));
}
