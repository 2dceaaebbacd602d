/** The words of the office's month: who has reported, and what is asked of those who have not. */
import type { ReportingState } from '../../figures/figures.ts';
import type { Half } from '../obligations.ts';

/** Names, months and days arrive written out; a number beside its words is for their plural. */
export interface OfficeWords {
  /** `8月28日`, with the year where it is not that of the figures. */
  readonly day: (year: number | null, month: number, day: number) => string;
  /** `2022年8月` */
  readonly month: (year: number, month: number) => string;
  readonly halves: Readonly<Record<Half, string>>;
  readonly withId: (name: string, id: string) => string;
  readonly states: Readonly<Record<ReportingState, string>>;
  readonly days: (count: number) => string;
  readonly items: {
    readonly headcounts: (month: string) => string;
    readonly summary: (half: string) => string;
    readonly task: (number: number, title: string) => string;
    readonly taskOfHalf: (number: number, half: string, title: string) => string;
  };
  readonly when: {
    readonly overdue: (count: number) => string;
    readonly today: string;
    readonly due: (day: string) => string;
    readonly extended: (day: string) => string;
  };
  /** `8月新增人数（已逾期3天）` */
  readonly itemWhen: (item: string, when: string) => string;
  readonly listSeparator: string;
  readonly colon: string;

  readonly status: {
    readonly title: (month: string, day: string) => string;
    readonly collector: (name: string, units: number, reported: number, expected: number) => string;
    /** Of units that report to nobody. */
    readonly nobody: (units: number, reported: number, expected: number) => string;
    readonly nothingAsked: string;
    readonly owes: string;
    readonly noMonths: string;
  };
  readonly remind: {
    readonly subject: (month: string, unit: string) => string;
    readonly subjectPart: (unit: string) => string;
    readonly greeting: (name: string) => string;
    readonly nothingSent: (day: string, month: string, count: number) => string;
    readonly partSent: (day: string, count: number) => string;
    readonly zero: string;
    readonly howTitle: string;
    readonly byPullRequest: string;
    readonly byWorkbook: (collector: string) => string;
    readonly template: string;
    readonly workbook: string;
    readonly file: (path: string) => string;
    readonly summarySubject: (month: string, count: number, all: number) => string;
    readonly summary: (day: string, count: number, all: number) => string;
    readonly nobodyOwes: (day: string, month: string) => string;
    readonly written: (count: number, folder: string) => string;
  };
  /** Of the calendars of due days. */
  readonly calendar: {
    readonly report: (month: string) => string;
    readonly task: (number: number, title: string) => string;
    /** `day`: the ordinary one. */
    readonly extended: (day: string) => string;
  };
  /** Files that could not be read count as not sent. */
  readonly errors: (count: number) => string;
}
