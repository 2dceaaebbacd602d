/** What may be said of a total over several months: whether reports that it should hold are still to come, or never came. */
import type { Month } from '../model.ts';
import type { CoverageFigure } from './coverageFigure.ts';
import type { Figures } from './figures.ts';

export interface Completeness {
  /** `provisional`: it may still change. `final-with-gaps`: the books are closed, and reports never came. */
  readonly state: 'whole' | 'provisional' | 'final-with-gaps';
  /** Reports, one for each unit and month: those that must come, have come and have not. */
  readonly expected: number;
  readonly received: number;
  readonly missing: number;
}

/** @param months those that the total is over, in any order; all of the figures' where left out */
export function completenessOf(
  { coverage, months: all }: Pick<Figures, 'coverage' | 'months'>,
  months: readonly Month[] = all,
): Completeness {
  const within = coverage.filter(({ month }) => months.includes(month));
  const sum = (of: (figure: CoverageFigure) => number): number =>
    within.reduce((total, figure) => total + of(figure), 0);
  const expected = sum((figure) => figure.expected);
  const received = sum((figure) => figure.received);
  const missing = expected - received;
  const open = within.some(({ provisional }) => provisional);
  return {
    state: missing === 0 ? 'whole' : open ? 'provisional' : 'final-with-gaps',
    expected,
    received,
    missing,
  };
}
