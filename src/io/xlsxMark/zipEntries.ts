/** The entries of a zip as they are packed, so that those which nobody changes stay as they are, byte for byte. */
import { inflateSync, zipSync } from 'fflate';
import type { Zippable } from 'fflate';

export interface ZipEntry {
  readonly name: string;
  /** The entry's record in the directory, 46 bytes and the name; its place in the file is filled in on writing. */
  readonly record: Uint8Array;
  /** Packed as the record says. */
  readonly data: Uint8Array;
}

/** Records of a zip by their first four bytes, and how long they are without name and extras. */
const END = { mark: 0x06054b50, length: 22 };
const DIRECTORY = { mark: 0x02014b50, length: 46 };
const LOCAL = { mark: 0x04034b50, length: 30 };
/** Longest comment at the end of a zip. */
const LONGEST_COMMENT = 0xffff;
/** The earliest day a zip can hold: no clock takes part. */
const FIRST_DAY = '1980-01-01T00:00:00';

/** @throws {Error} where it is no zip, or one of more than 4 GB */
export function readEntries(given: Uint8Array): readonly ZipEntry[] {
  // A slice of Node's own buffers would be no copy.
  const bytes = new Uint8Array(given);
  const view = new DataView(bytes.buffer);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== DIRECTORY.mark) throw new Error('zip: no directory');
    const nameLength = view.getUint16(at + 28, true);
    const next =
      at + DIRECTORY.length + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const record = bytes.slice(at, at + DIRECTORY.length + nameLength);
    const local = view.getUint32(at + 42, true);
    const start = local + LOCAL.length + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const data = bytes.subarray(start, start + view.getUint32(at + 20, true));
    entries.push({ name: new TextDecoder().decode(record.subarray(DIRECTORY.length)), record, data });
    at = next;
  }
  return entries;
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END.length;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1)
    if (view.getUint32(at, true) === END.mark) return at;
  throw new Error('zip: no end');
}

/** What an entry holds. */
export function unpack({ record, data }: ZipEntry): Uint8Array {
  const view = new DataView(record.buffer, record.byteOffset, record.byteLength);
  if (view.getUint16(10, true) === 0) return data;
  // Never more than it states, which was measured when the workbook was opened.
  return inflateSync(data, { out: new Uint8Array(view.getUint32(24, true)) });
}

/** Entries of new content, without a clock. */
export function packEntries(contents: ReadonlyMap<string, Uint8Array>): readonly ZipEntry[] {
  const files: Zippable = {};
  for (const [name, content] of contents) files[name] = [content, { mtime: FIRST_DAY, level: 9 }];
  return contents.size === 0 ? [] : readEntries(zipSync(files));
}

/** The entries as one zip, in their order. */
export function writeEntries(entries: readonly ZipEntry[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { record, data } of entries) {
    const local = localHeader(record, data.length);
    directory.push(directoryRecord(record, offset));
    chunks.push(local, data);
    offset += local.length + data.length;
  }
  const size = directory.reduce((sum, record) => sum + record.length, 0);
  const end = new DataView(new ArrayBuffer(END.length));
  end.setUint32(0, END.mark, true);
  end.setUint16(8, entries.length, true);
  end.setUint16(10, entries.length, true);
  end.setUint32(12, size, true);
  end.setUint32(16, offset, true);
  return joined([...chunks, ...directory, new Uint8Array(end.buffer)]);
}

/** The fields that both records have, without extras. Sizes stand here, so none follows the data. */
function localHeader(record: Uint8Array, packed: number): Uint8Array {
  const name = record.subarray(DIRECTORY.length);
  const header = new Uint8Array(LOCAL.length + name.length);
  const view = new DataView(header.buffer);
  view.setUint32(0, LOCAL.mark, true);
  header.set(record.subarray(6, 30), 4);
  view.setUint16(6, view.getUint16(6, true) & ~8, true);
  view.setUint32(18, packed, true);
  view.setUint16(28, 0, true);
  header.set(name, LOCAL.length);
  return header;
}

function directoryRecord(record: Uint8Array, offset: number): Uint8Array {
  const copy = record.slice();
  const view = new DataView(copy.buffer);
  view.setUint16(8, view.getUint16(8, true) & ~8, true);
  view.setUint16(30, 0, true);
  view.setUint16(32, 0, true);
  view.setUint32(42, offset, true);
  return copy;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
