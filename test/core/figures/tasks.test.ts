import { describe, expect, test } from 'vitest';
import { computeFigures } from '../../../src/core/figures/computeFigures.ts';
import type { TaskFigure } from '../../../src/core/figures/figures.ts';
import type { TaskReport } from '../../../src/core/model.ts';
import { checkedOf, taskReport } from './build.ts';
import type { Report } from './build.ts';

function taskOf(
  number: number,
  taskReports: readonly TaskReport[],
  asOf: string,
  reports: readonly Report[] = [],
): TaskFigure {
  const figures = computeFigures(checkedOf({ taskReports, reports }), { year: 2022, asOf, source: null });
  const found = figures.tasks.find((task) => task.number === number);
  if (found === undefined) throw new Error(`No task ${number}.`);
  return found;
}

describe('a task with one due date', () => {
  test('is overdue from the day after it', () => {
    expect(taskOf(1, [], '2022-02-25').state).toBe('not-started');
    expect(taskOf(1, [], '2022-02-26')).toMatchObject({
      state: 'overdue',
      daysOverdue: 1,
      nextDue: null,
      done: 0,
      of: 1,
    });
    expect(taskOf(1, [], '2022-02-25').daysOverdue).toBe(0);
    expect(taskOf(1, [], '2022-03-07').daysOverdue).toBe(10);
  });

  test('is done when every responsible unit says so', () => {
    const societies = ['gd-computer', 'gd-standardization', 'gd-food', 'gd-engineers'];
    const done = societies.map((unit, index) => taskReport(9, unit, 'done', `2022-10-1${index}`));
    expect(taskOf(9, done.slice(0, 3), '2022-10-31')).toMatchObject({ state: 'in-progress', done: 3, of: 4 });
    expect(taskOf(9, done, '2022-10-31')).toMatchObject({ state: 'done', doneOn: '2022-10-13', done: 4 });
    expect(taskOf(9, done, '2022-10-12')).toMatchObject({ state: 'in-progress', done: 3, doneOn: null });
  });

  test('spells the group of pilot units out', () => {
    expect(taskOf(6, [], '2022-03-01').responsible).toEqual([
      'gd-computer',
      'gd-standardization',
      'gd-food',
      'guangzhou-ast',
      'shenzhen-ast',
    ]);
  });

  test('takes no word of a unit that is not responsible', () => {
    expect(taskOf(1, [taskReport(1, 'gd-food', 'done', '2022-02-20')], '2022-02-26').state).toBe('overdue');
  });
});

/** A coordinator declares its part of the monthly briefing; a reporting unit's is its headcount file. */
describe('a recurring task', () => {
  const office = ['2022-04', '2022-05', '2022-06'].map((month) =>
    taskReport(4, 'gd-engineers', 'done', `${month}-28`, month),
  );
  const april = office.slice(0, 1);
  const file = (unit: string, month: string, reportedOn: string | null = `${month}-27`): Report => ({
    unit,
    month,
    headcount: 0,
    reportedOn,
  });
  const files = ['2022-04', '2022-05', '2022-06'].map((month) => file('gd-computer', month));

  test('goes on while every period already due is done', () => {
    const task = taskOf(4, april, '2022-05-10', files.slice(0, 1));
    expect(task).toMatchObject({ state: 'ongoing', done: 2, of: 2, nextDue: '2022-05-28', doneOn: null });
    expect(task.periods[0]).toEqual({
      period: '2022-04',
      due: '2022-04-28',
      asked: ['gd-computer', 'gd-engineers'],
      state: 'done',
      done: 2,
      of: 2,
      daysOverdue: 0,
      doneOn: '2022-04-28',
    });
    expect(task.byUnit.map(({ unit, period, status }) => `${unit} ${period} ${status}`)).toEqual([
      'gd-computer 2022-04 done',
      'gd-engineers 2022-04 done',
    ]);
  });

  test('is overdue when one period is', () => {
    expect(taskOf(4, april, '2022-05-29', files.slice(0, 1))).toMatchObject({
      state: 'overdue',
      daysOverdue: 1,
      done: 0,
      of: 2,
    });
  });

  test('is overdue since the first period that is', () => {
    const task = taskOf(4, office, '2022-06-29', files.slice(1));
    expect(task).toMatchObject({ state: 'overdue', daysOverdue: 62 });
    expect(task.periods.slice(0, 3).map(({ daysOverdue }) => daysOverdue)).toEqual([62, 0, 1]);
  });

  test('has a headcount file and its day for the part of a reporting unit, whatever that declares', () => {
    const part = (taskReports: readonly TaskReport[], reports: readonly Report[]) =>
      taskOf(4, taskReports, '2022-04-29', reports).byUnit.find(({ unit }) => unit === 'gd-computer');
    const says = (status: 'done' | 'in-progress') =>
      taskReport(4, 'gd-computer', status, status === 'done' ? '2022-04-20' : null, '2022-04');
    const path = '2022/headcounts/gd-computer/2022-04.csv';
    expect(part([], [])).toMatchObject({ status: 'not-started', date: null, file: null });
    expect(part([says('done')], [])).toMatchObject({ status: 'not-started', date: null });
    expect(part([says('in-progress')], [])).toMatchObject({ status: 'in-progress', date: null });
    for (const declared of [[], [says('done')], [says('in-progress')]])
      expect(part(declared, [file('gd-computer', '2022-04', '2022-04-27')])).toMatchObject({
        status: 'done',
        date: '2022-04-27',
        file: path,
        line: null,
      });
    expect(part([], [file('gd-computer', '2022-04', null)])).toMatchObject({ status: 'done', date: null });
  });

  test('waits for a unit from its first month on', () => {
    expect(taskOf(4, office, '2022-06-29', files)).toMatchObject({ state: 'overdue', done: 2, of: 3 });
    expect(taskOf(4, office, '2022-06-29', [...files, file('gd-food', '2022-06')])).toMatchObject({
      state: 'ongoing',
      done: 3,
      of: 3,
    });
  });

  test('counts no unit as done before a period is due', () => {
    expect(taskOf(4, [], '2022-04-01')).toMatchObject({ state: 'not-started', done: 0, of: 3 });
  });

  test('reads a half-year with or without its year', () => {
    const halves = (period: string) => taskReport(15, 'gd-engineers', 'done', '2022-06-30', period);
    expect(taskOf(15, [halves('H1')], '2022-07-31').periods[0]?.state).toBe('done');
    expect(taskOf(15, [halves('2022-H1')], '2022-07-31').periods[0]?.state).toBe('done');
    expect(taskOf(15, [halves('H2')], '2022-07-31').state).toBe('overdue');
  });
});

describe('a task as the work needs', () => {
  test('is never overdue', () => {
    expect(taskOf(14, [], '2023-01-31').state).toBe('not-started');
    const begun = [taskReport(14, 'gd-engineers', 'in-progress', null)];
    expect(taskOf(14, begun, '2023-01-31')).toMatchObject({ state: 'ongoing', due: null, nextDue: null });
    const done = [taskReport(14, 'gd-engineers', 'done', '2022-12-01')];
    expect(taskOf(14, done, '2023-01-31')).toMatchObject({ state: 'done', doneOn: '2022-12-01' });
  });
});
