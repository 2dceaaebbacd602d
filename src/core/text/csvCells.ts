/** Places of cells: PapaParse's rows laid over the text again, with the quotes that went wrong. */
import { isBlankText } from './invisible.ts';
import { countLineEnds } from './lines.ts';
import type { TextIssue } from './textIssue.ts';

export interface CsvCell {
  /** Content, quotes resolved, line ends inside it as LF. Untrimmed. */
  readonly text: string;
  /** Physical line on which the field starts, 1-based. */
  readonly line: number;
  /** 1-based field. */
  readonly column: number;
  readonly quoted: boolean;
}

export interface CsvRow {
  /** Physical line on which the row starts, 1-based. */
  readonly line: number;
  readonly cells: readonly CsvCell[];
  /** True where a quote went wrong in the row: that is reported already, and its cells say nothing reliable. */
  readonly damaged: boolean;
}

export interface PlacedRows {
  readonly rows: readonly CsvRow[];
  readonly issues: readonly TextIssue[];
  /** Where to go on reading after a quote that is never closed; null at the end of the text. */
  readonly resumeAt: { readonly offset: number; readonly line: number } | null;
}

export interface PlaceOptions {
  /** Cells of the header where it is known already; null where it is the first row to come that is not blank. */
  readonly width: number | null;
  /** Whether to give up a row at its unclosed quote and go on with the next line. */
  readonly resume: boolean;
}

/** True for a cell without any visible character: nothing but blanks, and invisible characters. */
export function isBlankCell(text: string): boolean {
  return isBlankText(text);
}

/** True for a row of nothing but blank cells. */
export function isBlankRow(row: CsvRow): boolean {
  return !row.damaged && row.cells.every((cell) => isBlankCell(cell.text));
}

/**
 * @param text line ends as LF
 * @param offset where the rows begin in the text, on physical line `line`
 * @param rows what PapaParse made of the text from `offset` on
 */
export function placeCells(
  text: string,
  offset: number,
  line: number,
  rows: readonly (readonly string[])[],
  delimiter: string,
  { width, resume }: PlaceOptions,
): PlacedRows {
  const placed: CsvRow[] = [];
  const issues: TextIssue[] = [];
  // PapaParse takes a byte order mark at the start for one that decoding left.
  let at = text[offset] === '\ufeff' ? offset + 1 : offset;
  let expected = width;

  for (const values of rows) {
    // The end of the last line is no row.
    if (at >= text.length && values.length === 1 && values[0] === '') break;
    const cells: CsvCell[] = [];
    const rowLine = line;
    let damaged = false;
    for (const value of values) {
      const column = cells.length + 1;
      if (text[at] !== '"') {
        cells.push({ text: value, line, column, quoted: false });
        if (value.includes('"')) {
          issues.push({ code: 'stray-quote', line, column, params: { count: 0 } });
          damaged = true;
        }
        at += value.length + delimiter.length;
        continue;
      }
      const closing = closingQuote(text, at, delimiter);
      const ends = countLineEnds(value);
      if (
        resume &&
        (closing.end === null || (ends > 0 && (closing.malformed || swallowsRow(value, expected, delimiter))))
      ) {
        issues.push({ code: 'unclosed-quote', line, column, params: {} });
        const lineEnd = text.indexOf('\n', at);
        const rest = text.slice(at + 1, lineEnd === -1 ? text.length : lineEnd);
        cells.push({ text: rest, line, column, quoted: true });
        placed.push({ line: rowLine, cells, damaged: true });
        const next =
          lineEnd === -1 || lineEnd + 1 >= text.length ? null : { offset: lineEnd + 1, line: line + 1 };
        return { rows: placed, issues, resumeAt: next };
      }
      if (closing.end === null) {
        issues.push({ code: 'unclosed-quote', line, column, params: {} });
        damaged = true;
      } else if (closing.malformed) {
        issues.push({ code: 'stray-quote', line, column, params: { count: 0 } });
        damaged = true;
      }
      cells.push({ text: value, line, column, quoted: true });
      line += ends;
      at = (closing.end ?? text.length) + delimiter.length;
    }
    // The last cell was followed by a line end, one character, and not by a delimiter.
    at += 1 - delimiter.length;
    line += 1;
    placed.push({ line: rowLine, cells, damaged });
    if (expected === null && !cells.every((cell) => isBlankCell(cell.text))) expected = cells.length;
  }
  return { rows: placed, issues, resumeAt: null };
}

/**
 * The end of a quoted field: the offset of the delimiter or line end after it; null where it is never closed.
 * `malformed`: a quote inside it is neither doubled nor followed by the end of the field.
 */
function closingQuote(
  text: string,
  open: number,
  delimiter: string,
): { end: number | null; malformed: boolean } {
  let malformed = false;
  for (let quote = text.indexOf('"', open + 1); quote !== -1; quote = text.indexOf('"', quote + 1)) {
    if (text[quote + 1] === '"') {
      quote += 1;
      continue;
    }
    let end = quote + 1;
    while (
      end < text.length &&
      text[end] !== '\n' &&
      !text.startsWith(delimiter, end) &&
      /\s/.test(text[end] ?? '')
    )
      end += 1;
    if (end >= text.length || text[end] === '\n' || text.startsWith(delimiter, end))
      return { end, malformed };
    malformed = true;
  }
  return { end: null, malformed };
}

/** True where a line inside a quoted cell has as many delimiters as a row: its quote was never meant to reach so far. */
function swallowsRow(value: string, width: number | null, delimiter: string): boolean {
  if (width === null || width < 3) return false;
  return value
    .split('\n')
    .slice(1)
    .some((inner) => inner.split(delimiter).length >= width);
}
