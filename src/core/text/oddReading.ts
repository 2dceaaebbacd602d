/**
 * Whether free text that was read as Chinese looks like another language's bytes: a Portuguese, Japanese or Korean note
 * reads as GB18030 without a fault, and gives characters that nobody writes.
 *
 * Common are the 3 755 ideographs of GB 2312's first level and the 5 401 of Big5's: what is written in simplified and in
 * traditional Chinese, names of places included. Signs that speak against a reading:
 * - more than a third of the ideographs are not common (Japanese in Shift-JIS, accents that swallow the next letter);
 * - an ideograph stands inside a Latin word (`Associa玢o`), or all of several stand beside letters (`INSCRI敲O`);
 * - all of four and more ideographs lie where Korean syllables do, with spaces between them as Korean has.
 */

const HAN = /\p{Script=Han}/u;
const INSIDE_WORD = /(?<=[A-Za-z])\p{Script=Han}{1,2}(?=[a-z])|(?<=[a-z])\p{Script=Han}{1,2}(?=[A-Z])/gu;
const RUN = /\p{Script=Han}+/gu;
const SPACED = /\p{Script=Han} \p{Script=Han}/u;
/** EUC-KR has its syllables in rows B0 to C8 of what GB 2312 has its first level in. */
const LAST_KOREAN_ROW = 0xc8;
const FEWEST_SYLLABLES = 4;
const SHARE = 3;

/** @param text a reading for which no label and no known name speaks */
export function readsOddly(text: string): boolean {
  const { gb, big5 } = common();
  let ideographs = 0;
  let rare = text.match(INSIDE_WORD)?.length ?? 0;
  let korean = 0;
  for (const character of text) {
    if (!HAN.test(character)) continue;
    ideographs += 1;
    const row = gb.get(character);
    if (row === undefined && !big5.has(character)) rare += 1;
    if (row !== undefined && row <= LAST_KOREAN_ROW) korean += 1;
  }
  if (rare * SHARE > ideographs || isScattered(text)) return true;
  return ideographs >= FEWEST_SYLLABLES && korean === ideographs && SPACED.test(text);
}

/** Two and more runs of ideographs, all of them short and next to a Latin letter. */
function isScattered(text: string): boolean {
  const runs = [...text.matchAll(RUN)];
  return (
    runs.length >= 2 &&
    runs.every(({ 0: run, index }) => [...run].length <= 2 && isBesideLetter(text, index, run.length))
  );
}

function isBesideLetter(text: string, start: number, length: number): boolean {
  return /[A-Za-z]/.test(`${text[start - 1] ?? ''}${text[start + length] ?? ''}`);
}

interface Common {
  /** Ideographs of the first level of GB 2312 with their row. */
  readonly gb: ReadonlyMap<string, number>;
  /** Those of the first level of Big5. */
  readonly big5: ReadonlySet<string>;
}

let known: Common | null = null;

/** Made from the platform's own decoders, once one is needed. */
function common(): Common {
  known ??= {
    gb: new Map(
      pairs(0xb0, 0xd7, 0xa1).flatMap((pair) => {
        const character = decodePair(pair, 'gb18030');
        return HAN.test(character) ? [[character, pair[0]] as const] : [];
      }),
    ),
    big5: new Set(pairs(0xa4, 0xc6, 0x40).map((pair) => decodePair(pair, 'big5'))),
  };
  return known;
}

function pairs(
  firstRow: number,
  lastRow: number,
  firstTrail: number,
): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (let row = firstRow; row <= lastRow; row += 1) {
    for (let trail = firstTrail; trail <= 0xfe; trail += 1) found.push([row, trail]);
  }
  return found;
}

function decodePair(pair: readonly [number, number], encoding: 'gb18030' | 'big5'): string {
  return new TextDecoder(encoding).decode(Uint8Array.from(pair));
}
