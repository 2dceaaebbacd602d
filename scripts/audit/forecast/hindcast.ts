/** What the forecast said after each month of a year that is over, and what the year came to. */
import { daysInMonth } from '../../../src/core/dates.ts';
import { computeFigures } from '../../../src/core/figures/computeFigures.ts';
import type { Checked } from '../../../src/core/model.ts';

export interface Hindcast {
  readonly target: string;
  readonly month: string;
  /** Already counted then. */
  readonly actual: number;
  readonly range: { readonly low: number; readonly mid: number; readonly high: number } | null;
  readonly end: number;
}

/** By target, then month; each as of the month's last day, when its briefing was due. */
export function hindcasts(checked: Checked, year: number): readonly Hindcast[] {
  const figuresOn = (asOf: string) => computeFigures(checked, { year, asOf, source: null });
  const last = figuresOn(checked.programme.reporting.closesOn);
  const earlier = last.byMonth
    .filter(({ month }) => last.reportingMonths.includes(month))
    .map(({ month }) => ({ month, figures: figuresOn(`${month}-${daysInMonth(month)}`) }));
  return last.targets
    .filter(({ definition }) => definition.paced)
    .flatMap(({ id, actual: end }) =>
      earlier.flatMap(({ month, figures }): readonly Hindcast[] => {
        const then = figures.targets.find((target) => target.id === id);
        return then === undefined
          ? []
          : [{ target: id, month, actual: then.actual, range: then.forecast, end }];
      }),
    );
}
