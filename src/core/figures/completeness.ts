/** What may be said of a total over several months: whether reports that it should hold are still to come, or never came. */
import type { Month } from '../model.ts';
import type { CoverageFigure } from './coverageFigure.ts';
import type { Figures, UnitFigure } from './figures.ts';

export interface Completeness {
  /** `provisional`: it may still change. `final-with-gaps`: the books are closed, and reports never came. */
  readonly state: 'whole' | 'provisional' | 'final-with-gaps';
  /** Reports, one for each unit and month: those that must come, have come and have not. */
  readonly expected: number;
  readonly received: number;
  readonly missing: number;
  /** The months in which one is missing, in order. */
  readonly incomplete: readonly CoverageFigure[];
}

/**
 * The months that a total up to the day is over: those due, and those for which somebody has reported early. A month
 * of which nothing is known yet is no part of any total.
 */
export function totalledMonths({
  coverage,
  lastDueMonth,
}: Pick<Figures, 'coverage' | 'lastDueMonth'>): readonly Month[] {
  return coverage
    .filter(({ month, received }) => received > 0 || (lastDueMonth !== null && month <= lastDueMonth))
    .map(({ month }) => month);
}

/** @param months those that the total is over, in any order; all that a total up to the day is over where left out */
export function completenessOf(
  figures: Pick<Figures, 'coverage' | 'lastDueMonth'>,
  months: readonly Month[] = totalledMonths(figures),
): Completeness {
  const within = figures.coverage.filter(({ month }) => months.includes(month));
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
    incomplete: within.filter((figure) => figure.received < figure.expected),
  };
}

/** The months due that one unit has not reported: what its own total lacks, whatever the others have sent. */
export function unitGaps(
  { lastDueMonth }: Pick<Figures, 'lastDueMonth'>,
  { states }: Pick<UnitFigure, 'states'>,
): readonly Month[] {
  return states
    .filter(
      ({ month, state, file }) =>
        file === null && state !== 'exempt' && lastDueMonth !== null && month <= lastDueMonth,
    )
    .map(({ month }) => month);
}

/** Whether the number of a month may still change, so that it is drawn with an open edge. */
export function isProvisional({ coverage }: Pick<Figures, 'coverage'>, month: Month): boolean {
  return coverage.some((each) => each.month === month && each.provisional && each.received > 0);
}
