import { describe, expect, test } from 'vitest';
import { computeFigures } from '../../../src/core/figures/computeFigures.ts';
import { checkedOf, milestone } from './build.ts';

const reports = [
  { unit: 'gd-computer', month: '2022-04', headcount: 6 },
  { unit: 'gd-computer', month: '2022-05', headcount: 3, origin: 'ML' as const, site: 'guangzhou' },
  { unit: 'gd-standardization', month: '2022-04', headcount: 1 },
  { unit: 'gd-standardization', month: '2022-05', headcount: 4, domain: 'quality' },
  { unit: 'guangzhou-ast', month: '2022-05', headcount: 6, origin: 'MO' as const },
];
const milestones = [
  milestone('agreement', 'quality', '2022-05-05'),
  milestone('workstation', 'guangzhou-nansha', '2022-05-09', { evidence: null }),
];
const figures = computeFigures(checkedOf({ reports, milestones }), {
  year: 2022,
  asOf: '2022-06-10',
  source: null,
});
const find = <T extends { readonly id: string }>(list: readonly T[], id: string): T => {
  const found = list.find((entry) => entry.id === id);
  if (found === undefined) throw new Error(`No ${id}.`);
  return found;
};

describe('breakdowns', () => {
  test('shares a domain out of its own category, everything else out of all people', () => {
    expect(find(figures.byDomain, 'computer-information').share).toBe(9 / 14);
    expect(find(figures.byDomain, 'regulated-construction').share).toBe(1);
    expect(find(figures.bySite, 'guangzhou-nansha').share).toBe(6 / 20);
    expect(find(figures.byCity, 'guangzhou').share).toBe(9 / 20);
    expect(find(figures.byUnit, 'gd-computer').share).toBe(9 / 20);
    expect(find(figures.byOrigin, 'HK').share).toBe(11 / 20);
  });

  test('crosses a domain with sites, origins and units', () => {
    const domain = find(figures.byDomain, 'computer-information');
    expect(find(domain.bySite, 'guangzhou').headcount).toBe(3);
    expect(find(domain.byOrigin, 'ML').headcount).toBe(3);
    expect(find(domain.byUnit, 'gd-computer').headcount).toBe(9);
    expect(find(domain.byUnit, 'gd-food').headcount).toBe(0);
  });

  test('tells a domain that counts, is signed, waits, or has nobody yet apart', () => {
    expect(find(figures.byDomain, 'quality')).toMatchObject({ phase: 'counting', agreement: { line: 2 } });
    expect(find(figures.byDomain, 'food')).toMatchObject({ phase: 'waiting', agreement: null });
    const empty = computeFigures(checkedOf({ milestones }), { year: 2022, asOf: '2022-06-10', source: null });
    expect(find(empty.byDomain, 'quality').phase).toBe('signed');
    expect(find(empty.byDomain, 'standardization').phase).toBe('none');
  });

  test('keeps a domain’s due months as zeros and says nothing of months not due', () => {
    const { monthly, cumulative, latest, previous, change } = find(figures.byDomain, 'quality');
    expect(monthly.map((counts) => counts?.headcount ?? null)).toEqual([0, 4, ...Array(7).fill(null)]);
    expect(cumulative.map((counts) => counts?.headcount ?? null)).toEqual([0, 4, ...Array(7).fill(null)]);
    expect([latest?.headcount, previous?.headcount, change?.headcount]).toEqual([4, 0, 4]);
  });

  test('says nothing of a month that a unit has not reported, instead of zero', () => {
    const { monthly, cumulative, change } = find(figures.byUnit, 'guangzhou-ast');
    expect(monthly.slice(0, 3).map((counts) => counts?.headcount ?? null)).toEqual([null, 6, null]);
    expect(cumulative.slice(0, 3).map((counts) => counts?.headcount ?? null)).toEqual([0, 6, null]);
    expect(change).toBeNull();
  });

  test('puts milestones with their site and unit, and marks those that do not count', () => {
    expect(find(figures.bySite, 'guangzhou-nansha').milestones).toMatchObject([
      { type: 'workstation', counts: false },
    ]);
    expect(figures.coordinators.map(({ id, milestones: own }) => [id, own.length])).toEqual([
      ['gd-engineers', 2],
    ]);
  });

  test('lists what moved against the month before, greatest change first', () => {
    const [april, may] = figures.byMonth;
    expect(april).toMatchObject({ change: null, movers: [] });
    expect(may?.change).toEqual({ regulated: 6, nonRegulated: 0, headcount: 6 });
    expect(may?.movers.map(({ dimension, id, change }) => `${dimension} ${id} ${change}`)).toEqual([
      // guangzhou-ast sent nothing for April: it did not rise from nobody.
      'domain quality 4',
      'domain computer-information -3',
      'site guangzhou 3',
      'site guangdong -3',
      'unit gd-computer -3',
      'unit gd-standardization 3',
      'domain standardization -1',
    ]);
    expect(may?.milestones.map(({ type }) => type)).toEqual(['agreement', 'workstation']);
    expect(figures.latest).toBe(may);
  });
});

