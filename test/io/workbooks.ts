/** Workbooks made for a test, as the bytes of an .xlsx file. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import writeWorkbook from 'write-excel-file/node';
import type { Row } from 'write-excel-file/node';
import type { Sheet, SheetValue } from '../../src/core/workbook/sheet.ts';
import { readWorkbook } from '../../src/io/xlsx/readWorkbook.ts';

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

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATED = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** XML of a workbook of one sheet, as far as it is not the least that a workbook can be. */
export interface RawWorkbook {
  /** What stands in `worksheet`; for cells alone see {@link cells}. */
  readonly sheet: string;
  /** What stands in `styleSheet`. */
  readonly styles?: string;
  /** What stands in `sst`. */
  readonly strings?: string;
  /** What stands in `workbook` before the sheets and behind them. */
  readonly before?: string;
  readonly after?: string;
  /** Attributes of the sheet. */
  readonly state?: string;
}

/** The parts of a workbook written by hand, by name. */
export function rawParts({
  sheet,
  styles = '',
  strings = '',
  before = '',
  after = '',
  state = '',
}: RawWorkbook): Record<string, string> {
  return {
    '_rels/.rels': `<Relationships><Relationship Id="r" Type="${RELATED}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATED}">${before}<sheets><sheet name="人数" sheetId="1" ${state} r:id="r1"/></sheets>${after}</workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="r1" Type="${RELATED}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${RELATED}/styles" Target="styles.xml"/><Relationship Id="r3" Type="${RELATED}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings}</sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}">${sheet}</worksheet>`,
  };
}

export function packed(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** One line of cells, for a {@link RawWorkbook}. */
export function cells(...markup: readonly string[]): string {
  return `<sheetData><row>${markup.join('')}</row></sheetData>`;
}

/** The one sheet of a workbook written by hand. */
export async function rawSheet(workbook: RawWorkbook): Promise<Sheet> {
  const [sheet] = await readWorkbook(packed(rawParts(workbook)));
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}
