/** What a briefing tells of: a month, a half-year or the year, and from which day to which. */
import { dueDate, reportingMonths } from '../dates.ts';
import type { IsoDate, Month, Programme } from '../model.ts';
import { endOf, HALVES } from './obligations.ts';
import type { Half } from './obligations.ts';

export interface BriefingPeriod {
  readonly kind: 'month' | 'half' | 'year';
  /** `2022-08`, `2022-H1`, `2022`: as in addresses and file names. */
  readonly id: string;
  readonly year: number;
  /** The reporting months that it tells of, in order; at least one. */
  readonly months: readonly [Month, ...Month[]];
  /** Its last month. */
  readonly through: Month;
  /** The day on which it is due (附件2 #4, #15); of the year the day on which the books close. */
  readonly day: IsoDate;
  /** The day of the briefing before it: what is newer is told here. null for the first of the year. */
  readonly before: IsoDate | null;
  /** Place among the monthly briefings of the year, from 1; null for what is no monthly briefing. */
  readonly number: number | null;
}

/** null for a month that is not reported, and has no briefing. */
export function monthPeriod(programme: Programme, month: Month): BriefingPeriod | null {
  const months = monthsOf(programme, Number(month.slice(0, 4)));
  const at = months.indexOf(month);
  if (at < 0) return null;
  const last = months[at - 1];
  return {
    kind: 'month',
    id: month,
    year: Number(month.slice(0, 4)),
    months: [month],
    through: month,
    day: dueDate(month, programme),
    before: last === undefined ? null : dueDate(last, programme),
    number: at + 1,
  };
}

/** null for a half-year in which no month is reported. */
export function halfPeriod(programme: Programme, year: number, half: Half): BriefingPeriod | null {
  const own = inHalf(programme, year, half);
  const [first] = own;
  if (first === undefined) return null;
  const before = half === 'H2' && inHalf(programme, year, 'H1').length > 0;
  return {
    kind: 'half',
    id: `${year}-${half}`,
    year,
    months: [first, ...own.slice(1)],
    through: own.at(-1) ?? first,
    day: endOf(half, year),
    before: before ? endOf('H1', year) : null,
    number: null,
  };
}

/** null for a year of which no month is reported. */
export function yearPeriod(programme: Programme, year: number): BriefingPeriod | null {
  const own = monthsOf(programme, year);
  const [first] = own;
  if (first === undefined) return null;
  return {
    kind: 'year',
    id: String(year),
    year,
    months: [first, ...own.slice(1)],
    through: own.at(-1) ?? first,
    day: programme.reporting.closesOn,
    before: null,
    number: null,
  };
}

/** The months and half-years whose last month has begun, in the order of their days. */
export function periodsBegun(programme: Programme, year: number, asOf: IsoDate): readonly BriefingPeriod[] {
  return [
    ...monthsOf(programme, year).map((month) => monthPeriod(programme, month)),
    ...HALVES.map((half) => halfPeriod(programme, year, half)),
  ]
    .filter((period) => period !== null)
    .filter(({ through }) => `${through}-01` <= asOf)
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

/** The day that a briefing is of: its own, or an earlier one on which it is drawn up. */
export function briefingDay({ day }: BriefingPeriod, asOf: IsoDate): IsoDate {
  return asOf < day ? asOf : day;
}

function monthsOf(programme: Programme, year: number): readonly Month[] {
  return reportingMonths(programme).filter((month) => month.startsWith(`${year}-`));
}

function inHalf(programme: Programme, year: number, half: Half): readonly Month[] {
  return monthsOf(programme, year).filter((month) => month.slice(5) <= '06' === (half === 'H1'));
}
