/**
 * Characters that cannot be seen, or that make text show in another order than it stands. In data that people
 * review line by line they can only hide something.
 */
import { BIDIRECTIONAL, INVISIBLE, meantInvisible, withoutStrayInvisible } from './invisible.ts';
import { lineStarts, positionAt } from './lines.ts';
import type { Position } from './lines.ts';

export interface OddCharacters extends Position {
  readonly code: 'control-character' | 'bidirectional-character' | 'zero-width-character';
  /** The first one, for example `U+200B`; the position is its. */
  readonly codePoint: string;
  /** How many more of the code follow the first. */
  readonly count: number;
}

const INVISIBLE_ONE = new RegExp(INVISIBLE, 'u');
// NUL has a code of its own. U+FFFD is what a program left of characters that it could not read.
const ODD = new RegExp(
  String.raw`[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufff9-\uffff]|${BIDIRECTIONAL.source}|${INVISIBLE}`,
  'gu',
);

/**
 * Such characters in a text (a cell or a whole file), one entry per code. Tabs and line ends are none; in free text
 * neither is what belongs to an emoji or chooses the form of an ideograph.
 */
export function findOddCharacters(
  text: string,
  kind: 'name' | 'free-text' = 'free-text',
): readonly OddCharacters[] {
  let meant: ReadonlySet<number> | null = null;
  const found = new Map<OddCharacters['code'], OddCharacters>();
  let starts: readonly number[] | null = null;
  for (const match of text.matchAll(ODD)) {
    const [character] = match;
    if (kind === 'free-text') meant ??= meantInvisible(text);
    if (meant?.has(match.index) === true) continue;
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

/** The text without its invisible characters, but for those that a person meant in free text. */
export function withoutZeroWidth(text: string): string {
  return withoutStrayInvisible(text);
}

function codeOf(character: string): OddCharacters['code'] {
  if (BIDIRECTIONAL.test(character)) return 'bidirectional-character';
  return INVISIBLE_ONE.test(character) ? 'zero-width-character' : 'control-character';
}

function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
