/** The published headcounts as CSV: UTF-8 without a mark, LF, RFC 4180 quotes. */
import { PUBLISHED_COLUMNS } from './columns.ts';
import type { PublishedRow } from './rows.ts';
import { guardFormula } from './spreadsheetText.ts';

export function headcountsCsv(rows: readonly PublishedRow[]): string {
  const header = PUBLISHED_COLUMNS.map(({ name }) => name);
  const lines = rows.map((row) => PUBLISHED_COLUMNS.map(({ name }) => cellText(row[name])));
  return [header, ...lines].map((cells) => `${cells.map(quote).join(',')}\n`).join('');
}

function cellText(value: PublishedRow[keyof PublishedRow]): string {
  if (value === null) return '';
  return typeof value === 'string' ? guardFormula(value) : String(value);
}

function quote(text: string): string {
  return /[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
