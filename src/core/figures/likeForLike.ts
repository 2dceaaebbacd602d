/** A month beside the one before it, over the units whose files of both months count as of the day. */
import type { Fact, Month } from '../model.ts';
import { monthBefore } from './change.ts';
import { countsOf } from './counts.ts';
import type { LikeForLikeFigure } from './figures.ts';
import type { Scope } from './scope.ts';

/**
 * @param facts those of the line that is compared, of any months
 * @returns null where there is no month before, or no unit has reported both
 */
export function likeForLike(
  scope: Scope,
  month: Month | null,
  facts: readonly Fact[],
): LikeForLikeFigure | null {
  const before = month === null ? null : monthBefore(scope, month);
  if (month === null || before === null) return null;
  const reported = (of: Month): ReadonlySet<string> =>
    new Set(scope.submissions.filter((submission) => submission.month === of).map(({ unit }) => unit));
  const both = reported(month).intersection(reported(before));
  if (both.size === 0) return null;
  const own = facts.filter(({ unit }) => both.has(unit));
  return {
    units: both.size,
    current: countsOf(own.filter((fact) => fact.month === month)),
    previous: countsOf(own.filter((fact) => fact.month === before)),
  };
}
