/** What a number format makes of a value: a date, the number as it is, or another number than is stored. */
import { codeSections, LONGEST_CODE } from './formatCode.ts';
import type { CodeSection, Condition, Piece } from './formatCode.ts';
import { showsOtherNumber } from './shownNumber.ts';
export { BUILT_IN_FORMATS } from './builtInFormats.ts';

export interface NumberFormat {
  /** Whether a number is shown as a date or a time. */
  isDate(value: number): boolean;
  /** What is shown instead of a number; null where it is the number. */
  otherNumber(value: number): string | null;
  /** What is shown instead of a text; null where it is the text. */
  otherText(): string | null;
}

export function parseNumberFormat(code: string): NumberFormat {
  const sections = codeSections(code === '' || code.length > LONGEST_CODE ? 'General' : code);
  const isDateIn = sections.map(isDate);
  const others = new Map<number, string | null>();
  return {
    isDate: (value) => isDateIn[sectionFor(sections, value)] === true,
    otherNumber(value) {
      const at = sectionFor(sections, value);
      const section = sections[at];
      if (section === undefined || isDateIn[at] === true) return null;
      // Counts are few and small; the same ones come again and again.
      const known = others.get(value);
      if (known !== undefined) return known;
      const shown = showsOtherNumber(section.pieces, value, isSignShown(sections, at));
      if (others.size < MOST_REMEMBERED) others.set(value, shown);
      return shown;
    },
    otherText() {
      // Only a fourth section speaks of texts, or a lone one that says where they stand.
      const section = sections[3];
      if (section === undefined || section.pieces.some(({ kind }) => kind === 'text' || kind === 'general')) {
        return null;
      }
      return section.pieces.map((piece) => (piece.kind === 'literal' ? piece.text : '')).join('');
    },
  };
}

const MOST_REMEMBERED = 1000;

/** Letters of a date, and no place of a digit besides parts of a second (`ss.00`). */
function isDate({ pieces }: CodeSection): boolean {
  if (pieces.some(({ kind }) => kind === 'general')) return false;
  if (!pieces.some(({ kind }) => kind === 'date')) return false;
  return pieces.every(({ kind }, at) => kind !== 'digit' || isFraction(pieces, at));
}

function isFraction(pieces: readonly Piece[], at: number): boolean {
  let before = at;
  while (pieces[before]?.kind === 'digit') before -= 1;
  const kind = pieces[before]?.kind;
  return (kind === 'point' || kind === 'comma') && pieces[before - 1]?.kind === 'date';
}

/** Sections are for positive numbers, negative ones and zero, unless they state conditions. */
function sectionFor(sections: readonly CodeSection[], value: number): number {
  const numeric = sections.slice(0, 3);
  if (numeric.some(({ condition }) => condition !== null)) {
    const met = numeric.findIndex(({ condition }) => condition !== null && holds(condition, value));
    const otherwise = numeric.findIndex(({ condition }, at) => condition === null && (at > 0 || value >= 0));
    return met >= 0 ? met : otherwise >= 0 ? otherwise : numeric.length - 1;
  }
  if (value < 0 && numeric.length > 1) return 1;
  return value === 0 && numeric.length > 2 ? 2 : 0;
}

function holds({ operator, operand }: Condition, value: number): boolean {
  switch (operator) {
    case '<':
      return value < operand;
    case '>':
      return value > operand;
    case '<=':
      return value <= operand;
    case '>=':
      return value >= operand;
    case '<>':
      return value !== operand;
    default:
      return value === operand;
  }
}

/** A section for negative numbers shows their sign itself, where it shows it at all. */
function isSignShown(sections: readonly CodeSection[], at: number): boolean {
  const section = sections[at];
  return at !== 1 || section === undefined || section.condition !== null;
}
