import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forecastSeries, student90 } from '../../../src/core/figures/forecast.ts';
import type { ForecastInput } from '../../../src/core/figures/forecast.ts';

const MONTHS = [
  '2022-04',
  '2022-05',
  '2022-06',
  '2022-07',
  '2022-08',
  '2022-09',
  '2022-10',
  '2022-11',
  '2022-12',
];

/** People of each month due, all `units` reporting, and the rest of the year to come. */
function steady(added: readonly number[], units = 10): ForecastInput {
  return {
    actual: added.reduce((sum, people) => sum + people, 0),
    past: added.map((people) => ({ added: people, reported: units, asked: units })),
    future: MONTHS.slice(added.length).map((month) => ({ month, open: units })),
  };
}
const yearEnd = (input: ForecastInput) => forecastSeries(input).at(-1);

describe('forecast', () => {
  test('carries the average on, with a range around it', () => {
    // 100 people in 50 reports, 40 reports to come: mean 80.4, variance 80.4 × (1 + 40/50), t of 4 degrees 1.53.
    expect(yearEnd(steady([20, 20, 20, 20, 20]))).toEqual({
      month: '2022-12',
      low: 162,
      mid: 180,
      high: 200,
      level: 0.8,
    });
  });

  test('is wider where months differ more than chance alone makes them', () => {
    const even = yearEnd(steady([20, 20, 20, 20, 20]));
    const uneven = yearEnd(steady([2, 38, 5, 40, 15]));
    expect(uneven?.mid).toBe(even?.mid);
    expect(uneven?.low).toBeLessThan(even?.low ?? 0);
    expect(uneven?.high).toBeGreaterThan(even?.high ?? Infinity);
  });

  test('keeps a range after months of zeros', () => {
    const zeros = yearEnd(steady([0, 0, 0, 0]));
    expect(zeros).toMatchObject({ low: 0, mid: 0 });
    expect(zeros?.high).toBeGreaterThan(0);
  });

  test('reads a missing report neither as zero nor into the middle, and widens the range for it', () => {
    const whole = steady([20, 20, 20, 20, 20]);
    const gap: ForecastInput = {
      ...whole,
      actual: 90,
      past: [...whole.past.slice(0, 4), { added: 10, reported: 5, asked: 10 }],
    };
    const [full, part] = [yearEnd(whole), yearEnd(gap)];
    // 90 people in 45 reports is the same rate of 2, so the same 80 people are still to come in 40 reports.
    expect(part?.mid).toBe(90 + 80);
    expect((part?.high ?? 0) - (part?.low ?? 0)).toBeGreaterThan((full?.high ?? 0) - (full?.low ?? 0));
  });

  test('gives none with too few months, too few reports, or nothing left to come', () => {
    expect(forecastSeries(steady([20, 20]))).toEqual([]);
    expect(forecastSeries(steady([20, 20, 20]))).not.toEqual([]);
    expect(forecastSeries(steady(MONTHS.map(() => 20)))).toEqual([]);
    const whole = steady([20, 20, 20, 20]);
    const reported = (units: number) => whole.past.map((month) => ({ ...month, reported: units }));
    expect(forecastSeries({ ...whole, past: reported(4) })).toEqual([]);
    expect(forecastSeries({ ...whole, past: reported(5) })).not.toEqual([]);
    expect(forecastSeries({ ...whole, future: [{ month: '2022-12', open: 0 }] })).toEqual([]);
  });

  test('never falls below what is counted, keeps its order, and only grows with the months', () => {
    const months = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 3, maxLength: 8 });
    fc.assert(
      fc.property(months, fc.integer({ min: 1, max: 20 }), (added, units) => {
        const input = steady(added, units);
        let before = { low: input.actual, mid: input.actual, high: input.actual };
        for (const { low, mid, high } of forecastSeries(input)) {
          expect(low).toBeGreaterThanOrEqual(before.low);
          expect(mid).toBeGreaterThanOrEqual(Math.max(low, before.mid));
          expect(high).toBeGreaterThanOrEqual(Math.max(mid, before.high));
          expect([low, mid, high].every(Number.isInteger)).toBe(true);
          before = { low, mid, high };
        }
      }),
    );
  });

  test('follows the table of Student’s t', () => {
    // 90 % points of any printed table: 2, 4, 8 degrees of freedom and the normal.
    expect(student90(2)).toBeCloseTo(1.886, 1);
    expect(student90(4)).toBeCloseTo(1.533, 2);
    expect(student90(8)).toBeCloseTo(1.397, 3);
    expect(student90(1e9)).toBeCloseTo(1.28155, 5);
  });

  test('holds what its level promises: at least 80 of 100 simulated years end inside, and not nearly all', () => {
    const draw = seeded(20220428);
    for (const { mean, dispersion, monthsDue } of [
      { mean: 4, dispersion: 1, monthsDue: 3 },
      { mean: 15, dispersion: 1, monthsDue: 5 },
      { mean: 15, dispersion: 3, monthsDue: 5 },
      { mean: 25, dispersion: 4, monthsDue: 7 },
    ]) {
      const years = 1500;
      let inside = 0;
      for (let year = 0; year < years; year += 1) {
        const people = MONTHS.map(() => clustered(draw, mean, dispersion));
        const total = people.reduce((sum, count) => sum + count, 0);
        const range = yearEnd(steady(people.slice(0, monthsDue)));
        if (range !== undefined && range.low <= total && total <= range.high) inside += 1;
      }
      const coverage = inside / years;
      expect(coverage, JSON.stringify({ mean, dispersion, monthsDue })).toBeGreaterThan(0.8);
      expect(coverage, JSON.stringify({ mean, dispersion, monthsDue })).toBeLessThan(0.97);
    }
  });
});

/** A small generator of numbers in [0, 1), the same on every machine (a 32-bit mixing of a counter). */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
}

function poisson(draw: () => number, mean: number): number {
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
function clustered(draw: () => number, mean: number, dispersion: number): number {
  if (dispersion === 1) return poisson(draw, mean);
  const size = dispersion - 1;
  let total = 0;
  for (let clusters = poisson(draw, mean / size); clusters > 0; clusters -= 1) total += poisson(draw, size);
  return total;
}
