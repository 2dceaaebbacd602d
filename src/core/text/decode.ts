/**
 * Bytes to text. Strict decoding first; what people's programs write besides UTF-8 is recognised, said, and
 * never guessed: where two readings are possible it is an error.
 */
import type { TextIssue } from './textIssue.ts';
import { cellAtEnd, parseCsv } from './csv.ts';
import { decodeStrictly, ENCODING_NAMES, validPrefix } from './encodings.ts';
import type { Encoding } from './encodings.ts';
import { HEADER_WORDS } from './headerLabels.ts';
import { chooseLegacy, looksLikeBrokenUtf8, legacyBehindUtf8 } from './legacyEncoding.ts';
import { countLineEnds } from './lines.ts';
import { readsOddly } from './oddReading.ts';
import { CHOICE_WORDS } from './readChoice.ts';
import { countOf } from './vocabulary.ts';

export interface DecodeOptions {
  /** Registered names and aliases in every script: what tells GB18030 from Big5. Header labels, origins and states are known already. */
  readonly vocabulary?: readonly string[];
  /** True for CSV: issues then name the field, and only the free-text columns may differ between two readings. */
  readonly cells?: boolean;
}

export interface Decoded {
  /** Without byte order mark; null where it cannot be read with certainty. */
  readonly text: string | null;
  readonly encoding: Encoding | null;
  /** A byte order mark stood at the start. */
  readonly bom: boolean;
  /** workbook-as-text, byte-order-mark, legacy-encoding, doubtful-encoding, ambiguous-encoding, invalid-encoding, nul-character */
  readonly issues: readonly TextIssue[];
}

