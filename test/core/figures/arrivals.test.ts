import { describe, expect, test } from 'vitest';
import { arrivals, student90 } from '../../../src/core/figures/arrivals.ts';

const month = (at: number, people: number, reports = 10) => ({ at, people, reports });
const ahead = [
  { at: 5, reports: 10 },
  { at: 6, reports: 10 },
];

describe('arrivals', () => {
  test('reads a month by its place in the year, whatever is missing between', () => {
    // The same growth of a fifth a month, seen in five months running and in four of them.
    const whole = arrivals([20, 24, 29, 35, 41].map((people, at) => month(at, people)));
    const gap = arrivals([month(0, 20), month(1, 24), month(3, 35), month(4, 41)]);
    const closed = arrivals([20, 24, 35, 41].map((people, at) => month(at, people)));
    expect(gap.middle(ahead) / whole.middle(ahead)).toBeCloseTo(1, 1);
    // Over a longer time the same people tell more of a trend.
    expect(gap.middle(ahead)).toBeGreaterThan(closed.middle(ahead));
  });

  test('does not care from which month one counts', () => {
    const people = [12, 9, 15, 17, 20];
    const later = (months: number) => {
      const model = arrivals(people.map((each, at) => month(at + months, each)));
      return model.bound(
        ahead.map(({ at, reports }) => ({ at: at + months, reports })),
        1,
      );
    };
    expect(later(7)).toBeCloseTo(later(0), 6);
  });

  test('weighs a month by its reports: half of them with half of the people tell the same rate', () => {
    const half = arrivals([month(0, 20), month(1, 10, 5), month(2, 20), month(3, 20), month(4, 20)]);
    expect(half.middle(ahead)).toBeCloseTo(40, 1);
  });

  test('expects nothing where nothing is to come', () => {
    const model = arrivals([month(0, 3), month(1, 4), month(2, 5)]);
    expect([model.middle([]), model.bound([], 1), model.bound([], -1)]).toEqual([0, 0, 0]);
  });

  test('bears numbers of any size', () => {
    const large = arrivals([1e6, 1.1e6, 1.21e6, 1.33e6].map((people, at) => month(at, people)));
    for (const side of [-1, 1] as const) expect(large.bound(ahead, side)).toBeGreaterThan(2e6);
    const none = arrivals([month(0, 0), month(1, 0), month(2, 0)]);
    expect(none.middle(ahead)).toBe(0);
    expect(none.bound(ahead, 1)).toBeGreaterThan(0);
  });

  test('follows the table of Student’s t', () => {
    // 90 % points of any printed table: 2, 4, 8 degrees of freedom and the normal.
    expect(student90(2)).toBeCloseTo(1.886, 1);
    expect(student90(4)).toBeCloseTo(1.533, 2);
    expect(student90(8)).toBeCloseTo(1.397, 3);
    expect(student90(1e9)).toBeCloseTo(1.28155, 5);
  });
});