describe('attention', () => {
  test('puts the worst first', () => {
    const list = computeFigures(
      checkedOf({
        reports: [
          ...reports,
          { unit: 'shenzhen-ast', month: '2022-05', headcount: 0, reportedOn: '2022-06-01' },
        ],
      }),
      { year: 2022, asOf: '2022-07-01', source: null },
    ).attention;
    expect(list.map(({ kind, id, month, value }) => [kind, id, month, value])).toEqual([
      ['target-missed', 'demonstration-points', null, 2],
      // 24 of 90 behind is more than 46 of 180.
      ['target-behind', 'regulated-practising', '2022-06', 30 - 6],
      ['target-behind', 'non-regulated-recognised', '2022-06', 60 - 14],
      ['unit-missing', 'guangzhou-ast', '2022-04', 2],
      ['unit-missing', 'shenzhen-ast', '2022-04', 2],
      ['unit-missing', 'gd-computer', '2022-06', 1],
      ['unit-missing', 'gd-standardization', '2022-06', 1],
      ['unit-missing', 'gd-food', '2022-06', 1],
      ['task-overdue', '1', null, 126],
      ['task-overdue', '6', null, 108],
      ['task-overdue', '4', null, 64],
      ['task-overdue', '15', null, 1],
      ['domain-waiting', 'quality', null, null],
      ['domain-waiting', 'food', null, null],
    ]);
  });

  test('names units that were late with the last month due', () => {
    const late = [{ unit: 'gd-computer', month: '2022-05', headcount: 1, reportedOn: '2022-06-03' }];
    const { attention } = computeFigures(checkedOf({ reports: late }), {
      year: 2022,
      asOf: '2022-06-10',
      source: null,
    });
    expect(attention.filter(({ kind }) => kind === 'unit-late')).toEqual([
      { kind: 'unit-late', id: 'gd-computer', month: '2022-05', value: 6 },
    ]);
  });
});

test('lists milestones by day, those without one last; of one day by file, then line', () => {
  const at = (date: string | null, unit: string, line: number) =>
    milestone('policy', null, date, { unit, file: `2022/milestones/${unit}.csv`, line });
  const all = [
    at(null, 'gd-engineers', 2),
    at('2022-05-02', 'gd-quality', 3),
    at('2022-05-02', 'gd-quality', 2),
    at('2022-05-02', 'gd-computer', 9),
    at('2022-05-01', 'gd-textile', 2),
  ];
  const { milestones: sorted } = computeFigures(checkedOf({ milestones: all }), {
    year: 2022,
    asOf: '2022-06-10',
    source: null,
  });
  expect(sorted.map(({ date, unit, line }) => [date, unit, line])).toEqual([
    ['2022-05-01', 'gd-textile', 2],
    ['2022-05-02', 'gd-computer', 9],
    ['2022-05-02', 'gd-quality', 2],
    ['2022-05-02', 'gd-quality', 3],
    [null, 'gd-engineers', 2],
  ]);
});
