/** For Excel and WPS: every problem as a row of a sheet, and a sheet that says what was checked. */
import type { WorkbookSheet } from '../publish/workbook.ts';
import { problemTable, TABLE_WIDTHS } from './problemTable.ts';
import type { Report } from './reportIn.ts';
import { totals } from './totals.ts';
import { FORMAT_WORDS } from './words.ts';

export function problemWorkbook(report: Report): readonly WorkbookSheet[] {
  const { columns, heading } = FORMAT_WORDS[report.lang];
  return [
    { name: columns.problem, rows: problemTable(report), widths: TABLE_WIDTHS },
    { name: heading, rows: [[heading], ...totals(report).map((text) => [text])], widths: [100] },
  ];
}
