/** Types of one unit's report of one month. */
import type { IsoDate, Month } from '../model.ts';

export type ReportingState = 'on-time' | 'extended' | 'late' | 'reported' | 'missing' | 'not-due' | 'exempt';

export interface ReportingFigure {
  readonly unit: string;
  readonly month: Month;
  readonly state: ReportingState;
  /** The unit said "nothing new" in so many words. */
  readonly zero: boolean;
  /** Days after the due date, an extension's where there is one; null unless late. */
  readonly daysLate: number | null;
  /** Until when the office has extended it, as of the day; null where it has not. */
  readonly extendedUntil: IsoDate | null;
  readonly reportedOn: IsoDate | null;
  readonly file: string | null;
  readonly headcount: number | null;
}
