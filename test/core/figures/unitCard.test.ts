/** A unit's sheet and the reporting rates, reckoned by hand. */
import { describe, expect, test } from 'vitest';
import type {
  CoverageFigure,
  Figures,
  OddFigure,
  ReportingFigure,
  UnitFigure,
} from '../../../src/core/figures/figures.ts';
import type { Answer } from '../../../src/core/model.ts';
import { unitCard } from '../../../src/core/figures/unitCard.ts';
import { monthRate, unitRate } from '../../../src/core/figures/reportingRate.ts';
import { upcoming } from '../../../src/core/figures/upcoming.ts';
import { fixtureFigures } from '../../charts/fixture.ts';

const figures = fixtureFigures('2022-08-31');
const unitOf = (id: string, of: Figures = figures): UnitFigure => of.byUnit.find((unit) => unit.id === id)!;

const coverage = (expected: number, received: number, onTime: number): CoverageFigure => ({
  month: '2022-08',
  expected,
  received,
  onTime,
  provisional: false,
  missingShare: null,
});

describe('reporting rates', () => {
  test('are shares of what was expected, and none where nothing was', () => {
    expect(monthRate(coverage(4, 3, 2))).toEqual({
      expected: 4,
      received: 3,
      onTime: 2,
      rate: 0.75,
      onTimeRate: 0.5,
    });
    expect(monthRate(coverage(0, 0, 0))).toMatchObject({ rate: null, onTimeRate: null });
  });

  test('of a unit count late, extended and undated reports as received, and only its own days as on time', () => {
    const record = { due: 8, onTime: 3, extended: 1, late: 2, undated: 1, missing: 1 };
    expect(unitRate({ record })).toEqual({
      expected: 8,
      received: 7,
      onTime: 3,
      rate: 7 / 8,
      onTimeRate: 3 / 8,
    });
  });
});

describe("a unit's sheet", () => {
  const withStates = (states: readonly Partial<ReportingFigure>[]): UnitFigure => ({
    ...unitOf('gd-food'),
    states: states.map((each, at) => ({ ...unitOf('gd-food').states[at]!, ...each })),
  });

  test('counts the warnings about its own files, answered and open', () => {
    const odd = (unit: string, answered: boolean): OddFigure => ({
      unit,
      month: '2022-05',
      problem: {} as OddFigure['problem'],
      answer: answered ? ({} as Answer) : null,
    });
    const told = [
      odd('gd-food', true),
      odd('gd-food', false),
      odd('gd-food', false),
      odd('gd-quality', true),
    ];
    expect(unitCard({ ...figures, odd: told }, unitOf('gd-food')).warnings).toEqual({ answered: 1, open: 2 });
    expect(unitCard({ ...figures, odd: [] }, unitOf('gd-food')).warnings).toEqual({ answered: 0, open: 0 });
  });

  test('gives the middle of its days, early ones below zero', () => {
    const on = (reportedOn: string | null) => ({ state: 'on-time' as const, reportedOn });
    const median = (...days: (string | null)[]) => unitCard(figures, withStates(days.map(on))).medianDays;
    // The due days are 28 April, 28 May and 28 June.
    expect(median('2022-04-26', '2022-05-28', '2022-06-30')).toBe(0);
    expect(median('2022-04-25', '2022-05-26')).toBe(-2.5);
    expect(median('2022-05-01')).toBe(3);
    expect(median(null)).toBeNull();
  });

  test('counts the longest run on time, which a silent month breaks and one not asked for does not', () => {
    const run = (...states: ReportingFigure['state'][]) =>
      unitCard(figures, withStates(states.map((state) => ({ state })))).longestRun;
    expect(run('on-time', 'missing', 'on-time', 'on-time', 'late')).toBe(2);
    expect(run('exempt', 'on-time', 'on-time', 'on-time', 'not-due')).toBe(3);
    expect(run('late', 'extended', 'reported')).toBe(0);
  });

  test('lists what is overdue and the next report and task, by day', () => {
    const { owes, rate, medianDays, longestRun } = unitCard(figures, unitOf('gd-food'));
    const reports = owes.filter(({ what }) => what.kind === 'report');
    expect(reports).toEqual([
      { what: { kind: 'report', month: '2022-05' }, day: '2022-05-28', overdue: true },
      { what: { kind: 'report', month: '2022-08' }, day: '2022-08-28', overdue: true },
      { what: { kind: 'report', month: '2022-09' }, day: '2022-09-28', overdue: false },
    ]);
    expect(owes.map(({ day }) => day)).toEqual(owes.map(({ day }) => day).toSorted());
    expect(owes.filter(({ what, overdue }) => what.kind === 'task' && !overdue).length).toBeLessThanOrEqual(
      1,
    );
    expect(rate).toMatchObject({ expected: 5, received: 3, onTime: 3 });
    expect([medianDays, longestRun]).toEqual([-2, 2]);
  });

  test('lists no report to come after the last month', () => {
    const { owes } = unitCard(
      fixtureFigures('2023-01-31'),
      unitOf('gd-highway', fixtureFigures('2023-01-31')),
    );
    expect(owes.filter(({ what }) => what.kind === 'report')).toEqual([]);
  });
});

describe('what comes next', () => {
  const on = (asOf: string) => upcoming(fixtureFigures(asOf));

  test('is the next report and briefing, on their day still', () => {
    expect(on('2022-08-28')).toEqual({
      report: { month: '2022-08', day: '2022-08-28' },
      briefing: '2022-08-28',
      closesOn: '2023-01-31',
    });
    expect(on('2022-08-29').briefing).toBe('2022-09-28');
    expect(on('2022-12-29')).toEqual({ report: null, briefing: null, closesOn: '2023-01-31' });
    expect(on('2023-01-31').closesOn).toBeNull();
  });

  test('has the units’ own day before the briefing where the programme sets one', () => {
    const { programme, ...rest } = fixtureFigures('2022-08-26');
    const own = { ...programme, reporting: { ...programme.reporting, unitDueDay: 25 } };
    expect(upcoming({ ...rest, programme: own })).toMatchObject({
      report: { month: '2022-09', day: '2022-09-25' },
      briefing: '2022-08-28',
    });
  });
});
