/**
 * The change that is told of a month: plain where every report of both months is there, else over the units that have
 * reported both. A report that is missing makes a number smaller without anything having fallen.
 */
import { addMonths } from '../dates.ts';
import type { Month } from '../model.ts';
import { minus } from './counts.ts';
import type { Counts, Figures, LikeForLikeFigure, TargetFigure } from './figures.ts';

export interface Comparison {
  readonly change: Counts;
  /** How many units it is over; null where it is over all of them. */
  readonly units: number | null;
}

export interface Comparable {
  readonly change: Counts | null;
  readonly likeForLike: LikeForLikeFigure | null;
}

/** Whether each unit that must report a month has. */
function isComplete({ coverage }: Pick<Figures, 'coverage'>, month: Month): boolean {
  const figure = coverage.find((each) => each.month === month);
  return figure !== undefined && figure.received >= figure.expected;
}

/** Whether both the month and the one before it are, so that their plain numbers may be compared. */
function areComplete(figures: Pick<Figures, 'coverage'>, month: Month): boolean {
  return isComplete(figures, addMonths(month, -1)) && isComplete(figures, month);
}

/** @returns null where there is nothing to compare: the first month, one not due, two months that no unit reported both of */
export function comparisonOf(
  figures: Pick<Figures, 'coverage'>,
  month: Month | null,
  { change, likeForLike }: Comparable,
): Comparison | null {
  if (month === null || change === null) return null;
  if (areComplete(figures, month)) return { change, units: null };
  return (
    likeForLike && {
      change: minus(likeForLike.current, likeForLike.previous),
      units: likeForLike.units,
    }
  );
}

/** Over how many units the last month due is compared; null where over all of them, or not at all. */
export function comparedUnits({ coverage, latest }: Pick<Figures, 'coverage' | 'latest'>): number | null {
  return latest === null ? null : (comparisonOf({ coverage }, latest.month, latest)?.units ?? null);
}

/** The same of a target in people in the last month due. `by`: people more or fewer. */
export function targetChange(
  figures: Pick<Figures, 'coverage' | 'lastDueMonth'>,
  { latest, previous, likeForLike }: Pick<TargetFigure, 'latest' | 'previous' | 'likeForLike'>,
): { readonly by: number; readonly units: number | null } | null {
  const month = figures.lastDueMonth;
  if (month === null || previous === null) return null;
  if (areComplete(figures, month)) return { by: latest - previous, units: null };
  return (
    likeForLike && {
      by: likeForLike.current.headcount - likeForLike.previous.headcount,
      units: likeForLike.units,
    }
  );
}
