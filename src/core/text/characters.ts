/**
 * Characters that cannot be seen, or that make text show in another order than it stands. In data that people
 * review line by line they can only hide something.
 */
import { lineStarts, positionAt } from './lines.ts';
import type { Position } from './lines.ts';

export interface OddCharacters extends Position {
  readonly code: 'control-character' | 'bidirectional-character' | 'zero-width-character';
  /** The first one, for example `U+200B`; the position is its. */
  readonly codePoint: string;
  /** How many more of the code follow the first. */
  readonly count: number;
}

const BIDIRECTIONAL = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const ZERO_WIDTH = /[\u00ad\u200b-\u200d\u2060-\u2064\ufeff\u{e0000}-\u{e007f}]/u;
// A zero-width joiner inside an emoji is part of it. NUL has a code of its own. U+FFFD is what a program left of
// characters that it could not read.
const ODD =
  /(?<!\p{Extended_Pictographic}\ufe0f?)\u200d|[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\uffff\u{e0000}-\u{e007f}]/gu;

/** Such characters in a text (a cell or a whole file), one entry per code. Tabs and line ends are none. */
export function findOddCharacters(text: string): readonly OddCharacters[] {
  const found = new Map<OddCharacters['code'], OddCharacters>();
  let starts: readonly number[] | null = null;
  for (const match of text.matchAll(ODD)) {
    const [character] = match;
    const code = codeOf(character);
    const first = found.get(code);
    starts ??= lineStarts(text);
    const entry = first ?? {
      code,
      codePoint: codePointOf(character),
      count: -1,
      ...positionAt(starts, match.index),
    };
    found.set(code, { ...entry, count: entry.count + 1 });
  }
  return [...found.values()];
}

/** The text without its zero-width characters; joiners inside an emoji stay. */
export function withoutZeroWidth(text: string): string {
  return text.replace(ODD, (character) => (codeOf(character) === 'zero-width-character' ? '' : character));
}

function codeOf(character: string): OddCharacters['code'] {
  if (BIDIRECTIONAL.test(character)) return 'bidirectional-character';
  return ZERO_WIDTH.test(character) ? 'zero-width-character' : 'control-character';
}

function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
