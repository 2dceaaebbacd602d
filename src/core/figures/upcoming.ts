/** What comes next by the programme's own days, as of the day: the units' reports, the briefing, the close of the books. */
import { isDue } from '../asOf.ts';
import { dueDate, unitDueDate } from '../dates.ts';
import type { IsoDate, Month } from '../model.ts';
import type { Figures } from './figures.ts';

interface Upcoming {
  /** The next month that units must deliver, and its last day; null after the last. */
  readonly report: { readonly month: Month; readonly day: IsoDate } | null;
  /** The day of the next briefing, by which the month's figures are drawn up; null after the last. */
  readonly briefing: IsoDate | null;
  /** Until when late reports and corrections count; null once the books are closed. */
  readonly closesOn: IsoDate | null;
}

export function upcoming({
  programme,
  reportingMonths,
  asOf,
  closed,
}: Pick<Figures, 'programme' | 'reportingMonths' | 'asOf' | 'closed'>): Upcoming {
  const toReport = reportingMonths.find((month) => !isDue(unitDueDate(month, programme), asOf));
  const toBrief = reportingMonths.find((month) => !isDue(dueDate(month, programme), asOf));
  return {
    report: toReport === undefined ? null : { month: toReport, day: unitDueDate(toReport, programme) },
    briefing: toBrief === undefined ? null : dueDate(toBrief, programme),
    closesOn: closed ? null : programme.reporting.closesOn,
  };
}
