/**
 * The range expected for the end of the year. An estimate of ours, not of the plan, and marked so wherever shown.
 *
 * **Model.** People are counts that arrive month by month at a steady rate per reporting unit, more unevenly than
 * chance alone would have it. Let S be the people of the months due, E the reports (one unit, one month) in which
 * they stand, and F the reports still to come.
 *
 * - Middle: actual + S/E × F, the average so far carried on.
 * - Spread: the gamma–Poisson prediction with Jeffreys' prior (Gelman et al., *Bayesian Data Analysis*, 2.6 and
 *   2.8): mean μ = (S + ½)/E × F and variance φ μ (1 + F/E), where F/E stands for not knowing the rate. The ½
 *   keeps a range after months of zeros.
 * - φ is Pearson's overdispersion over the n months due, never below 1: Σ (y − S/E × e)² / (S/E × e) / (n − 1)
 *   (McCullagh & Nelder, *Generalized Linear Models*, 4.5). It also widens the range where the rate drifts.
 * - Bounds: the 10 % and 90 % points of a gamma with that mean and variance, by Wilson and Hilferty's cube
 *   (1931): μ (1 − 1/(9k) ± t/(3√k))³ with k = μ²/variance. t is Student's with n − 1 degrees of freedom
 *   instead of the normal's z, because φ is itself estimated from few months.
 *
 * **Gaps.** A missing report is not read as zero: the rate is per report. The middle and the low end leave
 * overdue reports out; the high end supposes that they arrive like the others, so gaps make the range wider.
 *
 * **None** with fewer than three months that have a report, with less than half of the reports asked for, or
 * when nothing is left to come.
 *
 * In simulated years (Poisson, and clustered up to φ = 4, 3 to 8 months due) 82 to 96 of 100 ends fell inside the
 * 80 % range: with few months it errs on the wide side.
 *
 * The bounds are rounded outwards to whole people and never below what is already counted.
 */
import type { Month } from '../model.ts';
import type { Forecast } from './figures.ts';

export const FORECAST_LEVEL = 0.8;
/** A projection needs reports of this many months, and this part of the reports asked for. */
export const LEAST_MONTHS = 3;
export const LEAST_COVERAGE = 0.5;
/** The 90 % point of the standard normal, which leaves 10 % on either side of an 80 % range. */
const Z90 = 1.2815515655446004;

export interface ForecastInput {
  /** Already counted, people. */
  readonly actual: number;
  /** Reporting months already due: people, and reports in and asked for, of the units that may report them. */
  readonly past: readonly { readonly added: number; readonly reported: number; readonly asked: number }[];
  /** Reporting months not yet due, in order, with the reports still to come in each. */
  readonly future: readonly { readonly month: Month; readonly open: number }[];
}

/** What will have been reached by the end of each month to come; the last one is the year's. Empty for none. */
export function forecastSeries(input: ForecastInput): readonly (Forecast & { readonly month: Month })[] {
  const told = input.past.filter(({ reported }) => reported > 0);
  const reports = sum(told.map(({ reported }) => reported));
  const asked = sum(input.past.map((month) => month.asked));
  if (told.length < LEAST_MONTHS || reports < LEAST_COVERAGE * asked) return [];
  if (sum(input.future.map(({ open }) => open)) === 0) return [];

  const people = sum(told.map(({ added }) => added));
  const spread = { phi: overdispersion(told, people / reports), t: student90(told.length - 1), reports };
  const overdue = asked - sum(input.past.map(({ reported }) => reported));
  const rate = (people + 0.5) / reports;
  let ahead = 0;
  let low = 0;
  let high = 0;
  return input.future.map(({ month, open }) => {
    ahead += open;
    const mid = Math.round((people / reports) * ahead);
    low = Math.max(low, Math.floor(bound(rate, ahead, spread, -1)));
    high = Math.max(high, Math.ceil(bound(rate, ahead + overdue, spread, 1)));
    return {
      month,
      low: input.actual + Math.min(low, mid),
      mid: input.actual + mid,
      high: input.actual + Math.max(high, mid),
      level: FORECAST_LEVEL,
    };
  });
}

interface Spread {
  readonly phi: number;
  readonly t: number;
  readonly reports: number;
}

function bound(rate: number, ahead: number, { phi, t, reports }: Spread, side: -1 | 1): number {
  const mean = rate * ahead;
  if (mean === 0) return 0;
  const variance = phi * mean * (1 + ahead / reports);
  const shape = (mean * mean) / variance;
  const root = 1 - 1 / (9 * shape) + (side * t) / (3 * Math.sqrt(shape));
  return mean * Math.max(0, root) ** 3;
}

function overdispersion(
  months: readonly { readonly added: number; readonly reported: number }[],
  rate: number,
): number {
  if (rate === 0) return 1;
  const pearson = sum(
    months.map(({ added, reported }) => (added - rate * reported) ** 2 / (rate * reported)),
  );
  return Math.max(1, pearson / (months.length - 1));
}

/** The 90 % point of Student's t, by the expansion of Abramowitz & Stegun 26.7.5; within 0.4 % from 2 degrees on. */
export function student90(degrees: number): number {
  const z = Z90;
  return (
    z +
    (z ** 3 + z) / 4 / degrees +
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96 / degrees ** 2 +
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384 / degrees ** 3
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
