/** Workbooks made for a test, as the bytes of an .xlsx file. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import writeWorkbook from 'write-excel-file/node';
import type { Row } from 'write-excel-file/node';
import type { SheetValue } from '../../src/core/workbook/sheet.ts';

export interface MadeSheet {
  readonly name: string;
  readonly rows: readonly (readonly SheetValue[])[];
  /** For example `B3:B5`. */
  readonly merged?: readonly string[];
  /** Number format of every date, for example `yyyy"年"m"月"`. */
  readonly dateFormat?: string;
}

export async function workbookOf(...sheets: readonly MadeSheet[]): Promise<Uint8Array> {
  const made = writeWorkbook(
    sheets.map(({ name, rows, dateFormat = 'yyyy/m' }) => ({
      sheet: name,
      data: rows.map((row): Row => row.map((value) => cell(value, dateFormat))),
    })),
  );
  const bytes = new Uint8Array(await made.toBuffer());
  return sheets.reduce<Uint8Array>((workbook, { merged = [] }, at) => {
    if (merged.length === 0) return workbook;
    const ranges = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
    const markup = `</sheetData><mergeCells count="${merged.length}">${ranges}</mergeCells>`;
    return withPart(workbook, `xl/worksheets/sheet${at + 1}.xml`, (xml) =>
      xml.replace('</sheetData>', markup),
    );
  }, bytes);
}

function cell(value: SheetValue, dateFormat: string): Row[number] {
  if (value === null) return null;
  if (value instanceof Date) return { value, type: Date, format: dateFormat };
  if (typeof value === 'number') return { value, type: Number };
  if (typeof value === 'boolean') return { value, type: Boolean };
  return { value, type: String };
}

/** The workbook with one of its XML parts changed. */
export function withPart(bytes: Uint8Array, name: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const part = parts[name];
  if (part === undefined) throw new Error(`no part ${name}`);
  return zipSync({ ...parts, [name]: strToU8(change(strFromU8(part))) });
}
