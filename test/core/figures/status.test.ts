import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { statusOf } from '../../../src/core/figures/status.ts';
import type { Standing } from '../../../src/core/figures/status.ts';

const people: Standing = {
  target: 180,
  actual: 0,
  baseline: 0,
  pastDue: false,
  paced: true,
  monthsDue: 5,
  monthsInAll: 9,
  reported: true,
};
const status = (more: Partial<Standing>) => statusOf({ ...people, ...more });

describe('status of a target', () => {
  test('is met from the target on, also late', () => {
    expect(status({ actual: 180 })).toBe('met');
    expect(status({ actual: 181, pastDue: true })).toBe('met');
    expect(status({ actual: 179, pastDue: true })).toBe('missed');
  });

  test('is on track from 95 % of the pace on', () => {
    // Pace after 5 of 9 months: 100 people.
    expect(status({ actual: 95 })).toBe('on-track');
    expect(status({ actual: 94 })).toBe('behind');
  });

  test('lets no rounding decide at the boundary', () => {
    // 0.95 × 20 × 9/9 is 19, which floating point makes 18.999… or 19.000… depending on the order.
    expect(status({ target: 20, actual: 19, monthsDue: 9 })).toBe('on-track');
    expect(status({ target: 20, actual: 18, monthsDue: 9 })).toBe('behind');
  });

  test('is behind with nothing counted once something was expected', () => {
    expect(status({ actual: 0 })).toBe('behind');
  });

  test('says that data are insufficient where nobody has reported, not that the target is missed', () => {
    expect(status({ reported: false })).toBe('insufficient-data');
    expect(status({ reported: false, pastDue: true, monthsDue: 9 })).toBe('insufficient-data');
  });

  test('says so too where the plan states no target', () => {
    expect(status({ target: null, actual: 3 })).toBe('insufficient-data');
  });

  test('is not started before anything is due', () => {
    expect(status({ monthsDue: 0, reported: false })).toBe('not-started');
    expect(status({ monthsDue: 0, actual: 2 })).toBe('on-track');
  });

  test('compares with what was there before the year where there is no pace', () => {
    const domains = { paced: false, target: 12, baseline: 7 };
    expect(status({ ...domains, actual: 7 })).toBe('not-started');
    expect(status({ ...domains, actual: 8 })).toBe('on-track');
    expect(status({ ...domains, actual: 12 })).toBe('met');
    expect(status({ ...domains, actual: 8, pastDue: true })).toBe('missed');
  });

  test('never falls when one more is counted', () => {
    const rank = ['insufficient-data', 'missed', 'not-started', 'behind', 'on-track', 'met'];
    fc.assert(
      fc.property(
        fc.record({
          target: fc.integer({ min: 1, max: 500 }),
          actual: fc.nat(500),
          baseline: fc.nat(500),
          pastDue: fc.boolean(),
          paced: fc.boolean(),
          monthsDue: fc.integer({ min: 0, max: 9 }),
          monthsInAll: fc.constant(9),
          reported: fc.constant(true),
        }),
        (standing) => {
          const now = rank.indexOf(statusOf(standing));
          const more = rank.indexOf(statusOf({ ...standing, actual: standing.actual + 1 }));
          expect(more).toBeGreaterThanOrEqual(now);
        },
      ),
    );
  });
});
