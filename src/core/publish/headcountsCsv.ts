/** The published headcounts as CSV: UTF-8 without a mark, LF, RFC 4180 quotes. */
import { COLUMNS } from './columns.ts';
import type { HeadcountRow } from './rows.ts';
import { guardFormula } from './spreadsheetText.ts';

export function headcountsCsv(rows: readonly HeadcountRow[]): string {
  const header = COLUMNS.map(({ name }) => name);
  const lines = rows.map((row) => COLUMNS.map(({ name }) => cellText(row[name])));
  return [header, ...lines].map((cells) => `${cells.map(quote).join(',')}\n`).join('');
}

function cellText(value: HeadcountRow[keyof HeadcountRow]): string {
  if (value === null) return '';
  return typeof value === 'string' ? guardFormula(value) : String(value);
}

function quote(text: string): string {
  return /[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
