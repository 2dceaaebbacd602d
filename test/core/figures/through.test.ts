/** Figures up to a month: what a briefing is made from, on its own day, before it and long after. */
import { describe, expect, test } from 'vitest';
import { computeFigures } from '../../../src/core/figures/computeFigures.ts';
import type { Figures } from '../../../src/core/figures/figures.ts';
import { awkwardYear } from './awkwardYear.ts';

const year = awkwardYear();
const figures = (asOf: string, through?: string): Figures =>
  computeFigures(year, {
    year: 2022,
    asOf,
    source: null,
    ...(through === undefined ? {} : { through }),
  });
const stateOf = ({ reporting }: Figures, unit: string, month: string): string | undefined =>
  reporting.find((each) => each.unit === unit && each.month === month)?.state;

describe('figures up to a month', () => {
  test('on the day of its briefing tell it as at its end, and nobody is missing yet', () => {
    const [plain, told] = [figures('2022-08-28'), figures('2022-08-28', '2022-08')];
    expect(plain.lastDueMonth).toBe('2022-07');
    expect(told.lastDueMonth).toBe('2022-08');
    expect(told.latest).toMatchObject({ month: '2022-08', headcount: 17, due: true });
    expect(told.next?.month).toBe('2022-09');
    for (const [at, target] of told.targets.entries()) {
      const own = plain.targets[at]!;
      expect(target.actual).toBe(own.actual);
      expect(target.expected).toBe(own.series.find(({ month }) => month === '2022-08')!.expected);
    }
    expect(stateOf(told, 'gd-standardization', '2022-08')).toBe('not-due');
    expect(stateOf(figures('2022-08-29', '2022-08'), 'gd-standardization', '2022-08')).toBe('missing');
  });

  test('after the day are those of the day', () => {
    expect(figures('2022-08-31', '2022-08')).toEqual(figures('2022-08-31'));
  });

  test('long after know what came later of it, and nothing of later months', () => {
    const told = figures('2022-12-31', '2022-08');
    expect(told.asOf).toBe('2022-08-31');
    expect(told.lastDueMonth).toBe('2022-08');
    expect(told.total).toEqual(figures('2022-08-31').total);
    expect(stateOf(told, 'gd-computer', '2022-09')).toBe('not-due');
    // The extension until 20 September is past by then.
    expect(stateOf(told, 'shenzhen-ast', '2022-07')).toBe('missing');
    expect(stateOf(figures('2022-08-31', '2022-08'), 'shenzhen-ast', '2022-07')).toBe('not-due');
    expect(told.byUnit.find(({ id }) => id === 'gd-food')?.record).toMatchObject({ due: 1, missing: 0 });
  });

  test('of the last month tell the result once its day is past', () => {
    expect(figures('2023-01-31', '2022-12')).toEqual(figures('2023-01-31'));
  });
});
