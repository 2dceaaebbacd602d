/**
 * A number as a section of a format shows it, told only where that is another number: `2.6` shown as `3`, `3` as
 * `300%` or as nothing. Words before or behind it (`3人`) leave the number what it is, unless they are digits or
 * count in other units (`3万`).
 */
import type { Piece } from './formatCode.ts';

/** What in a literal makes another number of the digits beside it. */
const COUNTS = /[0-9０-９十百千万萬亿億兆拾佰仟%‰]/;
/** A negative number of money is set in brackets. */
const NEGATIVE = /[-−－(（]/;
/** Digits that a number is worth looking at: the rest is an artefact of binary arithmetic, and no program shows it. */
const PRECISION = 15;

/** @returns what is shown; null where it is the number itself */
export function showsOtherNumber(
  pieces: readonly Piece[],
  value: number,
  isSignShown: boolean,
): string | null {
  const exact = Number(value.toPrecision(PRECISION));
  const literals = pieces.map((piece) => (piece.kind === 'literal' ? piece.text : '')).join('');
  const shown = digitsShown(pieces, Math.abs(exact));
  const sign = value < 0 && isSignShown ? '-' : '';
  const isSameSign = value >= 0 || isSignShown || NEGATIVE.test(literals);
  if (shown === null) {
    // A dash or a blank for zero is a way to write it.
    return value === 0 && !COUNTS.test(literals) ? null : literals;
  }
  return shown.isSame && isSameSign && !COUNTS.test(literals)
    ? null
    : sign + withLiterals(pieces, shown.text);
}

interface Shown {
  readonly text: string;
  /** Whether it is the number that was to be shown. */
  readonly isSame: boolean;
}

/** The digits of a number not below zero; null where the section has none. */
function digitsShown(pieces: readonly Piece[], value: number): Shown | null {
  const asItIs = { text: String(value), isSame: true };
  if (pieces.some(({ kind }) => kind === 'general' || kind === 'text')) return asItIs;
  const places = pieces.flatMap(({ kind }, at) => (kind === 'digit' ? [at] : []));
  const [first] = places;
  const last = places.at(-1);
  if (first === undefined || last === undefined) return null;
  // As a fraction, which is near enough to the number.
  if (pieces.slice(first, last).some(({ kind }) => kind === 'slash')) return asItIs;
  const pointAt = pieces.findIndex(({ kind }) => kind === 'point');
  const exponentAt = pieces.findIndex(({ kind }) => kind === 'exponent');
  const wholes = pointAt < 0 ? places : places.filter((at) => at < pointAt);
  const decimals = places.filter((at) => !wholes.includes(at) && (exponentAt < 0 || at < exponentAt));
  const count = Math.min(decimals.length, MOST_DECIMALS);
  if (exponentAt >= 0) {
    const text = value.toExponential(count).toUpperCase();
    return { text, isSame: Number(text) === value };
  }
  const percent = pieces.filter(({ kind }) => kind === 'percent').length;
  const scaled = value * 100 ** percent * 1000 ** -thousandsLeftOut(pieces, wholes);
  const fixed = Number(scaled.toPrecision(PRECISION)).toFixed(count);
  const always = decimals.filter((at) => isZero(pieces[at])).length;
  const text = trimmed(
    fixed,
    always,
    wholes.some((at) => isZero(pieces[at])),
  );
  if (!/\d/.test(text)) return { text: '', isSame: value === 0 };
  const split = pointAt < 0 ? amongLiterals(pieces.slice(first, last + 1), text) : text;
  return {
    text: split + '%'.repeat(percent),
    // A point that is only written among the digits makes a decimal of a whole number.
    isSame:
      Number(text) === value && (percent === 0 || value === 0) && (pointAt >= 0 || !/[.．]/.test(split)),
  };
}

/** As many as `toFixed` gives. */
const MOST_DECIMALS = 100;

/** Commas behind the last place before the point each leave out three digits. */
function thousandsLeftOut(pieces: readonly Piece[], wholes: readonly number[]): number {
  let at = (wholes.at(-1) ?? -1) + 1;
  let commas = 0;
  while (at > 0 && pieces[at]?.kind === 'comma') {
    commas += 1;
    at += 1;
  }
  return commas;
}

/** Without the zeros that the places `#` do not show. */
function trimmed(fixed: string, always: number, isNeeded: boolean): string {
  const [whole = '', decimals = ''] = fixed.split('.');
  let end = decimals.length;
  while (end > always && decimals.charAt(end - 1) === '0') end -= 1;
  const kept = decimals.slice(0, end);
  const shownWhole = whole === '0' && !isNeeded ? '' : whole;
  return kept === '' ? shownWhole : `${shownWhole}.${kept}`;
}

/** The digits of a whole number set over the places, words between them kept: `1.2` for `12` over `0\\.0`. */
function amongLiterals(pieces: readonly Piece[], digits: string): string {
  let left = digits.length;
  let shown = '';
  for (const [at, piece] of [...pieces.entries()].reverse()) {
    if (piece.kind === 'literal') shown = piece.text + shown;
    if (piece.kind !== 'digit') continue;
    const from = at === 0 ? 0 : Math.max(0, left - 1);
    shown = digits.slice(from, left) + shown;
    left = from;
  }
  return shown;
}

function isZero(piece: Piece | undefined): boolean {
  return piece?.kind === 'digit' && piece.text === '0';
}

/** The digits between the words that stand before and behind them. */
function withLiterals(pieces: readonly Piece[], digits: string): string {
  const isDigits = ({ kind }: Piece): boolean => kind !== 'literal';
  const first = pieces.findIndex(isDigits);
  const last = pieces.findLastIndex(isDigits);
  const words = (some: readonly Piece[]): string =>
    some.map((piece) => (piece.kind === 'literal' ? piece.text : '')).join('');
  return words(pieces.slice(0, first)) + digits + words(pieces.slice(last + 1));
}
