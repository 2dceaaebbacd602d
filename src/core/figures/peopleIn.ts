/** What several months brought together. */
import type { Month } from '../model.ts';
import type { Figures, LineFigure, TargetFigure } from './figures.ts';

/** People, or milestones of a target, new in the months; those of which nothing is known add nothing. */
export function peopleIn(
  { months }: Pick<Figures, 'months'>,
  line: Pick<LineFigure, 'monthly'> | Pick<TargetFigure, 'series'>,
  within: readonly Month[],
): number {
  const added =
    'series' in line
      ? line.series.map((month) => month.added)
      : line.monthly.map((counts) => counts?.headcount ?? null);
  return months.reduce((sum, month, at) => sum + (within.includes(month) ? (added[at] ?? 0) : 0), 0);
}
