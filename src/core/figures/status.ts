/** Where a target stands. */
import type { TargetStatus } from './figures.ts';
import { paceTimesMonths } from './pace.ts';

/** At this part of the pace, in percent, and above a target is on track. */
export const ON_TRACK_PERCENT = 95;

export interface Standing {
  readonly target: number | null;
  readonly actual: number;
  /** What was there before the year. */
  readonly baseline: number;
  /** The due date is past. */
  readonly pastDue: boolean;
  readonly paced: boolean;
  /** Reporting months already due, and in all. */
  readonly monthsDue: number;
  readonly monthsInAll: number;
  /** For people: whether a file counts that speaks of them, zeros included; true for what no file reports. */
  readonly reported: boolean;
}

/**
 * The first rule that fits decides, so that every standing has exactly one status.
 *
 * 1. No target is stated: `insufficient-data`. There is nothing to measure against.
 * 2. actual ≥ target: `met`, also when it was reached late.
 * 3. People, at least one month due, and no file that speaks of them: `insufficient-data`. Silence is not a zero.
 * 4. The due date is past: `missed`. For people that is after the year's last day; December's late files and
 *    corrections, accepted until the books close, may still turn it into `met`.
 * 5. Without a pace, or before the first month is due: nothing beyond the baseline is `not-started`, anything
 *    is `on-track`, because nothing was expected yet.
 * 6. actual ≥ 0.95 × the pace at the end of the last month due: `on-track`, else `behind`.
 *
 * Rule 6 is reckoned in whole numbers, so that no rounding decides at the boundary.
 */
export function statusOf(standing: Standing): TargetStatus {
  const { target, actual, baseline, monthsDue, monthsInAll } = standing;
  if (target === null) return 'insufficient-data';
  if (actual >= target) return 'met';
  if (!standing.reported && monthsDue > 0) return 'insufficient-data';
  if (standing.pastDue) return 'missed';
  if (!standing.paced || monthsDue === 0) return actual <= baseline ? 'not-started' : 'on-track';
  const pace = paceTimesMonths(target, baseline, monthsDue, monthsInAll);
  return 100 * actual * monthsInAll >= ON_TRACK_PERCENT * pace ? 'on-track' : 'behind';
}
