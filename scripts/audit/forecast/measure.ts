/** How often the year ended inside the range, and how wide the range was. */
import { forecastSeries } from '../../../src/core/figures/forecast.ts';
import { seededRandom } from '../../illustrative/random.ts';
import { simulatedYear, toldAfter } from './simulatedYear.ts';
import type { Regime } from './simulatedYear.ts';

export interface Measured {
  /** Years that ended inside, 0–1 */
  readonly coverage: number;
  /** Mean width, people. */
  readonly width: number;
}

export interface Drawn {
  readonly regime: Regime;
  /** People in the first month. */
  readonly rate: number;
  readonly due: number;
  readonly years: number;
  readonly seed: number;
}

/**
 * The same years for the same seed, whatever the spread, so that two spreads differ by themselves alone.
 *
 * @param spread of the growth (`arrivals.ts`); 0 is the steady model, the model's own where it is left out
 */
export function measure({ regime, rate, due, years, seed }: Drawn, spread?: number): Measured {
  const { next } = seededRandom(seed);
  let inside = 0;
  let width = 0;
  for (let year = 0; year < years; year += 1) {
    const { input, total } = toldAfter(simulatedYear(next, regime, rate), regime, due);
    const end = forecastSeries(input, spread).at(-1);
    if (end === undefined) throw new Error(`no forecast after ${due} months of ${regime.name}`);
    if (end.low <= total && total <= end.high) inside += 1;
    width += end.high - end.low;
  }
  return { coverage: inside / years, width: width / years };
}
