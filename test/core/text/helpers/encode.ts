/** Writing the encodings that the platform only reads: the decoder's own table, turned round. */

type Table = ReadonlyMap<string, readonly number[]>;

const tables = new Map<string, Table>();

function tableOf(encoding: 'gb18030' | 'big5'): Table {
  const known = tables.get(encoding);
  if (known !== undefined) return known;
  const decoder = new TextDecoder(encoding, { fatal: true });
  const table = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      try {
        const text = decoder.decode(new Uint8Array([lead, trail]));
        if ([...text].length === 1 && !table.has(text)) table.set(text, [lead, trail]);
      } catch {
        // Not every pair is a character.
      }
    }
  }
  tables.set(encoding, table);
  return table;
}

/** True where every character has a place in the two-byte part of the encoding. */
export function canEncode(text: string, encoding: 'gb18030' | 'big5'): boolean {
  return [...text].every((character) => character < '\x80' || tableOf(encoding).has(character));
}

/** @throws where a character has no place in the two-byte part of the encoding */
export function encodeLegacy(text: string, encoding: 'gb18030' | 'big5'): Uint8Array {
  const bytes = [...text].flatMap((character) => {
    if (character < '\x80') return [character.charCodeAt(0)];
    const pair = tableOf(encoding).get(character);
    if (pair === undefined) throw new Error(`${encoding} has no ${character}`);
    return [...pair];
  });
  return new Uint8Array(bytes);
}

/** @param bom whether to put a byte order mark in front */
export function encodeUtf16(text: string, order: 'le' | 'be', bom: boolean): Uint8Array {
  const units = [
    ...(bom ? [0xfeff] : []),
    ...Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)),
  ];
  return new Uint8Array(
    units.flatMap((unit) => (order === 'le' ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff])),
  );
}

export function encodeUtf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function joinBytes(...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array {
  return new Uint8Array(parts.flatMap((part) => [...part]));
}
