/** Days and times as workbooks store them. No time zone is involved: what was written is read, as UTC. */

const DAY = 86_400_000;
/** The day 0 of a workbook that counts from 1900, as the days from 1 March 1900 on are counted. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** Excel takes 1900 for a leap year: what it shows before this count is one day later than the rest would have it. */
const FALSE_LEAP_DAY = 60;
const DAYS_TO_1904 = 1462;
/** 31 December 9999 */
const LAST_DAY = 2_958_465;

/**
 * The moment for a count of days; one before day 1 is a time of day.
 *
 * @returns null where no program shows a date for it
 */
export function dateOfSerial(serial: number, from1904: boolean): Date | null {
  const days = from1904 ? serial + DAYS_TO_1904 : serial;
  if (!(serial >= 0 && days < LAST_DAY + 1)) return null;
  const shown = days >= 1 && days < FALSE_LEAP_DAY ? days + 1 : days;
  return new Date(DAY_ZERO + Math.round(shown * DAY));
}

const ISO =
  /^(?:(\d{4})-(\d{2})-(\d{2}))?(?:(?:^|T| )(\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/i;

/**
 * The moment that an ISO 8601 text gives, by its own clock: a zone would make another day of it elsewhere.
 *
 * @returns null where it gives none
 */
export function dateOfIso(text: string): Date | null {
  const match = ISO.exec(text.trim().replace(/^T/i, ''));
  if (match === null || match[0] === '') return null;
  const [, year, month = '12', day = '30', hour = '0', minute = '0', second = '0'] = match;
  const date = new Date(Date.UTC(2000, Number(month) - 1, Number(day), +hour, +minute, +second));
  date.setUTCFullYear(Number(year ?? 1899), Number(month) - 1, Number(day));
  const isDay = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  const isTime = date.getUTCHours() === Number(hour) && Number(minute) < 60 && Number(second) < 60;
  return isDay && isTime ? date : null;
}
