/**
 * Months and days as strings: `YYYY-MM` and `YYYY-MM-DD`, which compare in calendar order as they stand.
 * No time zone and no clock takes part.
 */
import type { IsoDate, Month, Programme } from './model.ts';

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const DATE = /^(\d{4})-(0[1-9]|1[0-2])-(\d{2})$/;
const MS_PER_DAY = 86_400_000;

/** True for `YYYY-MM` with a month from 01 to 12. */
export function isMonth(text: string): boolean {
  return MONTH.test(text);
}

/** True for `YYYY-MM-DD` that is in the calendar (2022-02-29 is not). */
export function isIsoDate(text: string): boolean {
  const match = DATE.exec(text);
  if (match === null) return false;
  const day = Number(match[3]);
  return day >= 1 && day <= daysInMonth(text.slice(0, 7));
}

/** Days of a month, 28–31. */
export function daysInMonth(month: Month): number {
  return new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).getUTCDate();
}

/** The last day of a month. */
export function lastDayOf(month: Month): IsoDate {
  return `${month}-${daysInMonth(month)}`;
}

/** The month of a day. */
export function monthOf(date: IsoDate): Month {
  return date.slice(0, 7);
}

/** A month moved by a number of months, which may be negative. */
export function addMonths(month: Month, count: number): Month {
  const index = monthIndex(month) + count;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** Every month from the first to the last, both included; empty where the last is before the first. */
export function monthsBetween(first: Month, last: Month): readonly Month[] {
  const count = monthIndex(last) - monthIndex(first) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, offset) => addMonths(first, offset));
}

/** Whole days from one day to another; negative where the second is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MS_PER_DAY);
}

/** A day moved by a number of days, which may be negative. */
export function addDays(date: IsoDate, count: number): IsoDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + count * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The months that must be reported (三(五): April to December), in order. */
export function reportingMonths(programme: Programme): readonly Month[] {
  return monthsBetween(programme.reporting.firstMonth, programme.reporting.lastMonth);
}

/** The day on which a month's briefing is due (附件2 #4: the 28th of the same month). */
export function dueDate(month: Month, programme: Programme): IsoDate {
  return dayOf(month, programme.reporting.briefingDueDay);
}

/** The day by which a unit must deliver its month: its own cut-off where the programme has one, else the briefing's. */
export function unitDueDate(month: Month, programme: Programme): IsoDate {
  return dayOf(month, programme.reporting.unitDueDay ?? programme.reporting.briefingDueDay);
}

function dayOf(month: Month, day: number): IsoDate {
  return `${month}-${String(Math.min(day, daysInMonth(month))).padStart(2, '0')}`;
}

function monthIndex(month: Month): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}
