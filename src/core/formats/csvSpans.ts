/** Where in a delimited text its fields stand, as offsets. */
import { parseCsv } from '../text/csv.ts';

/** Offsets into a text, the end not included; quotes around a field belong to it. */
export interface OffsetSpan {
  readonly start: number;
  readonly end: number;
}

/** Finds the field of a 1-based column that starts on a physical line; null where there is none. */
export type FindField = (line: number, column: number) => OffsetSpan | null;

/** @param starts offset at which each physical line of the text starts */
export function csvFields(text: string, starts: readonly number[]): FindField {
  const { delimiter, header, above, rows } = parseCsv(text);
  const rowOf = new Map<string, number>();
  for (const row of header === null ? rows : [...above, header, ...rows]) {
    for (const cell of row.cells) rowOf.set(`${cell.line}:${cell.column}`, row.line);
    // What a row lacks is reported where it would begin.
    const last = row.cells.at(-1);
    if (last !== undefined) rowOf.set(`${row.line}:${last.column + 1}`, row.line);
  }
  return (line, column) => {
    const rowLine = rowOf.get(`${line}:${column}`);
    const start = rowLine === undefined ? undefined : starts[rowLine - 1];
    return start === undefined ? null : fieldFrom(text, start, column, delimiter);
  };
}

/** The field of a 1-based column of the row that starts at an offset; the row's end where it has too few. */
function fieldFrom(text: string, rowStart: number, column: number, delimiter: string): OffsetSpan {
  let start = rowStart;
  for (let index = 1; ; index += 1) {
    const end = fieldEnd(text, start, delimiter);
    if (index === column) return { start, end };
    if (!text.startsWith(delimiter, end)) return { start: end, end };
    start = end + delimiter.length;
  }
}

function fieldEnd(text: string, start: number, delimiter: string): number {
  let at = start;
  if (text.startsWith('"', start)) {
    const closing = closingQuote(text, start);
    if (closing !== null) at = closing + 1;
  }
  while (at < text.length && !text.startsWith(delimiter, at) && text[at] !== '\n' && text[at] !== '\r')
    at += 1;
  return at;
}

/** Offset of the quote that closes the one at an offset; null where it is never closed. */
function closingQuote(text: string, open: number): number | null {
  for (let quote = text.indexOf('"', open + 1); quote !== -1; quote = text.indexOf('"', quote + 1)) {
    if (text[quote + 1] !== '"') return quote;
    quote += 1;
  }
  return null;
}
