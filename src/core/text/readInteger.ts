/** A cell that holds a number of people. Only plain digits are a count; everything else is said, not guessed. */
import { HEADCOUNT_ROW } from '../schemas/shapes.ts';
import { LONGEST_NOTATION, tidyCell } from './cell.ts';
import { readChineseNumber } from './chineseNumber.ts';
import type { Reading, Unreadable } from './reading.ts';

/** The most that the schema allows; Infinity where it sets no bound. */
const { maximum: MOST = Infinity }: { readonly maximum?: number } = HEADCOUNT_ROW.headcount;

const NEGATIVE = /^[-\u2010-\u2015\u2212\ufe63]\s*\d[\d.,]*(?:e[+-]?\d+)?$/i;

/**
 * An integer, however small or large: which may be reported is the schema's to say. Half- or full-width digits
 * with blanks around them are one, a minus before them included; every other notation is an error, with a
 * suggestion where only one number can be meant. Beyond 2^53 the value is the nearest that a number can hold.
 *
 * Errors: `blank-value`, `formula`, `negative-headcount` (one in another notation), `number-notation` (with its
 * `notation`), `not-an-integer`.
 */
export function readInteger(cell: string): Reading<number> {
  const { text, changes } = tidyCell(cell);
  if (text === '') return { error: 'blank-value', params: {} };
  if (text.length > LONGEST_NOTATION) return { error: 'not-an-integer', params: {} };
  if (/^(?:0|[1-9]\d*)$/.test(text)) return { value: Number(text), changes };
  const below = /^[-\u2010-\u2015\u2212\ufe63]\s*([1-9]\d*)$/.exec(text)?.[1];
  if (below !== undefined) return { value: -Number(below), changes };
  return unreadable(text);
}

function unreadable(text: string): Unreadable {
  if (NEGATIVE.test(text)) return { error: 'negative-headcount', params: {} };
  if (/^[=@]/.test(text) || /^[+-].*[A-Za-z(]/.test(text)) {
    const kept = /^="(\d{1,7})"$/.exec(text)?.[1];
    return { error: 'formula', params: {}, ...suggest(kept) };
  }
  if (/^\+\s*\d+$/.test(text)) return notation('sign', text.replace(/\D/g, ''));
  if (/^0\d+$/.test(text)) return notation('leading-zero', text);
  if (/^0x[0-9a-f]+$/i.test(text)) return notation('hexadecimal');
  if (/^\d+(?:\.\d+)?e[+-]?\d+$/i.test(text)) return notation('exponent');
  if (/^\d+\.0*$/.test(text)) return notation('decimal', text.replace(/\.0*$/, ''));
  if (/^\d{1,3}(?:[,'’、 \u00a0\u2009\u202f]\d{3})+(?:\.0+)?$/.test(text)) {
    return notation('thousands', text.replace(/\.0+$/, '').replace(/\D/g, ''));
  }
  const withUnit = /^(\d{1,7}) ?[人名位个個]次?$/.exec(text)?.[1];
  const inWords = readChineseNumber(text.replace(/[人名位个個]$/, ''));
  return {
    error: 'not-an-integer',
    params: {},
    ...suggest(withUnit ?? (inWords === null ? undefined : String(inWords))),
  };
}

function notation(name: string, digits?: string): Unreadable {
  return { error: 'number-notation', params: { notation: name }, ...suggest(digits) };
}

/** The plain number, where it is a possible headcount. */
function suggest(digits: string | undefined): { suggestion?: string } {
  if (digits === undefined) return {};
  const value = Number(digits);
  return value <= MOST ? { suggestion: String(value) } : {};
}
