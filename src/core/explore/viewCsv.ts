/** A view as a file for a spreadsheet: the table first, and below it what the table is. */
import { guardFormula } from '../publish/spreadsheetText.ts';

export interface ViewTable {
  readonly head: readonly string[];
  /** Names and words as text, people as numbers. */
  readonly rows: readonly (readonly (string | number)[])[];
  /** Title, source, day, mark, address: name and text. */
  readonly notes: readonly (readonly [name: string, text: string])[];
}

/** Spreadsheets read a file as UTF-8 only where it starts so. */
const BYTE_ORDER_MARK = '\uFEFF';

/** RFC 4180 with LF; text that a spreadsheet might run as a formula gets an apostrophe before it. */
export function viewCsv({ head, rows, notes }: ViewTable): string {
  return (
    BYTE_ORDER_MARK +
    [head, ...rows, [], ...notes].map((cells) => `${cells.map(cellText).join(',')}\n`).join('')
  );
}

function cellText(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = guardFormula(value);
  return /[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
