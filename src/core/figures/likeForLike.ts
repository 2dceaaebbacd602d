/** A month beside the one before it, over the units whose files of both months count as of the day. */
import type { Fact, Month } from '../model.ts';
import { monthBefore } from './change.ts';
import { countsOf } from './counts.ts';
import type { LikeForLikeFigure } from './figures.ts';
import type { Scope } from './scope.ts';

/** The facts of two months, of the units that have reported both. */
export interface SameUnits {
  readonly units: number;
  readonly current: readonly Fact[];
  readonly previous: readonly Fact[];
}

/**
 * @param facts those of the line that is compared, of any months
 * @returns null where there is no month before, or no unit has reported both
 */
export function sameUnits(scope: Scope, month: Month | null, facts: readonly Fact[]): SameUnits | null {
  const before = month === null ? null : monthBefore(scope, month);
  if (month === null || before === null) return null;
  const reported = (of: Month): ReadonlySet<string> =>
    new Set(scope.submissions.filter((submission) => submission.month === of).map(({ unit }) => unit));
  const both = reported(month).intersection(reported(before));
  if (both.size === 0) return null;
  const own = facts.filter(({ unit }) => both.has(unit));
  return {
    units: both.size,
    current: own.filter((fact) => fact.month === month),
    previous: own.filter((fact) => fact.month === before),
  };
}

/** People of both months, by category; null as above. */
export function likeForLike(
  scope: Scope,
  month: Month | null,
  facts: readonly Fact[],
): LikeForLikeFigure | null {
  const same = sameUnits(scope, month, facts);
  return same && { units: same.units, current: countsOf(same.current), previous: countsOf(same.previous) };
}
