/** The published headcounts as JSON: an array of rows with the columns of the CSV, one row a line, text as it is. */
import type { PublishedRow } from './rows.ts';

export function headcountsJson(rows: readonly PublishedRow[]): string {
  if (rows.length === 0) return '[]\n';
  return `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
}
