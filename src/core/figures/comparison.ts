/**
 * The change that is told of a month: plain where every report of both months is there, else over the units that have
 * reported both. A report that is missing makes a number smaller without anything having fallen.
 */
import { addMonths } from '../dates.ts';
import type { Month } from '../model.ts';
import { minus } from './counts.ts';
import type { Counts, Figures, LikeForLikeFigure } from './figures.ts';

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
export function isComplete({ coverage }: Pick<Figures, 'coverage'>, month: Month): boolean {
  const figure = coverage.find((each) => each.month === month);
  return figure !== undefined && figure.received >= figure.expected;
}

/** @returns null where there is nothing to compare: the first month, one not due, two months that no unit reported both of */
export function comparisonOf(
  figures: Pick<Figures, 'coverage'>,
  month: Month | null,
  { change, likeForLike }: Comparable,
): Comparison | null {
  if (month === null || change === null) return null;
  if (isComplete(figures, addMonths(month, -1)) && isComplete(figures, month)) return { change, units: null };
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
