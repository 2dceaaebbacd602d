/** Types of a target measured as of the day. */
import type { LikeForLikeFigure } from './lineFigure.ts';
import type { IsoDate, Milestone, Month, Target } from '../model.ts';

export type TargetStatus = 'met' | 'on-track' | 'behind' | 'missed' | 'not-started' | 'insufficient-data';

/** Range expected for the end of the year, in the target's unit. */
export interface Forecast {
  readonly low: number;
  readonly mid: number;
  readonly high: number;
  /** Confidence level of low–high, 0–1 */
  readonly level: number;
  /** Whether it rests on months enough for a trend to show. */
  readonly trend: boolean;
}

/** A month of a target's curve. */
export interface TargetMonth {
  readonly month: Month;
  /** New in the month; null for a month not yet due in which nothing counts yet. */
  readonly added: number | null;
  /** Reached by the end of the month, baseline and earlier months included; null as above. */
  readonly cumulative: number | null;
  /** The pace line at the end of the month, for every reporting month (future ones too); null without a pace. */
  readonly expected: number | null;
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
  /** The forecast month by month: what will have been reached by the end of each month not yet due; empty without one. */
  readonly forecastSeries: readonly (Forecast & { readonly month: Month })[];
  /** target − actual, never below 0; null without target */
  readonly remaining: number | null;
  /** Whole reporting months not yet due */
  readonly monthsLeft: number;
  /** remaining / monthsLeft, in the unit per month; null without target, months or pace */
  readonly requiredPerMonth: number | null;
  /** New in the last month due; and the same for the month before it (null if there is none). */
  readonly latest: number;
  readonly previous: number | null;
  /** Of a target in people: the two over the units that have reported both; null where there are none. */
  readonly likeForLike: LikeForLikeFigure | null;
  /** Month in which the target was reached; null while it is not. */
  readonly reachedIn: Month | null;
  /** Day on which it was reached, for targets that count milestones; null for people, whose files speak of months. */
  readonly reachedOn: IsoDate | null;
  /** One entry per month of `Figures.months`. */
  readonly series: readonly TargetMonth[];
  /** What counted: for count-targets the milestones, for domains the domain ids. */
  readonly counted: readonly {
    readonly subject: string | null;
    readonly date: IsoDate | null;
    readonly milestone: Milestone | null;
  }[];
  /** For count-targets: the domains or sites that could still count, in registry order; empty where any may. */
  readonly pending: readonly string[];
}
