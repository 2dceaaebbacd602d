/**
 * How wide text is, without a browser: an estimate on the wide side, in a typical sans serif.
 *
 * Charts are drawn at build time for whatever system font the reader has, so that labels are given the
 * room of a wide one rather than the exact room of one that is not there.
 */

import { createPhrases } from '../../i18n/phrases.ts';

/** Full-width: CJK, kana, hangul, full-width forms and their punctuation take one em. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;

/** Widths of narrow and broad Latin letters, in em; everything else takes `USUAL`. */
const LATIN: readonly (readonly [letters: string, width: number])[] = [
  ["ijl|'.,:;!·", 0.31],
  [' fr()[]/-tI', 0.38],
  ['csvxyzkJ', 0.56],
  ['0123456789', 0.63],
  ['ABCDEGHKNOPQRSTUVXYZ&', 0.72],
  ['mwMW%@—→', 0.97],
];
const USUAL = 0.61;

const widths = new Map<string, number>(
  LATIN.flatMap(([letters, width]) => [...letters].map((letter): [string, number] => [letter, width])),
);

/** Width in em of one line. */
export function textEms(content: string): number {
  let ems = 0;
  for (const letter of content) ems += WIDE.test(letter) ? 1 : (widths.get(letter) ?? USUAL);
  return ems;
}

/** Width in pixels of one line at a font size. Bold letters are a little wider. */
export function textWidth(content: string, size: number, bold = false): number {
  return textEms(content) * size * (bold ? 1.1 : 1);
}

const phrases = createPhrases([]);

/** What a line may break between: words of Latin letters, phrases of Chinese, and characters where a phrase is too wide. */
function pieces(content: string, width: number, size: number): readonly string[] {
  return phrases(content)
    .flatMap((phrase) => phrase.split(/(?<= )/u))
    .flatMap((piece) => (textWidth(piece.trimEnd(), size) > width ? characters(piece) : [piece]));
}

/** Closing punctuation never begins a line, nor does an opening bracket end one. */
const CLOSING = /[，。、；：？！）」』》〉】”’]/;

function characters(content: string): readonly string[] {
  const found: string[] = [];
  for (const letter of content) {
    const last = found.at(-1);
    const breakable =
      last === undefined ||
      last.endsWith(' ') ||
      (WIDE.test(letter) && !CLOSING.test(letter) && !last.endsWith('（'));
    if (breakable) found.push(letter);
    else found[found.length - 1] = last + letter;
  }
  return found;
}

/**
 * The text in lines no wider than `width` pixels; a piece that is wider by itself has a line of its own. A last
 * line of one or two full-width characters borrows from the line before, so that no name ends in an orphan.
 */
export function wrap(content: string, width: number, size: number): readonly string[] {
  const lines = fill(content, width, size);
  const last = lines.at(-1);
  if (lines.length < 2 || last === undefined || textEms(last) > 2.5) return lines;
  const even = (textEms(content) * size) / lines.length + size;
  const balanced = fill(content, Math.min(width, even), size);
  return balanced.length === lines.length ? balanced : lines;
}

function fill(content: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  let current = '';
  for (const piece of pieces(content, width, size)) {
    if (current !== '' && textWidth((current + piece).trimEnd(), size) > width) {
      lines.push(current.trimEnd());
      current = piece;
    } else current += piece;
  }
  return [...lines, current.trimEnd()];
}
