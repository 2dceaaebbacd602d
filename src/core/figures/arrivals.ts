/**
 * How many people reports still to come will bring, told by those that came.
 *
 * **Model.** People are counts that arrive month by month, more unevenly than chance alone would have it, at a rate
 * per report (one unit, one month) that may grow or fall by the same part each month: rate(m) = a × exp(g × m).
 *
 * - The growth g is not known. Before any month is seen it is Normal(0, `GROWTH_SPREAD`²): no trend is as likely as
 *   any, and growth of more than twice the spread a month is rare. The months seen then weigh every g on a grid by
 *   how well it explains them. It is a log-linear Poisson regression with a prior on the slope (Gelman et al.,
 *   *Bayesian Data Analysis*, 16), summed over the slope in place of fitted.
 * - Given g, the gamma–Poisson prediction with Jeffreys' prior (ibid. 2.6 and 2.8) has mean μ = (S + ½)/E × F and
 *   variance φ μ (1 + F/E). S are the people seen; E the reports in which they stand and F those to come, each
 *   counted as exp(g × m) reports. F/E stands for not knowing the rate, the ½ keeps a range after months of zeros.
 * - Over all g the mean is the mean of the μ, and the variance the mean of the variances and the variance of the μ.
 *   The latter stands for not knowing the trend: it is large after few months and for months far ahead.
 * - φ is Pearson's overdispersion about the trend over the n months seen, never below 1 (McCullagh & Nelder,
 *   *Generalized Linear Models*, 4.5): Σ (y − fitted)² / fitted / (n − 1). What the months say of g counts 1/φ.
 * - Bounds: the 10 % and 90 % points of a gamma with that mean and variance, by Wilson and Hilferty's cube (1931):
 *   mean × (1 − 1/(9k) ± t/(3√k))³ with k = mean²/variance. t is Student's with n − 1 degrees of freedom instead
 *   of the normal's z, because φ is itself estimated from few months.
 *
 * Units: people, reports, months; g in natural logarithms a month (0.05 is 5 % a month).
 *
 * **What it does not know.** A rush in the last months that no month has announced; holidays and other seasons; a
 * trend that turns. A sudden step is read as a slope, which bears it once three months after it are seen.
 *
 * With a spread of 0 it is the steady model: the average carried on.
 */

/** One month: its place in the year, and the reports that stand in it or are to come. */
export interface Exposure {
  /** Months from any fixed one. */
  readonly at: number;
  readonly reports: number;
}
export interface SeenMonth extends Exposure {
  /** People in those reports. */
  readonly people: number;
}

export interface Arrivals {
  /** The likeliest trend carried on, in people. */
  readonly middle: (ahead: readonly Exposure[]) => number;
  /** The 10 % (−1) or the 90 % (1) point, in people. */
  readonly bound: (ahead: readonly Exposure[], side: -1 | 1) => number;
}

/**
 * Standard deviation of the growth a month, before any month is seen. Wider sees a trend sooner and makes every
 * range wider; `npm run audit:forecast` prints how much of both.
 */
export const GROWTH_SPREAD = 0.05;
/** The grid of growths, in standard deviations. */
const GRID = Array.from({ length: 61 }, (_, step) => (step - 30) / 10);
/** The 90 % point of the standard normal, which leaves 10 % on either side of an 80 % range. */
const Z90 = 1.2815515655446004;

/** @param seen months with at least one report each, at least two of them */
export function arrivals(seen: readonly SeenMonth[], spread = GROWTH_SPREAD): Arrivals {
  const people = sum(seen.map((month) => month.people));
  const growths = GRID.map((deviations) => deviations * spread);
  const before = growths.map((growth) => exposure(seen, growth));
  const weigh = evidence(seen, people, growths, before);

  const pearson = (growth: number): number => {
    const rate = people / exposure(seen, growth);
    if (rate === 0) return 1;
    const terms = seen.map((month) => {
      const fitted = rate * exposure([month], growth);
      return (month.people - fitted) ** 2 / fitted;
    });
    return Math.max(1, sum(terms) / (seen.length - 1));
  };
  // The overdispersion needs a trend, and the trend an overdispersion: the steady one is where they begin.
  const phi = pearson(mean(weigh(pearson(0)), growths));
  const weights = weigh(phi);
  const growth = mean(weights, growths);
  const t = student90(seen.length - 1);

  return {
    middle: (ahead) => (people / exposure(seen, growth)) * exposure(ahead, growth),
    bound: (ahead, side) => {
      const to = growths.map((each) => exposure(ahead, each));
      const expected = to.map((each, at) => ((people + 0.5) / (before[at] ?? 1)) * each);
      const all = mean(weights, expected);
      if (all === 0) return 0;
      const chance = to.map((each, at) => phi * (expected[at] ?? 0) * (1 + each / (before[at] ?? 1)));
      const trend = expected.map((each) => (each - all) ** 2);
      const shape = all ** 2 / (mean(weights, chance) + mean(weights, trend));
      const root = 1 - 1 / (9 * shape) + (side * t) / (3 * Math.sqrt(shape));
      return all * Math.max(0, root) ** 3;
    },
  };
}

/**
 * How much each growth is to be believed, by the overdispersion: prior × the probability of the months seen, in
 * which the rate's own level is integrated out. The sum of the weights is 1.
 */
function evidence(
  seen: readonly SeenMonth[],
  people: number,
  growths: readonly number[],
  exposures: readonly number[],
): (phi: number) => readonly number[] {
  const reports = sum(seen.map((month) => month.reports));
  // Jeffreys' prior is set on the rate in the middle of the months seen, so that it pulls to no side.
  const middle = sum(seen.map((month) => month.at * month.reports)) / reports;
  const slope = sum(seen.map((month) => month.at * month.people)) + middle / 2;
  const told = growths.map((growth, at) => growth * slope - (people + 0.5) * Math.log(exposures[at] ?? 1));
  return (phi) => {
    const logs = GRID.map((deviations, at) => (told[at] ?? 0) / phi - deviations ** 2 / 2);
    const largest = Math.max(...logs);
    const parts = logs.map((each) => Math.exp(each - largest));
    const whole = sum(parts);
    return parts.map((part) => part / whole);
  };
}

/** Reports, each counted by how far the rate has grown by its month. */
function exposure(months: readonly Exposure[], growth: number): number {
  let total = 0;
  for (const { at, reports } of months) total += reports * Math.exp(growth * at);
  return total;
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

function mean(weights: readonly number[], values: readonly number[]): number {
  let total = 0;
  for (const [at, weight] of weights.entries()) total += weight * (values[at] ?? 0);
  return total;
}

function sum(numbers: readonly number[]): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
