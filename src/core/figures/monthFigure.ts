/** Types of one month: people, reports, and what moved against the month before. */
import type { IsoDate, Month } from '../model.ts';
import type { BreakdownFigure, Counts, LikeForLikeFigure } from './lineFigure.ts';
import type { MilestoneFigure } from './milestoneFigure.ts';

export interface MonthFigure extends Counts {
  readonly month: Month;
  readonly due: boolean;
  readonly dueDate: IsoDate;
  readonly cumulative: Counts;
  /** Units that must report this month, and how many have. expected = reported + missing + not yet due. */
  readonly expectedUnits: number;
  readonly reportedUnits: number;
  readonly onTime: number;
  /** After the ordinary due date, within an extension: not on time. */
  readonly extended: number;
  readonly late: number;
  /** Of the units that must report: those whose file does not say when it was delivered. */
  readonly undated: number;
  readonly missing: number;
  /** Of the units that reported: those with an explicit zero. */
  readonly zero: number;
  /** One entry per registry entry, in registry order, zeros included. */
  readonly byDomain: readonly BreakdownFigure[];
  readonly bySite: readonly BreakdownFigure[];
  readonly byCity: readonly BreakdownFigure[];
  readonly byUnit: readonly BreakdownFigure[];
  readonly byOrigin: readonly BreakdownFigure[];
  /** Compared with the month before; null for the first month, and for months not yet due. */
  readonly change: Counts | null;
  /** Beside the month before, over the units that have reported both, due or not; null where there are none. */
  readonly likeForLike: LikeForLikeFigure | null;
  /**
   * What moved against the month before, over the units that have reported both, greatest change first; empty where
   * `change` is null.
   */
  readonly movers: readonly Mover[];
  /** Milestones dated in this month, by date. */
  readonly milestones: readonly MilestoneFigure[];
  /** Numbers of the tasks of which the last responsible unit finished in this month. */
  readonly tasksDone: readonly number[];
}

/** One line of "what changed this month". */
export interface Mover {
  readonly dimension: 'domain' | 'site' | 'unit';
  readonly id: string;
  /** People new in the month, and in the month before, of the units that have reported both. */
  readonly headcount: number;
  readonly previous: number;
  /** headcount − previous, never 0 */
  readonly change: number;
}
