/** The code of a number format taken apart: sections between semicolons, each a list of pieces. */

export type Piece =
  /** Shown as it stands. */
  | { readonly kind: 'literal'; readonly text: string }
  /** Place of a digit: `0` always shown, `#` and `?` only where there is one. */
  | { readonly kind: 'digit'; readonly text: string }
  | { readonly kind: 'point' | 'comma' | 'percent' | 'slash' | 'general' | 'text' | 'date' }
  /** `E+` or `E-` */
  | { readonly kind: 'exponent' };

export interface Condition {
  readonly operator: string;
  readonly operand: number;
}

export interface CodeSection {
  readonly pieces: readonly Piece[];
  readonly condition: Condition | null;
}

/** Longer than any program lets a format be; what is longer is read as if there were none. */
export const LONGEST_CODE = 1024;

const CONDITION = /^(<>|<=|>=|<|>|=)\s*(-?\d+(?:\.\d+)?)$/;
const ELAPSED = /^(?:h+|m+|s+)$/i;
const GENERAL = /^(?:general|g\/通用格式|g\/標準|g\/标准)/i;
const HALF_OF_DAY = /^(?:am\/pm|a\/p|上午\/下午)/i;
const DATE_LETTER = /^[ymdhsegba]/i;

export function codeSections(code: string): readonly CodeSection[] {
  const sections: CodeSection[] = [];
  let pieces: Piece[] = [];
  let condition: Condition | null = null;
  let at = 0;
  const literal = (text: string): void => {
    if (text !== '') pieces.push({ kind: 'literal', text });
  };
  /** Everything up to a character that ends it. */
  const upTo = (end: string): string => {
    const found = code.indexOf(end, at + 1);
    const text = code.slice(at + 1, found < 0 ? code.length : found);
    at = found < 0 ? code.length : found + 1;
    return text;
  };
  while (at < code.length) {
    const character = code.charAt(at);
    const rest = code.slice(at, at + 8);
    if (character === ';') {
      sections.push({ pieces, condition });
      pieces = [];
      condition = null;
      at += 1;
    } else if (character === '"') literal(upTo('"'));
    else if (character === '\\') {
      literal(code.slice(at + 1, at + 2));
      at += 2;
    } else if (character === '_' || character === '*') at += 2;
    else if (character === '[') {
      const inside = upTo(']');
      const compared = CONDITION.exec(inside);
      if (compared !== null) condition = { operator: compared[1] ?? '=', operand: Number(compared[2]) };
      else if (ELAPSED.test(inside)) pieces.push({ kind: 'date' });
      else if (inside.startsWith('$')) literal(inside.slice(1).split('-')[0] ?? '');
    } else if (GENERAL.test(rest)) {
      pieces.push({ kind: 'general' });
      at += GENERAL.exec(rest)?.[0].length ?? 1;
    } else if (HALF_OF_DAY.test(rest)) {
      pieces.push({ kind: 'date' });
      at += HALF_OF_DAY.exec(rest)?.[0].length ?? 1;
    } else if (/^e[+-]/i.test(rest) && pieces.some(({ kind }) => kind === 'digit')) {
      pieces.push({ kind: 'exponent' });
      at += 2;
    } else {
      pieces.push(pieceOf(character));
      at += 1;
    }
  }
  return [...sections, { pieces, condition }];
}

function pieceOf(character: string): Piece {
  switch (character) {
    case '0':
    case '#':
    case '?':
      return { kind: 'digit', text: character };
    case '.':
      return { kind: 'point' };
    case ',':
      return { kind: 'comma' };
    case '%':
      return { kind: 'percent' };
    case '/':
      return { kind: 'slash' };
    case '@':
      return { kind: 'text' };
    default:
      return DATE_LETTER.test(character) ? { kind: 'date' } : { kind: 'literal', text: character };
  }
}
