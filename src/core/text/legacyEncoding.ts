/**
 * GB18030 or Big5? Nearly every Big5 file is also readable as GB18030, and the other way round. The rule:
 * strict decoding first; where both succeed the programme's own words decide; where those differ in nothing
 * but notes it is GB18030; and where both readings hold known words, nobody guesses.
 */
import { parseCsv } from './csv.ts';
import { decodeStrictly, validPrefix } from './encodings.ts';
import { FREE_TEXT_LABELS } from './headerLabels.ts';
import { lineAt, lineStarts } from './lines.ts';
import { firstKnownWord } from './vocabulary.ts';

export type LegacyEncoding = 'gb18030' | 'big5';

export type LegacyChoice =
  | { readonly kind: 'read'; readonly encoding: LegacyEncoding; readonly text: string }
  | { readonly kind: 'ambiguous'; readonly line: number; readonly column: number | null }
  /** Neither decodes; `encoding` is the one that goes further. */
  | { readonly kind: 'invalid'; readonly encoding: LegacyEncoding };

/** @param cells true for CSV, where text outside the free-text columns must be settled by a known word */
export function chooseLegacy(bytes: Uint8Array, vocabulary: readonly string[], cells: boolean): LegacyChoice {
  const gb18030 = decodeStrictly(bytes, 'gb18030');
  const big5 = decodeStrictly(bytes, 'big5');
  if (gb18030 === null && big5 === null) {
    const further = validPrefix(bytes, 'big5').length > validPrefix(bytes, 'gb18030').length;
    return { kind: 'invalid', encoding: further ? 'big5' : 'gb18030' };
  }
  if (big5 === null && gb18030 !== null) return { kind: 'read', encoding: 'gb18030', text: gb18030 };
  if (gb18030 === null && big5 !== null) return { kind: 'read', encoding: 'big5', text: big5 };
  if (gb18030 === null || big5 === null) throw new Error('unreachable: one reading is there');

  const inGb18030 = firstKnownWord(gb18030, vocabulary);
  const inBig5 = firstKnownWord(big5, vocabulary);
  if (inGb18030 !== -1 && inBig5 === -1) return { kind: 'read', encoding: 'gb18030', text: gb18030 };
  if (inBig5 !== -1 && inGb18030 === -1) return { kind: 'read', encoding: 'big5', text: big5 };
  if (inBig5 !== -1) {
    const line = lineAt(lineStarts(gb18030), Math.min(inGb18030, inBig5));
    return { kind: 'ambiguous', line, column: null };
  }
  const doubtful = cells ? firstDoubtfulCell(gb18030) : null;
  if (doubtful !== null) return { kind: 'ambiguous', ...doubtful };
  return { kind: 'read', encoding: 'gb18030', text: gb18030 };
}

/** The first cell outside ASCII that is no free text: no known word says how to read it. */
function firstDoubtfulCell(text: string): { line: number; column: number } | null {
  const { header, rows } = parseCsv(text);
  const free = new Set<number>();
  for (const cell of header?.cells ?? []) {
    if (FREE_TEXT_LABELS.has(cell.text.trim().toLowerCase())) free.add(cell.column);
  }
  for (const row of header === null ? rows : [header, ...rows]) {
    for (const cell of row.cells) {
      if (!free.has(cell.column) && /[^\0-\x7f]/.test(cell.text))
        return { line: cell.line, column: cell.column };
    }
  }
  return null;
}

/**
 * Bytes that are valid UTF-8 by accident: 食品 in GB18030 is also two letters of the Latin and Greek blocks.
 * Only two-byte sequences can do that, and only a known word on exactly one side is taken as proof.
 */
export function legacyBehindUtf8(
  bytes: Uint8Array,
  utf8: string,
  vocabulary: readonly string[],
): { encoding: LegacyEncoding; text: string } | null {
  if (!/[\x80-\u07ff]/.test(utf8) || /[\u0800-\uffff]/.test(utf8)) return null;
  const choice = chooseLegacy(bytes, vocabulary, false);
  if (choice.kind !== 'read' || firstKnownWord(choice.text, vocabulary) === -1) return null;
  return firstKnownWord(utf8, vocabulary) === -1 ? { encoding: choice.encoding, text: choice.text } : null;
}

/**
 * UTF-8 with a flaw in it, rather than another encoding: by far most bytes outside ASCII stand in sound
 * sequences. In GB18030 and Big5 text only a few do, by chance.
 */
export function looksLikeBrokenUtf8(bytes: Uint8Array): boolean {
  let sound = 0;
  let unsound = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    const lead = bytes[index] ?? 0;
    if (lead < 0x80) continue;
    const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    const trail = bytes.subarray(index + 1, index + length);
    const fits = lead >= 0xc2 && lead <= 0xf4 && trail.length === length - 1;
    if (fits && trail.every((byte) => (byte & 0xc0) === 0x80)) {
      if (length > 2) sound += length;
      index += length - 1;
    } else {
      unsound += 1;
    }
  }
  return sound >= 3 * unsound && sound > 0;
}
