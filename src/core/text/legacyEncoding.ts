/**
 * GB18030 or Big5? Nearly every Big5 file is also readable as GB18030, and the other way round. The rule:
 * strict decoding first; where both succeed the programme's own words decide; where those differ in nothing
 * but notes it is GB18030; and where both readings hold known words, nobody guesses.
 */
import { parseCsv } from './csv.ts';
import type { CsvCell } from './csv.ts';
import { decodeStrictly, validPrefix } from './encodings.ts';
import { FREE_TEXT_LABELS } from './headerLabels.ts';
import { lineAt, lineStarts } from './lines.ts';
import { firstKnownWord } from './vocabulary.ts';

export type LegacyEncoding = 'gb18030' | 'big5';

export type LegacyChoice =
  | {
      readonly kind: 'read';
      readonly encoding: LegacyEncoding;
      readonly text: string;
      /** False where nothing but free text speaks for the reading. */
      readonly settled: boolean;
    }
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
  const readAs = (encoding: LegacyEncoding, text: string): LegacyChoice => {
    const { known, doubtful } = evidenceIn(text, vocabulary, cells);
    return { kind: 'read', encoding, text, settled: known !== null || doubtful !== null };
  };
  if (big5 === null && gb18030 !== null) return readAs('gb18030', gb18030);
  if (gb18030 === null && big5 !== null) return readAs('big5', big5);
  if (gb18030 === null || big5 === null) throw new Error('unreachable: one reading is there');

  const readings = [
    { encoding: 'gb18030', text: gb18030, evidence: evidenceIn(gb18030, vocabulary, cells) },
    { encoding: 'big5', text: big5, evidence: evidenceIn(big5, vocabulary, cells) },
  ] as const;
  const known = readings.filter(({ evidence }) => evidence.known !== null);
  const [only] = known;
  if (known.length === 1 && only !== undefined)
    return { kind: 'read', encoding: only.encoding, text: only.text, settled: true };
  const doubtful =
    known.map(({ evidence }) => evidence.known)[1] ?? (cells ? readings[0].evidence.doubtful : null);
  if (doubtful !== null) return { kind: 'ambiguous', ...doubtful };
  return { kind: 'read', encoding: 'gb18030', text: gb18030, settled: false };
}

interface Place {
  readonly line: number;
  readonly column: number | null;
}

interface Evidence {
  /** Where the first known word stands; null where there is none. */
  readonly known: Place | null;
  /** The first text outside ASCII that is not free text. */
  readonly doubtful: Place | null;
}

/** What speaks for a reading. In delimited text the free-text columns are no evidence. */
function evidenceIn(text: string, vocabulary: readonly string[], cells: boolean): Evidence {
  if (!cells) {
    const at = firstKnownWord(text, vocabulary);
    return { known: at === -1 ? null : { line: lineAt(lineStarts(text), at), column: null }, doubtful: null };
  }
  const { header, rows } = parseCsv(text);
  const free = new Set<number>();
  for (const cell of header?.cells ?? []) {
    if (FREE_TEXT_LABELS.has(cell.text.trim().toLowerCase())) free.add(cell.column);
  }
  const foreign = [
    ...(header?.cells ?? []),
    ...rows.flatMap((row) => row.cells.filter((cell) => !free.has(cell.column))),
  ].filter((cell) => /[^\0-\x7f]/.test(cell.text));
  const known = foreign.find((cell) => firstKnownWord(cell.text, vocabulary) !== -1);
  return { known: placeOf(known), doubtful: placeOf(foreign[0]) };
}

function placeOf(cell: CsvCell | undefined): Place | null {
  return cell === undefined ? null : { line: cell.line, column: cell.column };
}

/**
 * Bytes that are valid UTF-8 by accident: 食品 in GB18030 is also two letters of the Latin and Greek blocks.
 * Only two-byte sequences can do that, and only a known word on exactly one side is taken as proof.
 */
export function legacyBehindUtf8(
  bytes: Uint8Array,
  utf8: string,
  words: () => readonly string[],
  cells: boolean,
): { encoding: LegacyEncoding; text: string } | null {
  if (!/[\x80-\u07ff]/.test(utf8) || /[\u0800-\uffff]/.test(utf8)) return null;
  const vocabulary = words();
  const choice = chooseLegacy(bytes, vocabulary, cells);
  if (choice.kind !== 'read' || evidenceIn(choice.text, vocabulary, cells).known === null) return null;
  if (evidenceIn(utf8, vocabulary, cells).known !== null) return null;
  return { encoding: choice.encoding, text: choice.text };
}

/**
 * UTF-8 with a flaw in it, rather than another encoding: what is sound of it holds a known word, or by far most
 * bytes outside ASCII stand in sound sequences. In GB18030 and Big5 text only a few do, by chance: with this
 * threshold less than one short note in ten thousand.
 */
export function looksLikeBrokenUtf8(bytes: Uint8Array, vocabulary: readonly string[]): boolean {
  let sound = 0;
  let unsound = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    const lead = bytes[index] ?? 0;
    if (lead < 0x80) continue;
    const trails = lead < 0xc2 || lead > 0xf4 ? 0 : lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : 1;
    let trail = 0;
    while (trail < trails && ((bytes[index + trail + 1] ?? 0) & 0xc0) === 0x80) trail += 1;
    if (trails === 0 || trail < trails) {
      unsound += 1;
      index += trail;
      continue;
    }
    // Two-byte sequences prove nothing: they are common in GB18030.
    if (trails > 1) sound += trails + 1;
    index += trails;
  }
  if (sound === 0) return false;
  return (
    (sound >= 6 && sound >= 4 * unsound) || firstKnownWord(new TextDecoder().decode(bytes), vocabulary) !== -1
  );
}
