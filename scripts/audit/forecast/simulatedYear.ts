/** One year drawn by chance, and what a forecast is told of it after some months. */
import type { ForecastInput } from '../../../src/core/figures/forecast.ts';

export const FORECAST_MONTHS = 9;
/** Units, each with one report a month. */
const UNITS = 16;
/** Of the reports due, so many units are behind with theirs where a regime has gaps. */
const BEHIND = 2;

export interface Regime {
  readonly name: string;
  /** The rate of a month (0 is the first), as a part of the first one's. */
  readonly shape: (month: number) => number;
  /** Variance over mean of a month's people; 1 is chance alone. */
  readonly dispersion?: number;
  /** Whether an eighth of the reports of the months due is missing, and comes in the end or never. */
  readonly missing?: 'late' | 'never';
}

export interface SimulatedYear {
  /** People of each month, in the reports of the units that keep their day and of those that do not. */
  readonly kept: readonly number[];
  readonly behind: readonly number[];
}

type Draw = () => number;

export function simulatedYear(draw: Draw, regime: Regime, rate: number): SimulatedYear {
  const part = regime.missing === undefined ? 0 : BEHIND / UNITS;
  const months = Array.from({ length: FORECAST_MONTHS }, (_, month) => rate * regime.shape(month));
  const people = (share: number): readonly number[] =>
    months.map((mean) => (share === 0 ? 0 : clustered(draw, mean * share, regime.dispersion ?? 1)));
  return { kept: people(1 - part), behind: people(part) };
}

/** What is known after so many months, and what the year comes to. */
export function toldAfter(
  { kept, behind }: SimulatedYear,
  { missing }: Regime,
  due: number,
): { readonly input: ForecastInput; readonly total: number } {
  const reported = missing === undefined ? UNITS : UNITS - BEHIND;
  const past = kept.slice(0, due);
  const still = missing === 'never' ? behind.slice(due) : behind;
  return {
    input: {
      actual: sum(past),
      past: past.map((added) => ({ added, reported, asked: UNITS })),
      future: MONTHS.slice(due).map((month) => ({ month, open: UNITS })),
    },
    total: sum(kept) + sum(still),
  };
}

const MONTHS = Array.from(
  { length: FORECAST_MONTHS },
  (_, at) => `2022-${String(at + 13 - FORECAST_MONTHS).padStart(2, '0')}`,
);

/** Largest mean of one product of draws: beyond some hundreds it would fall below the smallest number. */
const PRODUCT = 50;

function poisson(draw: Draw, mean: number): number {
  if (mean > PRODUCT) return poisson(draw, PRODUCT) + poisson(draw, mean - PRODUCT);
  const limit = Math.exp(-mean);
  let product = draw();
  let count = 0;
  while (product > limit) {
    product *= draw();
    count += 1;
  }
  return count;
}

/** Counts with the given mean and variance = dispersion × mean, as clusters of Poisson size on a Poisson number. */
function clustered(draw: Draw, mean: number, dispersion: number): number {
  if (dispersion === 1) return poisson(draw, mean);
  const size = dispersion - 1;
  let total = 0;
  for (let clusters = poisson(draw, mean / size); clusters > 0; clusters -= 1) total += poisson(draw, size);
  return total;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
