/**
 * Every figure that a page, an export or the briefing shows, computed once.
 *
 * Pages do no arithmetic: what they need stands here, with its unit.
 */
import type {
  Category, City, Domain, Fact, IsoDate, Lang, Milestone, Month, Names, Origin, Programme, Site,
  Submission, Target, Task, TaskStatus, Unit, UnitSummary,
} from '../model.ts';

export interface Counts {
  readonly regulated: number;
  readonly nonRegulated: number;
  /** regulated + nonRegulated, people */
  readonly headcount: number;
}

export type TargetStatus = 'met' | 'on-track' | 'behind' | 'missed' | 'not-started' | 'insufficient-data';

/** Range expected for the end of the year, in the target's unit. */
export interface Forecast {
  readonly low: number;
  readonly mid: number;
  readonly high: number;
  /** Confidence level of low–high, 0–1 */
  readonly level: number;
}

export interface TargetFigure {
  readonly id: string;
  readonly definition: Target;
  readonly target: number | null;
  readonly actual: number;
  /** actual / target, 0–1 and above; null where there is no target */
  readonly share: number | null;
  /** Pace at the end of the last month already due, in the target's unit; null if it has none. */
  readonly expected: number | null;
  /** share − expected/target, in percentage points; null without pace */
  readonly aheadPoints: number | null;
  readonly status: TargetStatus;
  readonly forecast: Forecast | null;
  /** target − actual, never below 0; null without target */
  readonly remaining: number | null;
  /** Whole reporting months not yet due */
  readonly monthsLeft: number;
  /** remaining / monthsLeft, in the unit per month; null without target, months or pace */
  readonly requiredPerMonth: number | null;
  /** New in the last month due; and the same for the month before it (null if there is none). */
  readonly latest: number;
  readonly previous: number | null;
  /** One entry per month of `Figures.months`; `null` for months not yet due. */
  readonly series: readonly { readonly month: Month; readonly added: number | null; readonly cumulative: number | null; readonly expected: number | null }[];
  /** What counted: for count-targets the milestones, for domains the domain ids. */
  readonly counted: readonly { readonly subject: string | null; readonly date: IsoDate | null; readonly milestone: Milestone | null }[];
}

export interface MonthFigure extends Counts {
  readonly month: Month;
  readonly due: boolean;
  readonly dueDate: IsoDate;
  readonly cumulative: Counts;
  /** Units that must report this month, and how many have. */
  readonly expectedUnits: number;
  readonly reportedUnits: number;
  readonly onTime: number;
  readonly late: number;
  readonly missing: number;
  readonly byDomain: readonly BreakdownFigure[];
  readonly bySite: readonly BreakdownFigure[];
  /** Compared with the month before; null for the first month. */
  readonly change: Counts | null;
}

export interface BreakdownFigure extends Counts {
  readonly id: string;
}

/** One line of a breakdown (a domain, a site, a city, a unit, an origin), with its months. */
export interface LineFigure extends BreakdownFigure {
  /** Share of the headcount of its category (for a domain) or of all, 0–1; null when that is 0. */
  readonly share: number | null;
  /** One entry per month of `Figures.months`; `null` for months not yet due. */
  readonly monthly: readonly (Counts | null)[];
  readonly cumulative: readonly (Counts | null)[];
  readonly latest: Counts | null;
  readonly previous: Counts | null;
}

export interface DomainFigure extends LineFigure {
  readonly definition: Domain;
  readonly byOrigin: readonly BreakdownFigure[];
  readonly bySite: readonly BreakdownFigure[];
  readonly byUnit: readonly BreakdownFigure[];
  /** New domains: the counted agreement, or null while it waits for one. */
  readonly agreement: Milestone | null;
  /** `counting` people recognised; `signed` but none yet; `waiting` for the agreement; `none` yet (existing). */
  readonly phase: 'counting' | 'signed' | 'waiting' | 'none';
  readonly units: readonly string[];
}

export interface SiteFigure extends LineFigure {
  readonly definition: Site;
  readonly byOrigin: readonly BreakdownFigure[];
  readonly byDomain: readonly BreakdownFigure[];
  readonly byUnit: readonly BreakdownFigure[];
  readonly units: readonly string[];
  readonly milestones: readonly Milestone[];
}

export interface CityFigure extends LineFigure {
  readonly definition: City;
  readonly sites: readonly string[];
}

export interface UnitFigure extends LineFigure {
  readonly definition: Unit;
  readonly byDomain: readonly BreakdownFigure[];
  readonly bySite: readonly BreakdownFigure[];
  readonly states: readonly ReportingFigure[];
  readonly milestones: readonly Milestone[];
  readonly summaries: readonly UnitSummary[];
  readonly submissions: readonly Submission[];
}

export interface OriginFigure extends LineFigure {
  readonly id: Origin;
}

export type ReportingState = 'on-time' | 'late' | 'reported' | 'missing' | 'not-due' | 'exempt';

export interface ReportingFigure {
  readonly unit: string;
  readonly month: Month;
  readonly state: ReportingState;
  /** The unit said "nothing new" in so many words. */
  readonly zero: boolean;
  /** Days after the due date; null unless late. */
  readonly daysLate: number | null;
  readonly reportedOn: IsoDate | null;
  readonly file: string | null;
  readonly headcount: number | null;
}

export type TaskState = TaskStatus | 'overdue' | 'ongoing';

export interface TaskFigure {
  readonly number: number;
  readonly definition: Task;
  /** State as of the day: `done` when every responsible unit says so. */
  readonly state: TaskState;
  /** Latest date on which a responsible unit finished; null unless done. */
  readonly doneOn: IsoDate | null;
  readonly due: IsoDate | null;
  readonly nextDue: IsoDate | null;
  /** Of the responsible units, how many are done for the period(s) already due. */
  readonly done: number;
  readonly of: number;
  readonly byUnit: readonly { readonly unit: string; readonly period: string | null; readonly status: TaskStatus; readonly date: IsoDate | null; readonly evidence: string | null; readonly note: string; readonly file: string | null; readonly line: number | null }[];
}

/** What wants attention, worst first. */
export interface Attention {
  readonly kind: 'target-missed' | 'target-behind' | 'unit-missing' | 'unit-late' | 'task-overdue' | 'domain-waiting';
  readonly id: string;
  readonly month: Month | null;
  readonly value: number | null;
}

export interface Figures {
  readonly programme: Programme;
  readonly year: number;
  readonly asOf: IsoDate;
  readonly illustrative: boolean;
  /** Commit of the data, or null. */
  readonly source: string | null;
  /** Files validated but left out because they are later than `asOf`. */
  readonly afterAsOf: number;
  /** Months of the year that the figures speak of, in order: the reporting months, and earlier ones with people in them. */
  readonly months: readonly Month[];
  /** The last month whose due date is not after `asOf`; null before the first. */
  readonly lastDueMonth: Month | null;
  readonly total: Counts;
  readonly targets: readonly TargetFigure[];
  readonly byDomain: readonly DomainFigure[];
  readonly bySite: readonly SiteFigure[];
  readonly byCity: readonly CityFigure[];
  readonly byUnit: readonly UnitFigure[];
  readonly byOrigin: readonly OriginFigure[];
  readonly byMonth: readonly MonthFigure[];
  readonly reporting: readonly ReportingFigure[];
  readonly tasks: readonly TaskFigure[];
  readonly attention: readonly Attention[];
  readonly milestones: readonly Milestone[];
  readonly summaries: readonly UnitSummary[];
  /** The facts that count as of the day, in the order of file and line. */
  readonly facts: readonly Fact[];
}

export type { Category, Lang, Names };
