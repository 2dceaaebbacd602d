/**
 * A WOFF 1.0 font as the plain font inside it (W3C, WOFF File Format 1.0, sections 3–5): the same tables,
 * uncompressed. The platform's own inflate reads every font; the one inside opentype.js does not.
 */
import { inflateSync } from 'node:zlib';

const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
const FONT_HEADER = 12;
const FONT_ENTRY = 16;

export function unpackWoff(bytes: Uint8Array): ArrayBuffer {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (source.toString('latin1', 0, 4) !== 'wOFF') throw new Error('Not a WOFF font.');
  const count = source.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, index) => {
    const at = WOFF_HEADER + index * WOFF_ENTRY;
    const offset = source.readUInt32BE(at + 4);
    const packed = source.subarray(offset, offset + source.readUInt32BE(at + 8));
    const length = source.readUInt32BE(at + 12);
    const content = packed.byteLength < length ? inflateSync(packed) : packed;
    return { tag: source.subarray(at, at + 4), checksum: source.readUInt32BE(at + 16), content };
  });

  const padded = (length: number): number => (length + 3) & ~3;
  const size = tables.reduce(
    (sum, { content }) => sum + padded(content.length),
    FONT_HEADER + count * FONT_ENTRY,
  );
  const font = Buffer.alloc(size);
  // The flavour; the search fields after the count are hints that no reader here uses.
  source.copy(font, 0, 4, 8);
  font.writeUInt16BE(count, 4);
  let offset = FONT_HEADER + count * FONT_ENTRY;
  tables.forEach(({ tag, checksum, content }, index) => {
    const at = FONT_HEADER + index * FONT_ENTRY;
    tag.copy(font, at);
    font.writeUInt32BE(checksum, at + 4);
    font.writeUInt32BE(offset, at + 8);
    font.writeUInt32BE(content.length, at + 12);
    content.copy(font, offset);
    offset += padded(content.length);
  });
  return font.buffer.slice(font.byteOffset, font.byteOffset + font.byteLength);
}
