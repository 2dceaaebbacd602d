/** Types of the breakdowns: what one domain, site, city, unit or origin comes to, with its months. */
import type { City, Domain, Milestone, Origin, Site, Submission, Unit, UnitSummary } from '../model.ts';
import type { MilestoneFigure } from './milestoneFigure.ts';
import type { ReportingFigure } from './reportingFigure.ts';

export interface Counts {
  readonly regulated: number;
  readonly nonRegulated: number;
  /** regulated + nonRegulated, people */
  readonly headcount: number;
}

/** A month beside the one before it, over the units that have reported both: no missing report is read as zero. */
export interface LikeForLikeFigure {
  /** How many of the reporting units have reported both months. */
  readonly units: number;
  readonly current: Counts;
  readonly previous: Counts;
}

export interface BreakdownFigure extends Counts {
  readonly id: string;
}

/** One line of a breakdown (a domain, a site, a city, a unit, an origin), with its months. */
export interface LineFigure extends BreakdownFigure {
  /**
   * Part of the people it is compared with, 0–1: for a domain those of its own category, because regulated
   * and non-regulated people answer to two targets; for a site, city, unit or origin all people. null when
   * there are none to compare with. The shares of one comparison add up to 1.
   */
  readonly share: number | null;
  /**
   * One entry per month of `Figures.months`. `null` where nothing can be said: months not yet due in which it
   * has no rows, and, for a unit, every month that it has not reported.
   */
  readonly monthly: readonly (Counts | null)[];
  /** Running total; `null` only for months not yet due in which it has no rows. */
  readonly cumulative: readonly (Counts | null)[];
  /** New in the last month due and in the month before it; null where there is none (or `monthly` says null). */
  readonly latest: Counts | null;
  readonly previous: Counts | null;
  /** latest − previous; null unless both are there */
  readonly change: Counts | null;
}

export interface DomainFigure extends LineFigure {
  /** The last month due beside the one before it, over the same units; null where there is nothing to compare. */
  readonly likeForLike: LikeForLikeFigure | null;
  readonly definition: Domain;
  readonly byOrigin: readonly BreakdownFigure[];
  readonly bySite: readonly BreakdownFigure[];
  readonly byUnit: readonly BreakdownFigure[];
  /** New domains: the counted agreement, or null while it waits for one. */
  readonly agreement: Milestone | null;
  /** `counting` people recognised; `signed` but none yet; `waiting` for the agreement; `none` yet (existing). */
  readonly phase: 'counting' | 'signed' | 'waiting' | 'none';
  /** Units that may report it, in registry order. */
  readonly units: readonly string[];
}

export interface SiteFigure extends LineFigure {
  /** The last month due beside the one before it, over the same units; null where there is nothing to compare. */
  readonly likeForLike: LikeForLikeFigure | null;
  readonly definition: Site;
  readonly byOrigin: readonly BreakdownFigure[];
  readonly byDomain: readonly BreakdownFigure[];
  readonly byUnit: readonly BreakdownFigure[];
  /** Units that have it as their own, in registry order. */
  readonly units: readonly string[];
  readonly milestones: readonly MilestoneFigure[];
}

export interface CityFigure extends LineFigure {
  /** The last month due beside the one before it, over the same units; null where there is nothing to compare. */
  readonly likeForLike: LikeForLikeFigure | null;
  readonly definition: City;
  readonly sites: readonly string[];
  readonly byOrigin: readonly BreakdownFigure[];
  readonly byDomain: readonly BreakdownFigure[];
  readonly bySite: readonly BreakdownFigure[];
  readonly byUnit: readonly BreakdownFigure[];
}

export interface UnitFigure extends LineFigure {
  readonly definition: Unit;
  readonly byDomain: readonly BreakdownFigure[];
  readonly bySite: readonly BreakdownFigure[];
  readonly byOrigin: readonly BreakdownFigure[];
  readonly states: readonly ReportingFigure[];
  /** Months that it must report and whose day for it is past, and of these how many it has: on time, extended, late, undated; and not. */
  readonly record: {
    readonly due: number;
    readonly onTime: number;
    readonly extended: number;
    readonly late: number;
    readonly undated: number;
    readonly missing: number;
  };
  readonly milestones: readonly MilestoneFigure[];
  readonly summaries: readonly UnitSummary[];
  readonly submissions: readonly Submission[];
}

export interface OriginFigure extends LineFigure {
  readonly id: Origin;
  readonly byDomain: readonly BreakdownFigure[];
  readonly bySite: readonly BreakdownFigure[];
}
