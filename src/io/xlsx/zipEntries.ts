/** The table of contents of a zip. */
import { Damaged, MOST_ENTRIES, TooLarge } from './limits.ts';

export interface ZipEntry {
  /** Path with forward slashes, whatever the program wrote. */
  readonly path: string;
  /** Still packed. */
  readonly data: Uint8Array;
  readonly packed: boolean;
  /** Checksum of what comes out. */
  readonly crc32: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const END_64_LOCATOR = 0x07064b50;
const ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
/** Stands for a number that the 64-bit fields hold. */
const ELSEWHERE = 0xffffffff;
const STORED = 0;
const DEFLATED = 8;

/**
 * Every file in the zip, in its order. Nothing is unpacked, and no size that the zip states is relied on.
 *
 * @throws {Damaged}
 * @throws {TooLarge}
 */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] {
  try {
    return readEntries(bytes);
  } catch (error) {
    // A view complains of whatever lies beyond the end.
    if (error instanceof RangeError) throw new Damaged('zip', { cause: error });
    throw error;
  }
}

function readEntries(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: ZipEntry[] = [];
  let at = firstEntry(view);
  while (at + 4 <= view.byteLength && view.getUint32(at, true) === ENTRY) {
    if (entries.length >= MOST_ENTRIES) throw new TooLarge('entries');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const name = bytes.subarray(at + 46, at + 46 + nameLength);
    const place = dataOf(view, at, at + 46 + nameLength, extraLength);
    const method = view.getUint16(at + 10, true);
    const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1;
    if (place.start + place.length > bytes.byteLength) throw new Damaged('entry beyond the end');
    entries.push({
      path: normalPath(new TextDecoder().decode(name)),
      data:
        isEncrypted || (method !== STORED && method !== DEFLATED)
          ? new Uint8Array()
          : bytes.subarray(place.start, place.start + place.length),
      packed: method === DEFLATED,
      crc32: view.getUint32(at + 16, true),
    });
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

function firstEntry(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  let end = view.byteLength - 22;
  while (end >= lowest && view.getUint32(end, true) !== END) end -= 1;
  if (end < lowest) throw new Damaged('no zip');
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== END_64_LOCATOR) return view.getUint32(end + 16, true);
  const end64 = wideNumber(view, locator + 8);
  if (view.getUint32(end64, true) !== END_64) throw new Damaged('zip64');
  return wideNumber(view, end64 + 48);
}

/** Where the packed bytes of an entry lie; their place and length may stand in its 64-bit field. */
function dataOf(
  view: DataView,
  entry: number,
  extra: number,
  extraLength: number,
): { readonly start: number; readonly length: number } {
  let length = view.getUint32(entry + 20, true);
  let header = view.getUint32(entry + 42, true);
  for (let at = extra; at + 4 <= extra + extraLength; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    if (view.getUint32(entry + 24, true) === ELSEWHERE) field += 8;
    if (length === ELSEWHERE) {
      length = wideNumber(view, field);
      field += 8;
    }
    if (header === ELSEWHERE) header = wideNumber(view, field);
    break;
  }
  if (view.getUint32(header, true) !== LOCAL_HEADER) throw new Damaged('local header');
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  return { start, length };
}

function wideNumber(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

/** `xl/workbook.xml` for `.\xl\workbook.xml` and `/xl/workbook.xml` */
function normalPath(name: string): string {
  return name.replaceAll('\\', '/').replace(/^(?:\.?\/)+/, '');
}
