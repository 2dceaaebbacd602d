/** Everything that a .docx says: its words, deleted ones and comments with them, and its properties. */
import { MOST_UNPACKED_BYTES } from './xlsx/limits.ts';
import { zipEntries } from './xlsx/zipEntries.ts';
import type { ZipEntry } from './xlsx/zipEntries.ts';

/** A paragraph, or a property, a line. @returns null for what is no such document, or holds more than it may */
export function docxText(bytes: Uint8Array): string | null {
  try {
    let left = MOST_UNPACKED_BYTES;
    const parts = zipEntries(bytes)
      .filter(({ path }) => /\.(?:xml|rels)$/i.test(path))
      .map((entry) => {
        const part = unpack(entry, left);
        left -= part.byteLength;
        return wordsOf(decode(part), entry.path);
      });
    return parts.join('\n');
  } catch {
    return null;
  }
}

function unpack({ data, packed }: ZipEntry, most: number): Uint8Array {
  if (!packed) return data;
  // Not imported: most checks open no document.
  const { inflateRawSync } = process.getBuiltinModule('node:zlib');
  return inflateRawSync(data, { maxOutputLength: Math.max(1, most) });
}

function decode(part: Uint8Array): string {
  const isWide = (part[0] === 0xff && part[1] === 0xfe) || (part[0] === 0xfe && part[1] === 0xff);
  return new TextDecoder(isWide ? (part[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(part);
}

/** A number may go through several runs of letters: inside a paragraph, tags divide nothing. */
function wordsOf(xml: string, path: string): string {
  const isText = /^word\/[^/]+\.xml$/i.test(path);
  const told: string[] = [];
  let words = '';
  for (const piece of xml.split('<')) {
    const end = piece.indexOf('>');
    const tag = piece.slice(0, Math.max(0, end));
    const isEnd = isText ? /^(?:\/\w+:p$|\w+:(?:br|cr|tab)\b)/.test(tag) : tag.startsWith('/');
    if (isEnd) words += '\n';
    words += piece.slice(end + 1);
    for (const [, value = ''] of tag.matchAll(/\b(?:author|Target|descr|title)="([^"]*)"/g)) told.push(value);
  }
  return plain(`${words}\n${told.join('\n')}`);
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function plain(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,4}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED[String(name)] ?? whole;
    const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
