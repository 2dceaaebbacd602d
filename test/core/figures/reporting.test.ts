import { describe, expect, test } from 'vitest';
import { computeFigures } from '../../../src/core/figures/computeFigures.ts';
import { checkedOf } from './build.ts';

function statesOf(unit: string, parts: Parameters<typeof checkedOf>[0], asOf: string) {
  const { reporting } = computeFigures(checkedOf(parts), { year: 2022, asOf, source: null });
  return Object.fromEntries(
    reporting.filter((figure) => figure.unit === unit).map((figure) => [figure.month, figure]),
  );
}

describe('reporting states', () => {
  const reports = [
    { unit: 'gd-computer', month: '2022-04', headcount: 2, reportedOn: '2022-04-28' },
    { unit: 'gd-computer', month: '2022-05', headcount: 2, reportedOn: '2022-06-02' },
    { unit: 'gd-computer', month: '2022-06', headcount: 0, reportedOn: null },
  ];

  test('tells on time, late, reported, missing and not due apart', () => {
    const states = statesOf('gd-computer', { reports }, '2022-07-31');
    expect(states['2022-04']).toMatchObject({ state: 'on-time', daysLate: null, zero: false, headcount: 2 });
    expect(states['2022-05']).toMatchObject({ state: 'late', daysLate: 5, reportedOn: '2022-06-02' });
    expect(states['2022-06']).toMatchObject({ state: 'reported', daysLate: null, zero: true, headcount: 0 });
    expect(states['2022-07']).toMatchObject({ state: 'missing', file: null, headcount: null, zero: false });
    expect(states['2022-08']).toMatchObject({ state: 'not-due' });
    expect(Object.keys(states)).toHaveLength(9);
  });

  test('shows a late month as missing until the day it came', () => {
    expect(statesOf('gd-computer', { reports }, '2022-06-01')['2022-05']?.state).toBe('missing');
    expect(statesOf('gd-computer', { reports }, '2022-06-02')['2022-05']?.state).toBe('late');
  });

  test('knows a delivery before the month is due', () => {
    const early = [{ unit: 'gd-computer', month: '2022-05', headcount: 1, reportedOn: '2022-05-20' }];
    expect(statesOf('gd-computer', { reports: early }, '2022-05-21')['2022-05']?.state).toBe('on-time');
  });

  test('measures lateness from the units’ own cut-off where the programme has one', () => {
    const [april] = reports;
    if (april === undefined) throw new Error('There is a first report.');
    const states = statesOf('gd-computer', { reports: [april], unitDueDay: 25 }, '2022-05-26');
    expect(states['2022-04']).toMatchObject({ state: 'late', daysLate: 3 });
    // A unit's report is missing once the cut-off is past; the month itself is due by the 28th all the same.
    expect(states['2022-05']?.state).toBe('missing');
    const figures = computeFigures(checkedOf({ reports: [april], unitDueDay: 25 }), {
      year: 2022,
      asOf: '2022-05-26',
      source: null,
    });
    expect(figures.lastDueMonth).toBe('2022-04');
    const record = figures.byUnit.find(({ id }) => id === 'gd-computer')?.record;
    expect(record).toMatchObject({ due: 2, late: 1, missing: 1 });
    expect(
      statesOf('gd-computer', { reports: [april], unitDueDay: 25 }, '2022-05-25')['2022-05']?.state,
    ).toBe('not-due');
  });

  test('exempts a unit before its first month', () => {
    const states = statesOf('gd-food', {}, '2022-07-31');
    expect([states['2022-05']?.state, states['2022-06']?.state]).toEqual(['exempt', 'missing']);
  });

  test('lists months before the first only where a unit reported one, and never as missing', () => {
    expect(Object.keys(statesOf('gd-computer', { reports }, '2022-07-31'))).not.toContain('2022-03');
    const march = [{ unit: 'gd-computer', month: '2022-03', headcount: 1, reportedOn: '2022-03-30' }];
    expect(statesOf('gd-computer', { reports: march }, '2022-07-31')['2022-03']).toMatchObject({
      state: 'late',
      daysLate: 2,
    });
    expect(statesOf('gd-standardization', { reports: march }, '2022-07-31')['2022-03']?.state).toBe('exempt');
  });

  test('asks nothing of coordinators', () => {
    expect(statesOf('gd-engineers', { reports }, '2022-07-31')).toEqual({});
  });

  test('adds the states up per month and per unit', () => {
    const figures = computeFigures(checkedOf({ reports }), { year: 2022, asOf: '2022-07-31', source: null });
    const may = figures.byMonth.find(({ month }) => month === '2022-05');
    // Five reporting units, of which gd-food reports from June only.
    expect(may).toMatchObject({
      expectedUnits: 4,
      reportedUnits: 1,
      onTime: 0,
      late: 1,
      missing: 3,
      zero: 0,
    });
    expect(figures.byMonth.find(({ month }) => month === '2022-06')).toMatchObject({
      expectedUnits: 5,
      reportedUnits: 1,
      undated: 1,
      zero: 1,
      missing: 4,
    });
    expect(figures.byUnit.find(({ id }) => id === 'gd-computer')?.record).toEqual({
      due: 4,
      onTime: 1,
      extended: 0,
      late: 1,
      undated: 1,
      missing: 1,
    });
  });
});
