/** An Excel or WPS workbook (.xlsx) as sheets of values. */
import { zipSync } from 'fflate';
import readWorkbookFile from 'read-excel-file/node';
import { plainSheet } from '../core/workbook/sheet.ts';
import type { Sheet, SheetValue } from '../core/workbook/sheet.ts';
import { checkExtent, mergedRanges, sheetTexts, TooLarge, unpackParts } from './xlsxParts.ts';

/** Why a file cannot be read as a workbook. */
export type WorkbookFault =
  /** The old binary format, which .xls and .et share. */
  | 'old-format'
  | 'encrypted'
  /** Neither: no zip, a damaged one, or a zip that holds no workbook. */
  | 'not-a-workbook'
  | 'too-large';

export class UnreadableWorkbook extends Error {
  readonly fault: WorkbookFault;
  constructor(fault: WorkbookFault, options?: ErrorOptions) {
    super(fault, options);
    this.fault = fault;
  }
}

/** Largest file that is opened, in bytes. */
export const MOST_BYTES = 5 * 1024 * 1024;

/** First bytes of the compound file that .xls, .et and encrypted workbooks are. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** @throws {UnreadableWorkbook} */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly Sheet[]> {
  if (bytes.byteLength > MOST_BYTES) throw new UnreadableWorkbook('too-large');
  if (COMPOUND_FILE.every((byte, at) => bytes[at] === byte)) {
    throw new UnreadableWorkbook(isEncrypted(bytes) ? 'encrypted' : 'old-format');
  }
  try {
    const parts = unpackParts(bytes);
    const texts = sheetTexts(parts);
    texts.forEach(checkExtent);
    // Packed again without compression, so that what is read is what was measured.
    const measured = Buffer.from(zipSync(parts, { level: 0 }));
    const sheets = await readWorkbookFile(measured, { trim: false });
    return sheets.map(({ sheet, data }, index): Sheet => {
      // A sheet that is a chart has no data, whatever the type says.
      const rows = data as unknown as readonly (readonly SheetValue[])[] | undefined;
      return plainSheet(sheet, rows ?? [], mergedRanges(texts[index] ?? ''));
    });
  } catch (cause) {
    throw new UnreadableWorkbook(cause instanceof TooLarge ? 'too-large' : 'not-a-workbook', { cause });
  }
}

/** An encrypted workbook holds a stream of this name, written in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  return Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
}
