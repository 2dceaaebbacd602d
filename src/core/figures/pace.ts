/**
 * The pace: a straight line over the reporting months. The plan gives no monthly targets, so this line is the
 * dashboard's own arithmetic and says so; 三(五) gives its ends, April to December. It begins at what was there
 * before the year.
 */
import type { Month, Target } from '../model.ts';
import type { TargetFigure } from './targetFigure.ts';

/** The pace line of a target at the end of a reporting month; null without a pace, or outside those months. */
export function paceAt(target: Target, reportingMonths: readonly Month[], month: Month): number | null {
  const index = reportingMonths.indexOf(month);
  if (!hasPace(target) || index < 0) return null;
  return expectedAfter(target, index + 1, reportingMonths.length);
}

/** What the pace expects once `monthsDue` reporting months are due, in the target's unit; null without a pace. */
export function expectedAfter(target: Target, monthsDue: number, monthsInAll: number): number | null {
  if (!hasPace(target) || monthsInAll === 0) return null;
  return paceTimesMonths(target.target, target.baseline, monthsDue, monthsInAll) / monthsInAll;
}

/** The pace times the number of months: whole where its parts are, so that no rounding takes part. */
export function paceTimesMonths(
  target: number,
  baseline: number,
  monthsDue: number,
  monthsInAll: number,
): number {
  return baseline * monthsInAll + (target - baseline) * monthsDue;
}

function hasPace(target: Target): target is Target & { readonly target: number } {
  return target.paced && target.target !== null;
}

/** What the pace adds in one reporting month over all targets that have one, in people; null where none has. */
export function paceOfMonth(
  targets: readonly TargetFigure[],
  reportingMonths: readonly Month[],
  month: Month,
): number | null {
  const paced = targets.map(({ definition }) => definition).filter(hasPace);
  if (paced.length === 0 || !reportingMonths.includes(month)) return null;
  return paced.reduce((sum, { target, baseline }) => sum + (target - baseline), 0) / reportingMonths.length;
}
