/**
 * The as-of rule: the programme as it stood on one day.
 *
 * A file counts if the day on which its unit first delivered it is not after that day; a file that does not
 * say counts from its month's due date on. Later files are checked, left out, and their number is told.
 */
import { dueDate } from './dates.ts';
import type { IsoDate, Programme, Submission } from './model.ts';

const SHANGHAI_OFFSET_MS = 8 * 3_600_000;

/** A day that was asked for, or today's day from which the default is worked out. */
export type AsOf = IsoDate | { readonly today: IsoDate };

/** The day that a moment falls on in Asia/Shanghai, which keeps UTC+8 all year. `epochMs`: milliseconds since 1970. */
export function shanghaiDay(epochMs: number): IsoDate {
  return new Date(epochMs + SHANGHAI_OFFSET_MS).toISOString().slice(0, 10);
}

/**
 * The day to use: the one asked for, else the earlier of today and the day the year's books close.
 * Without a programme (it cannot be read) the default is today.
 */
export function resolveAsOf(asOf: AsOf, programme: Programme | null): IsoDate {
  if (typeof asOf === 'string') return asOf;
  const closesOn = programme?.reporting.closesOn;
  return closesOn !== undefined && closesOn < asOf.today ? closesOn : asOf.today;
}

/** The day from which a file counts: its first delivery, else its month's due date. */
export function effectiveDate(
  submission: Pick<Submission, 'month' | 'reportedOn'>,
  programme: Programme,
): IsoDate {
  return submission.reportedOn ?? dueDate(submission.month, programme);
}

/** Whether a file counts as of the day. */
export function countsAsOf(
  submission: Pick<Submission, 'month' | 'reportedOn'>,
  programme: Programme,
  asOf: IsoDate,
): boolean {
  return hasCome(effectiveDate(submission, programme), asOf);
}

/** Whether something of a day (a delivery, a milestone, a report) is known as of the day: on the day itself it is. */
export function hasCome(day: IsoDate, asOf: IsoDate): boolean {
  return day <= asOf;
}

/** Whether the year's books are closed: what was reported by then is final. */
export function isClosed({ reporting }: Programme, asOf: IsoDate): boolean {
  return asOf >= reporting.closesOn;
}

/**
 * Whether a month, task or target whose last day this is has fallen due: once that day is past, because on the
 * day itself it can still be met. Missing, overdue and missed are said of nothing else.
 */
export function isDue(lastDay: IsoDate, asOf: IsoDate): boolean {
  return lastDay < asOf;
}
