/**
 * For Excel and WPS: every problem as a row of delimited text.
 *
 * With a byte order mark, unlike the data that we publish: without one Excel reads UTF-8 as the machine's old
 * encoding when a person opens the file by a double click, and every Chinese character is lost.
 */
import { problemTable } from './problemTable.ts';
import type { TableCell } from './problemTable.ts';
import type { Report } from './reportIn.ts';

export function formatCsv(report: Report): string {
  const lines = problemTable(report).map((row) => `${row.map(cell).join(',')}\r\n`);
  return `\ufeff${lines.join('')}`;
}

function cell(value: TableCell): string {
  const text = value === null ? '' : String(value);
  return /[",]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
