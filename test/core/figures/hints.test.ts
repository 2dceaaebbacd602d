/** What deserves a look, by hand: for none, one and many, and at each threshold. */
import { describe, expect, test } from 'vitest';
import { computeFigures } from '../../../src/core/figures/computeFigures.ts';
import { hints } from '../../../src/core/figures/hints.ts';
import { checkedOf } from './build.ts';
import type { Report } from './build.ts';

const hintsOf = (reports: readonly Report[], asOf = '2022-12-31') =>
  hints(computeFigures(checkedOf({ reports }), { year: 2022, asOf, source: null }));
const report = (unit: string, month: string, headcount: number, domain?: string): Report =>
  domain === undefined ? { unit, month, headcount } : { unit, month, headcount, domain };
const zeros = (unit: string, ...months: readonly string[]) =>
  months.map((month) => report(unit, `2022-${month}`, 0));

test('nothing is said of nothing', () => {
  expect(hintsOf([])).toEqual([]);
});

describe('nobody in any month', () => {
  test('is worth a look from the third month on', () => {
    expect(hintsOf(zeros('gd-computer', '04', '05'))).toEqual([]);
    expect(hintsOf(zeros('gd-computer', '04', '05', '06'))).toEqual([
      { kind: 'all-zero', unit: 'gd-computer', months: 3 },
    ]);
  });

  test('is not, where a month has somebody, or the day has not seen them all', () => {
    expect(hintsOf([...zeros('gd-computer', '04', '05', '06'), report('gd-computer', '2022-07', 1)])).toEqual(
      [],
    );
    expect(hintsOf(zeros('gd-computer', '04', '05', '06'), '2022-06-01')).toEqual([]);
  });

  test('is not, while every domain of the unit waits for its agreement', () => {
    expect(hintsOf(zeros('gd-food', '06', '07', '08'))).toEqual([]);
  });

  test('is told of each unit, in the order of the registry', () => {
    const all = hintsOf([
      ...zeros('guangzhou-ast', '04', '05', '06', '07'),
      ...zeros('gd-computer', '04', '05', '06'),
    ]);
    expect(all).toEqual([
      { kind: 'all-zero', unit: 'gd-computer', months: 3 },
      { kind: 'all-zero', unit: 'guangzhou-ast', months: 4 },
    ]);
  });
});

describe('more than half of a month', () => {
  const month = (...counts: readonly number[]) =>
    ['gd-computer', 'guangzhou-ast', 'shenzhen-ast'].flatMap((unit, at) => {
      const count = counts[at];
      return count === undefined ? [] : [report(unit, '2022-06', count)];
    });

  test('is told with the part and the whole', () => {
    expect(hintsOf(month(15, 4, 1))).toEqual([
      {
        kind: 'most-of-month',
        unit: 'gd-computer',
        month: '2022-06',
        headcount: 15,
        total: 20,
        share: 0.75,
      },
    ]);
  });

  test('is not told of half, of few people, of two units, nor before the month is due', () => {
    expect(hintsOf(month(10, 5, 5))).toEqual([]);
    expect(hintsOf(month(15, 3, 1))).toEqual([]);
    expect(hintsOf(month(25, 5))).toEqual([]);
    expect(hintsOf(month(15, 4, 1), '2022-06-28')).toEqual([]);
  });

  test('is told of each month', () => {
    const again = month(1, 20, 3).map((each) => ({ ...each, month: '2022-07' }));
    expect(hintsOf([...month(15, 4, 1), ...again]).map(({ kind, unit }) => [kind, unit])).toEqual([
      ['most-of-month', 'gd-computer'],
      ['most-of-month', 'guangzhou-ast'],
    ]);
  });
});

describe('more than half of a domain', () => {
  const counts = [
    report('gd-computer', '2022-05', 9, 'computer-information'),
    report('gd-computer', '2022-06', 9, 'computer-information'),
    report('gd-standardization', '2022-06', 9, 'computer-information'),
  ];
  const shared = (of: readonly string[]) => {
    const { registry } = checkedOf();
    const [own] = registry.units[0]?.domains ?? [];
    if (own === undefined) throw new Error('The first unit has a domain.');
    const units = registry.units.map((unit) => (of.includes(unit.id) ? { ...unit, domains: [own] } : unit));
    const checked = checkedOf({ reports: counts, registry: { ...registry, units } });
    return hints(computeFigures(checked, { year: 2022, asOf: '2022-12-31', source: null }));
  };

  test('is told where three units may report it, over the whole year', () => {
    expect(shared(['gd-standardization', 'gd-food'])).toEqual([
      {
        kind: 'most-of-domain',
        unit: 'gd-computer',
        domain: 'computer-information',
        headcount: 18,
        total: 27,
        share: 18 / 27,
      },
    ]);
  });

  test('is not told where it is the work of one or two', () => {
    expect(shared([])).toEqual([]);
    expect(shared(['gd-standardization'])).toEqual([]);
  });
});
