/**
 * Every figure that a page, an export or the briefing shows, computed once.
 *
 * Pages do no arithmetic: what they need stands here, with its unit.
 */
import type {
  Extension,
  Fact,
  IsoDate,
  Month,
  Programme,
  Registry,
  Submission,
  UnitSummary,
} from '../model.ts';
import type { Counts, DomainFigure, SiteFigure, CityFigure, UnitFigure, OriginFigure } from './lineFigure.ts';
import type { CoverageFigure } from './coverageFigure.ts';
import type { MilestoneFigure } from './milestoneFigure.ts';
import type { MonthFigure } from './monthFigure.ts';
import type { OddFigure } from './oddFigure.ts';
import type { ReportingFigure } from './reportingFigure.ts';
import type { TargetFigure } from './targetFigure.ts';
import type { TaskFigure } from './taskFigure.ts';

export type * from './targetFigure.ts';
export type * from './lineFigure.ts';
export type * from './taskFigure.ts';
export type * from './monthFigure.ts';
export type * from './milestoneFigure.ts';
export type * from './reportingFigure.ts';
export type * from './coverageFigure.ts';
export type * from './oddFigure.ts';

/**
 * What wants attention, worst first: by kind in the order below, and within a kind by how far it is off.
 *
 * | kind | id | month | value |
 * |---|---|---|---|
 * | target-missed | target | – | what is missing to the target, in its unit |
 * | target-behind | target | last month due | what is missing to the pace, in its unit |
 * | unit-missing | unit | its first missing month | months missing |
 * | task-overdue | task number | – | days since the (first open) due date |
 * | unit-late | unit | last month due | days late |
 * | domain-waiting | new domain without an agreement | – | – |
 */
export interface Attention {
  readonly kind: AttentionKind;
  readonly id: string;
  readonly month: Month | null;
  readonly value: number | null;
}

export type AttentionKind =
  'target-missed' | 'target-behind' | 'unit-missing' | 'task-overdue' | 'unit-late' | 'domain-waiting';

export interface Figures {
  readonly programme: Programme;
  readonly registry: Registry;
  readonly year: number;
  readonly asOf: IsoDate;
  readonly illustrative: boolean;
  /** Commit of the data, or null. */
  readonly source: string | null;
  /** Whether the year's books are closed as of the day: what has not come by then never will. */
  readonly closed: boolean;
  /** Headcount files validated but left out because they are later than `asOf`. */
  readonly afterAsOf: number;
  /** Months of the year that the figures speak of, in order: the reporting months, and earlier ones that a unit reported. */
  readonly months: readonly Month[];
  /** The months that must be reported, in order. */
  readonly reportingMonths: readonly Month[];
  /** The last of the year's reporting months whose due date is past; null before the first. */
  readonly lastDueMonth: Month | null;
  /** The figure of `lastDueMonth`; null before the first. */
  readonly latest: MonthFigure | null;
  /** The next month to fall due, and its day; null after the last. */
  readonly next: { readonly month: Month; readonly dueDate: IsoDate } | null;
  readonly total: Counts;
  readonly targets: readonly TargetFigure[];
  readonly byDomain: readonly DomainFigure[];
  readonly bySite: readonly SiteFigure[];
  readonly byCity: readonly CityFigure[];
  /** The units that report headcounts. */
  readonly byUnit: readonly UnitFigure[];
  /** The units that report none (coordinators): their milestones, summaries and tasks. */
  readonly coordinators: readonly UnitFigure[];
  readonly byOrigin: readonly OriginFigure[];
  readonly byMonth: readonly MonthFigure[];
  /** Every reporting unit for every month of `months`, by unit in registry order, then month. */
  readonly reporting: readonly ReportingFigure[];
  /** How complete each month of `months` is. */
  readonly coverage: readonly CoverageFigure[];
  /** The extensions that count as of the day. */
  readonly extensions: readonly Extension[];
  readonly tasks: readonly TaskFigure[];
  readonly attention: readonly Attention[];
  /** By date; undated ones last. */
  readonly milestones: readonly MilestoneFigure[];
  /** By period, then unit; those of a period whose due date has not come are left out. */
  readonly summaries: readonly UnitSummary[];
  /** Numbers that look odd, answered or not; by unit in registry order, the newest month first. */
  readonly odd: readonly OddFigure[];
  /** The facts that count as of the day, in the order of file and line. */
  readonly facts: readonly Fact[];
  /** The counted files, in the order of their paths. */
  readonly submissions: readonly Submission[];
}
