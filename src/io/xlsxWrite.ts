/** The published workbook as .xlsx bytes. The same sheets give the same bytes. */
import writeWorkbook from 'write-excel-file/node';
import type { Row } from 'write-excel-file/node';
import type { CellValue, WorkbookSheet } from '../core/publish/workbook.ts';
import { repackZip } from './zip.ts';

export async function writeXlsx(sheets: readonly WorkbookSheet[]): Promise<Uint8Array> {
  const workbook = writeWorkbook(
    sheets.map(({ name, rows: [header = [], ...rows], widths }) => ({
      sheet: name,
      data: [header.map(headerCell), ...rows.map((row): Row => row.map(cell))],
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: 1,
    })),
  );
  return repackZip(await workbook.toBuffer());
}

function headerCell(value: CellValue): Row[number] {
  return { value: String(value ?? ''), type: String, fontWeight: 'bold', backgroundColor: '#e8edf3' };
}

/** Text is typed as text, so that neither a formula nor a date is made of it. */
function cell(value: CellValue): Row[number] {
  if (value === null) return null;
  if (typeof value === 'number') return { value, type: Number };
  if (typeof value === 'boolean') return { value, type: Boolean };
  return { value, type: String, format: '@', wrap: true, alignVertical: 'top' };
}
