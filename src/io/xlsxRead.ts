/** An Excel or WPS workbook (.xlsx) as sheets of values. */
import { unzipSync } from 'fflate';
import readWorkbookFile from 'read-excel-file/node';
import type { Sheet, SheetValue } from '../core/workbook/sheet.ts';

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

/** A month's workbook is some ten kilobytes; what is far beyond is something else, or an attack. */
export const MOST_BYTES = 5 * 1024 * 1024;
export const MOST_UNPACKED_BYTES = 50 * 1024 * 1024;

/** First bytes of the compound file that .xls, .et and encrypted workbooks are. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** @throws {UnreadableWorkbook} */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly Sheet[]> {
  if (bytes.byteLength > MOST_BYTES) throw new UnreadableWorkbook('too-large');
  if (COMPOUND_FILE.every((byte, at) => bytes[at] === byte)) {
    throw new UnreadableWorkbook(isEncrypted(bytes) ? 'encrypted' : 'old-format');
  }
  refuseBombs(bytes);
  try {
    const sheets = await readWorkbookFile(Buffer.from(bytes), { trim: false });
    return sheets.map(({ sheet, data }) => ({
      name: sheet,
      rows: data as unknown as readonly (readonly SheetValue[])[],
    }));
  } catch (cause) {
    throw new UnreadableWorkbook('not-a-workbook', { cause });
  }
}

/** Looks at the sizes that the zip states before anything is unpacked. */
function refuseBombs(bytes: Uint8Array): void {
  let unpacked = 0;
  try {
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        unpacked += originalSize;
        return false;
      },
    });
  } catch (cause) {
    throw new UnreadableWorkbook('not-a-workbook', { cause });
  }
  if (unpacked > MOST_UNPACKED_BYTES) throw new UnreadableWorkbook('too-large');
}

/** An encrypted workbook holds a stream of this name, written in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  return Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
}
