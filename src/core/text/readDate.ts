/** A cell that holds a day, in the notations that people and spreadsheets use. */
import { isIsoDate } from '../dates.ts';
import type { IsoDate } from '../model.ts';
import { MIDNIGHT, monthNumber, monthText, plainSeparators } from './calendar.ts';
import { LONGEST_NOTATION, tidyCell } from './cell.ts';
import type { Reading } from './reading.ts';

const YEAR_FIRST = new RegExp(
  String.raw`^(\d{4}) ?[-/.年] ?(\d{1,2}) ?[-/.月] ?(\d{1,2}) ?[日号號]?${MIDNIGHT}$`,
);
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
/** 28/6/2022 has one reading, 6/7/2022 two. */
const YEAR_LAST = new RegExp(String.raw`^(\d{1,2}) ?[-/.] ?(\d{1,2}) ?[-/.] ?(\d{4})${MIDNIGHT}$`);
/** 28 June 2022, 28-Jun-22; June 28, 2022. A year of two digits may only stand last, behind the name. */
const DAY_NAME_YEAR = /^(\d{1,2})(?:st|nd|rd|th)?[-/. ,]*([a-z]{3,9}\.?)[-/. ,]*(\d{4}|\d{2})$/i;
const NAME_DAY_YEAR = /^([a-z]{3,9}\.?)[-/. ]*(\d{1,2})(?:st|nd|rd|th)?[ ,]+(\d{4})$/i;

/**
 * A day as `YYYY-MM-DD`.
 *
 * Errors: `blank-value`, `formula`, `invalid-date`: not in the calendar, without a year, or with two readings.
 */
export function readDate(cell: string): Reading<IsoDate> {
  const tidy = tidyCell(cell);
  const { text } = tidy;
  if (text === '') return { error: 'blank-value', params: {} };
  if (text.length > LONGEST_NOTATION) return { error: 'invalid-date', params: {} };
  if (isIsoDate(text)) return { value: text, changes: tidy.changes };
  if (text.startsWith('=')) return { error: 'formula', params: {} };
  const date = parse(plainSeparators(text));
  if (date !== null) return { value: date, changes: [{ code: 'date-format', from: cell, to: date }] };
  return { error: 'invalid-date', params: {} };
}

function parse(text: string): IsoDate | null {
  const yearFirst = YEAR_FIRST.exec(text) ?? COMPACT.exec(text);
  if (yearFirst !== null) return day(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const yearLast = YEAR_LAST.exec(text);
  if (yearLast !== null) return onlyReading(Number(yearLast[3]), Number(yearLast[1]), Number(yearLast[2]));
  const dayFirst = DAY_NAME_YEAR.exec(text);
  if (dayFirst !== null) return named(dayFirst[3], dayFirst[2], dayFirst[1]);
  const nameFirst = NAME_DAY_YEAR.exec(text);
  return nameFirst === null ? null : named(nameFirst[3], nameFirst[1], nameFirst[2]);
}

/** Day before month or month before day: only where one of the two is no date, or both are the same. */
function onlyReading(year: number, first: number, second: number): IsoDate | null {
  const dayFirst = day(year, second, first);
  const monthFirst = day(year, first, second);
  if (dayFirst !== null && monthFirst !== null) return dayFirst === monthFirst ? dayFirst : null;
  return dayFirst ?? monthFirst;
}

function named(year = '', name = '', dayOfMonth = ''): IsoDate | null {
  const month = monthNumber(name);
  if (month === null) return null;
  return day(year.length === 2 ? 2000 + Number(year) : Number(year), month, Number(dayOfMonth));
}

function day(year: number, month: number, dayOfMonth: number): IsoDate | null {
  const yearMonth = monthText(year, month);
  if (yearMonth === null || year < 2000 || year > 2099) return null;
  const date = `${yearMonth}-${String(dayOfMonth).padStart(2, '0')}`;
  return isIsoDate(date) ? date : null;
}
