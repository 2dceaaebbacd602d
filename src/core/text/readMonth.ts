/** A cell that holds a month, in the notations that people and spreadsheets use. */
import type { Month } from '../model.ts';
import { MIDNIGHT, monthNumber, monthText, plainSeparators } from './calendar.ts';
import { LONGEST_NOTATION, tidyCell } from './cell.ts';
import { readChineseNumber } from './chineseNumber.ts';
import type { Reading } from './reading.ts';

const CANONICAL = /^\d{4}-(?:0[1-9]|1[0-2])$/;
/** Year first: 2022/6, 2022.6, 2022年6月, 202206, and the day that Excel adds (2022/6/1 0:00). */
const YEAR_FIRST = /^(\d{4}) ?[-/.年] ?(\d{1,2})(?: ?月份?)?$/;
const COMPACT = /^(\d{4})(\d{2})$/;
const WITH_DAY = new RegExp(String.raw`^(\d{4}) ?[-/.年] ?(\d{1,2}) ?[-/.月] ?(\d{1,2}) ?日?${MIDNIGHT}$`);
const COMPACT_DAY = /^(\d{4})(\d{2})(\d{2})$/;
/** Typed as 2022.10, a spreadsheet keeps the number 2022.1: January or October, nobody can say. */
const LOST_ZERO = /^\d{4}\.1$/;
/** Month first, but only before a year of four digits: 6/2022. */
const MONTH_FIRST = /^(\d{1,2}) ?[-/.] ?(\d{4})$/;
/** Jun-22, June 2022, and 22-Jun, 2022-Jun. */
const NAMED = /^([a-z]{3,9}\.?)[-/. ,']*(\d{2}|\d{4})$/i;
const NAMED_LAST = /^(\d{2}|\d{4})[-/. ]*([a-z]{3,9}\.?)$/i;
/** Two small numbers: which one is the year, nobody can say. */
const TWO_NUMBERS = /^\d{1,2} ?[-/.年] ?\d{1,2} ?月?$/;
const CHINESE = /^([〇零○一二三四五六七八九\d]{4})年([一二三四五六七八九十\d]{1,3})月份?$/;
/** A day as Excel counts it, shown as a plain number: 44713 is 2022-06-01. */
const SERIAL = /^4\d{4}$/;

/**
 * A month as `YYYY-MM`. A day is let go only where it is the first: that is how a spreadsheet stores a month.
 *
 * Errors: `blank-value`, `invalid-month` (with a suggestion where only one thing can be meant but it was not
 * written as a month), `formula`.
 */
export function readMonth(cell: string): Reading<Month> {
  const tidy = tidyCell(cell);
  const { text } = tidy;
  if (text === '') return { error: 'blank-value', params: {} };
  if (text.length > LONGEST_NOTATION) return { error: 'invalid-month', params: {} };
  if (CANONICAL.test(text)) return { value: text, changes: tidy.changes };
  const plain = plainSeparators(text);
  if (plain.startsWith('=')) return { error: 'formula', params: {}, ...suggest(quoted(plain)) };
  const month = parse(plain);
  if (month !== null) return { value: month, changes: [{ code: 'month-format', from: cell, to: month }] };
  return { error: 'invalid-month', params: {}, ...suggest(guess(plain)) };
}

function parse(text: string): Month | null {
  if (LOST_ZERO.test(text)) return null;
  const yearFirst = YEAR_FIRST.exec(text) ?? COMPACT.exec(text);
  if (yearFirst !== null) return inRange(Number(yearFirst[1]), Number(yearFirst[2]));
  const withDay = WITH_DAY.exec(text) ?? COMPACT_DAY.exec(text);
  if (withDay !== null)
    return Number(withDay[3]) === 1 ? inRange(Number(withDay[1]), Number(withDay[2])) : null;
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst !== null) return inRange(Number(monthFirst[2]), Number(monthFirst[1]));
  const named = NAMED.exec(text);
  if (named !== null) return namedMonth(named[1], named[2]);
  const namedLast = NAMED_LAST.exec(text);
  return namedLast === null ? null : namedMonth(namedLast[2], namedLast[1]);
}

/** What was probably meant where it is no month as written. */
function guess(text: string): Month | null {
  if (TWO_NUMBERS.test(text)) return null;
  const withDay = WITH_DAY.exec(text) ?? COMPACT_DAY.exec(text);
  if (withDay !== null && Number(withDay[3]) <= 31) return inRange(Number(withDay[1]), Number(withDay[2]));
  const chinese = CHINESE.exec(text);
  if (chinese !== null) {
    const year = readChineseNumber(chinese[1] ?? '');
    const month = readChineseNumber(chinese[2] ?? '');
    return year === null || month === null ? null : inRange(year, month);
  }
  if (SERIAL.test(text)) {
    const date = new Date(Date.UTC(1899, 11, 30 + Number(text)));
    return date.getUTCDate() === 1 ? monthText(date.getUTCFullYear(), date.getUTCMonth() + 1) : null;
  }
  return null;
}

function namedMonth(name = '', digits = ''): Month | null {
  const month = monthNumber(name);
  if (month === null) return null;
  return inRange(digits.length === 2 ? 2000 + Number(digits) : Number(digits), month);
}

/** Years of this programme's century: a number outside is a slip, not a year. */
function inRange(year: number, month: number): Month | null {
  return year >= 2000 && year <= 2099 ? monthText(year, month) : null;
}

/** The month inside `="2022-06"`, which some exports write to keep a text from becoming a date. */
function quoted(text: string): Month | null {
  return (
    parse(/^="([^"]*)"$/.exec(text)?.[1] ?? '') ??
    CANONICAL.exec(/^="([^"]*)"$/.exec(text)?.[1] ?? '')?.[0] ??
    null
  );
}

function suggest(month: Month | null): { suggestion?: string } {
  return month === null ? {} : { suggestion: month };
}
