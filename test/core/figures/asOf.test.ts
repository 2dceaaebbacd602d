import { describe, expect, test } from 'vitest';
import { computeFigures } from '../../../src/core/figures/computeFigures.ts';
import { checkedOf, milestone, summary, taskReport } from './build.ts';

const at = (asOf: string) => ({ year: 2022, asOf, source: null });

describe('as of a day', () => {
  const checked = checkedOf({
    reports: [
      { unit: 'gd-computer', month: '2022-04', headcount: 5 },
      { unit: 'gd-computer', month: '2022-05', headcount: 7, reportedOn: '2022-06-03' },
      { unit: 'guangzhou-ast', month: '2022-05', headcount: 3, reportedOn: null },
    ],
    summaries: [summary('gd-computer', '2022-05'), summary('gd-computer', '2022-H1')],
  });

  test('leaves out what was delivered later, and counts the files left out', () => {
    const figures = computeFigures(checked, at('2022-06-02'));
    expect(figures.total).toEqual({ regulated: 3, nonRegulated: 5, headcount: 8 });
    expect(figures.afterAsOf).toBe(1);
    expect(figures.facts.map(({ file }) => file)).toEqual([
      '2022/headcounts/gd-computer/2022-04.csv',
      '2022/headcounts/guangzhou-ast/2022-05.csv',
    ]);
  });

  test('counts a delivery on the day itself', () => {
    expect(computeFigures(checked, at('2022-06-03'))).toMatchObject({
      total: { regulated: 3, nonRegulated: 12, headcount: 15 },
      afterAsOf: 0,
    });
  });

  test('counts a file that does not say from its due date on', () => {
    expect(computeFigures(checked, at('2022-05-27')).total.regulated).toBe(0);
    expect(computeFigures(checked, at('2022-05-28')).total.regulated).toBe(3);
  });

  test('makes a month due once its 28th is past: on the day itself it can still be met', () => {
    const dueOn = (asOf: string) => computeFigures(checked, at(asOf)).lastDueMonth;
    expect([dueOn('2022-04-28'), dueOn('2022-04-29'), dueOn('2022-05-28'), dueOn('2022-05-29')]).toEqual([
      null,
      '2022-04',
      '2022-04',
      '2022-05',
    ]);
    expect(computeFigures(checked, at('2022-04-28')).next).toEqual({
      month: '2022-04',
      dueDate: '2022-04-28',
    });
    expect(computeFigures(checked, at('2022-12-28')).next?.month).toBe('2022-12');
    expect(computeFigures(checked, at('2022-12-29')).next).toBeNull();
  });

  test('calls nothing missing, overdue or missed on its last day, and all of it on the next', () => {
    const on = (asOf: string) => {
      const figures = computeFigures(checked, at(asOf));
      return {
        state: figures.reporting.find(({ unit, month }) => unit === 'gd-food' && month === '2022-06')?.state,
        period: figures.tasks.find(({ number }) => number === 4)?.periods[2]?.state,
        due: figures.byMonth.find(({ month }) => month === '2022-06')?.due,
      };
    };
    expect(on('2022-06-28')).toEqual({ state: 'not-due', period: 'not-started', due: false });
    expect(on('2022-06-29')).toEqual({ state: 'missing', period: 'overdue', due: true });
    const points = (asOf: string) => {
      const { targets, attention } = computeFigures(checked, at(asOf));
      return [
        targets.find(({ id }) => id === 'demonstration-points')?.status,
        attention.some(({ kind }) => kind === 'target-missed'),
      ];
    };
    expect(points('2022-06-30')).toEqual(['not-started', false]);
    expect(points('2022-07-01')).toEqual(['missed', true]);
  });

  test('looks for the last due month among those of its own year', () => {
    const { programme } = checked;
    const longer = {
      ...checked,
      programme: { ...programme, reporting: { ...programme.reporting, lastMonth: '2023-06' } },
    };
    expect(computeFigures(longer, at('2023-03-31'))).toMatchObject({
      lastDueMonth: '2022-12',
      latest: { month: '2022-12' },
    });
  });

  test('shows a summary once its month or half-year is due', () => {
    const periods = (asOf: string) => computeFigures(checked, at(asOf)).summaries.map(({ period }) => period);
    expect(periods('2022-05-27')).toEqual([]);
    expect(periods('2022-05-28')).toEqual(['2022-05']);
    expect(periods('2022-06-30')).toEqual(['2022-05', '2022-H1']);
  });

  test('does not know later milestones and task reports', () => {
    const later = checkedOf({
      milestones: [milestone('agreement', 'quality', '2022-07-10')],
      taskReports: [taskReport(9, 'gd-food', 'in-progress', '2022-07-10')],
    });
    const before = computeFigures(later, at('2022-07-09'));
    const after = computeFigures(later, at('2022-07-10'));
    const agreements = (figures: typeof before) =>
      figures.targets.find(({ id }) => id === 'agreements-signed')?.actual;
    const task9 = (figures: typeof before) => figures.tasks.find(({ number }) => number === 9)?.state;
    expect([agreements(before), agreements(after)]).toEqual([0, 1]);
    expect([before.milestones.length, after.milestones.length]).toEqual([0, 1]);
    expect([task9(before), task9(after)]).toEqual(['not-started', 'in-progress']);
  });

  test('refuses a year without targets', () => {
    expect(() => computeFigures(checked, { year: 2021, asOf: '2022-06-02', source: null })).toThrow(
      'No targets for the year 2021.',
    );
  });
});
