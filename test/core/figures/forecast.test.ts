import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forecastSeries, TREND_MONTHS } from '../../../src/core/figures/forecast.ts';
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
    // Without a trend: 100 people in 50 reports, 40 reports to come. Mean 80.4, variance 80.4 × (1 + 40/50), t of 4
    // degrees 1.53.
    expect(forecastSeries(steady([20, 20, 20, 20, 20]), 0).at(-1)).toMatchObject({
      low: 162,
      mid: 180,
      high: 200,
    });
    // That the trend is not known makes it wider, and upwards more than downwards, because growth multiplies.
    expect(yearEnd(steady([20, 20, 20, 20, 20]))).toEqual({
      month: '2022-12',
      low: 154,
      mid: 180,
      high: 214,
      level: 0.8,
      trend: false,
    });
  });

  test('follows a rate that grows or falls', () => {
    const grown = [20, 22, 25, 28, 31, 35, 39];
    const [up, down] = [yearEnd(steady(grown)), yearEnd(steady(grown.toReversed()))];
    // The months to come of the same growth are 44 and 49, those of the fall 18 and 16; the average is 29.
    expect(up?.mid).toBeGreaterThan(200 + 2 * 36);
    expect(up?.low).toBeLessThan(200 + 44 + 49);
    expect(up?.high).toBeGreaterThan(200 + 44 + 49);
    expect(down?.mid).toBeLessThan(200 + 2 * 22);
    expect(down?.low).toBeLessThan(200 + 18 + 16);
    expect(down?.high).toBeGreaterThan(200 + 18 + 16);
  });

  test('says whether months enough are seen for a trend to show', () => {
    const months = MONTHS.map(() => 20);
    expect(yearEnd(steady(months.slice(0, TREND_MONTHS - 1)))?.trend).toBe(false);
    expect(yearEnd(steady(months.slice(0, TREND_MONTHS)))?.trend).toBe(true);
    // A month without any report tells nothing of a trend.
    const silent = steady(months.slice(0, TREND_MONTHS));
    const past = silent.past.with(0, { added: 0, reported: 0, asked: 10 });
    expect(yearEnd({ ...silent, past })?.trend).toBe(false);
  });

  test('is wider where months differ more than chance alone makes them', () => {
    const even = yearEnd(steady([20, 20, 20, 20, 20]));
    const uneven = yearEnd(steady([10, 35, 10, 35, 10]));
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
});