/** First bytes of a ZIP archive, which every .xlsx file is, and of the compound file that .xls and .et are. */
const SIGNATURES = [
  ['xlsx', [0x50, 0x4b, 0x03, 0x04]],
  ['xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
] as const;

function workbookFormat(bytes: Uint8Array): 'xlsx' | 'xls' | null {
  const found = SIGNATURES.find(([, signature]) => signature.every((byte, index) => bytes[index] === byte));
  return found?.[0] ?? null;
}

/** Reads a file's bytes. Any bytes give an answer; nothing is thrown. */
export function decode(bytes: Uint8Array, options: DecodeOptions = {}): Decoded {
  const format = workbookFormat(bytes);
  if (format !== null) {
    const issues = [issue('workbook-as-text', null, null, { format })];
    return { text: null, encoding: null, bom: false, issues };
  }
  const utf16 = utf16Of(bytes);
  if (utf16 !== null) return decodeUtf16(bytes, utf16, options);

  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const utf8 = decodeStrictly(bytes, 'utf-8');
  // Gathered only where they have to decide: nearly every file is plain UTF-8.
  const words = (): readonly string[] => [...HEADER_WORDS, ...CHOICE_WORDS, ...(options.vocabulary ?? [])];
  if (utf8 !== null) {
    const hidden = bom ? null : legacyBehindUtf8(bytes, utf8, words, options.cells ?? false);
    if (hidden !== null) return legacy(hidden.text, hidden.encoding, options);
    const issues = bom ? [issue('byte-order-mark', 1, null, {})] : [];
    return finish(utf8, 'utf-8', bom, issues, options);
  }
  const vocabulary = words();
  if (bom || looksLikeBrokenUtf8(bytes, vocabulary)) return invalid(bytes, 'utf-8', bom, options);

  const choice = chooseLegacy(bytes, vocabulary, options.cells ?? false);
  switch (choice.kind) {
    case 'read':
      return legacy(choice.text, choice.encoding, options, choice.settled);
    case 'ambiguous': {
      const encodings = [ENCODING_NAMES.gb18030, ENCODING_NAMES.big5];
      const place = issue('ambiguous-encoding', choice.line, choice.column, { encodings });
      return { text: null, encoding: null, bom: false, issues: [place] };
    }
    case 'invalid':
      return invalid(bytes, choice.encoding, false, options);
  }
}

/** UTF-16, by its byte order mark or because every other byte of ASCII text is NUL. */
function utf16Of(bytes: Uint8Array): { encoding: 'utf-16le' | 'utf-16be'; bom: boolean } | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', bom: true };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', bom: true };
  if (!bytes.includes(0)) return null;
  const nuls = [0, 0];
  const sample = Math.min(bytes.length, 4096);
  for (let index = 0; index < sample; index += 1) {
    if (bytes[index] === 0) nuls[index % 2] = (nuls[index % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = nuls;
  // Chinese characters such as 一 (U+4E00) put a few NULs on the other side too.
  const enough = Math.max(2, sample / 10);
  if (odd >= enough && odd >= 8 * even) return { encoding: 'utf-16le', bom: false };
  if (even >= enough && even >= 8 * odd) return { encoding: 'utf-16be', bom: false };
  return null;
}

function decodeUtf16(
  bytes: Uint8Array,
  { encoding, bom }: { encoding: 'utf-16le' | 'utf-16be'; bom: boolean },
  options: DecodeOptions,
): Decoded {
  const text = decodeStrictly(bytes, encoding);
  if (text === null) return invalid(bytes, encoding, bom, options);
  const params = { encoding: ENCODING_NAMES[encoding], sample: sampleOf(text, options) };
  return finish(text, encoding, bom, [issue('legacy-encoding', null, null, params)], options);
}

/** @param settled whether anything but free text speaks for the encoding */
function legacy(text: string, encoding: 'gb18030' | 'big5', options: DecodeOptions, settled = true): Decoded {
  const code = !settled && readsOddly(text) ? 'doubtful-encoding' : 'legacy-encoding';
  const params = { encoding: ENCODING_NAMES[encoding], sample: sampleOf(text, options) };
  const issues = [issue(code, null, null, params)];
  return finish(text, encoding, false, issues, options);
}

/** The first cell or line with a character outside ASCII, for a person to look at; the empty text for none. */
function sampleOf(text: string, options: DecodeOptions): string {
  const at = text.search(/[^\0-\x7f]/);
  if (at === -1) return '';
  const { header, above, rows } = options.cells === true ? parseCsv(text) : NO_CELLS;
  const cells = [...above, ...(header === null ? [] : [header]), ...rows].flatMap((row) => row.cells);
  const cell = cells.find((one) => /[^\0-\x7f]/.test(one.text))?.text;
  const start = text.lastIndexOf('\n', at) + 1;
  const from = at - start > LONGEST_SAMPLE / 2 ? at - LONGEST_SAMPLE / 2 : start;
  const sample = (cell ?? text.slice(from, from + 2 * LONGEST_SAMPLE).split(/[\r\n]/, 1)[0] ?? '').trim();
  return [...sample].slice(0, LONGEST_SAMPLE).join('');
}

const NO_CELLS = { header: null, above: [], rows: [] } as const;
/** Characters of a sample. */
const LONGEST_SAMPLE = 40;

function finish(
  text: string,
  encoding: Encoding,
  bom: boolean,
  issues: readonly TextIssue[],
  options: DecodeOptions,
): Decoded {
  const nul = text.indexOf('\0');
  if (nul === -1) return { text, encoding, bom, issues };
  const place = placeAfter(text.slice(0, nul), options);
  const found = issue('nul-character', place.line, place.column, { count: countOf(text, '\0') - 1 });
  return { text, encoding, bom, issues: [...issues, found] };
}

function invalid(bytes: Uint8Array, encoding: Encoding, bom: boolean, options: DecodeOptions): Decoded {
  const place = placeAfter(validPrefix(bytes, encoding), options);
  return {
    text: null,
    encoding: null,
    bom,
    issues: [issue('invalid-encoding', place.line, place.column, {})],
  };
}

/** Where the character after a text stands. */
function placeAfter(prefix: string, options: DecodeOptions): { line: number; column: number | null } {
  if (options.cells === true) return cellAtEnd(prefix);
  return { line: countLineEnds(prefix) + 1, column: null };
}

function issue(
  code: TextIssue['code'],
  line: number | null,
  column: number | null,
  params: TextIssue['params'],
): TextIssue {
  return { code, line, column, params };
}
