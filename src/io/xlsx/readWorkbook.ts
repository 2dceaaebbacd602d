/** An Excel or WPS workbook (.xlsx) as sheets of values, and what a person sees of them. */
import type { Sheet } from '../../core/workbook/sheet.ts';
import type { WorkbookFault } from '../../core/workbook/workbookFault.ts';
import { Damaged, TooLarge } from './limits.ts';
import { readSheets } from './readSheets.ts';

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
    return await readSheets(bytes);
  } catch (cause) {
    if (cause instanceof TooLarge) throw new UnreadableWorkbook('too-large', { cause });
    if (cause instanceof Damaged) throw new UnreadableWorkbook('not-a-workbook', { cause });
    throw cause;
  }
}

/** An encrypted workbook holds a stream of this name, written in UTF-16, at an even place. */
function isEncrypted(bytes: Uint8Array): boolean {
  return new TextDecoder('utf-16le').decode(bytes).includes('EncryptedPackage');
}
