import { describe, expect, test } from 'vitest';
import { computeFigures } from '../../../src/core/figures/computeFigures.ts';
import type { TaskFigure } from '../../../src/core/figures/figures.ts';
import type { TaskReport } from '../../../src/core/model.ts';
import { checkedOf, taskReport } from './build.ts';

function taskOf(number: number, taskReports: readonly TaskReport[], asOf: string): TaskFigure {
  const figures = computeFigures(checkedOf({ taskReports }), { year: 2022, asOf, source: null });
  const found = figures.tasks.find((task) => task.number === number);
  if (found === undefined) throw new Error(`No task ${number}.`);
  return found;
}

describe('a task with one due date', () => {
  test('is overdue from the day after it', () => {
    expect(taskOf(1, [], '2022-02-25').state).toBe('not-started');
    expect(taskOf(1, [], '2022-02-26')).toMatchObject({ state: 'overdue', nextDue: null, done: 0, of: 1 });
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

describe('a recurring task', () => {
  const april = [
    taskReport(4, 'gd-engineers', 'done', '2022-04-28', '2022-04'),
    taskReport(4, 'gd-computer', 'done', '2022-04-27', '2022-04'),
  ];

  test('goes on while every period already due is done', () => {
    const task = taskOf(4, april, '2022-05-10');
    expect(task).toMatchObject({ state: 'ongoing', done: 2, of: 2, nextDue: '2022-05-28', doneOn: null });
    expect(task.periods[0]).toEqual({
      period: '2022-04',
      due: '2022-04-28',
      asked: ['gd-computer', 'gd-engineers'],
      state: 'done',
      done: 2,
      of: 2,
      doneOn: '2022-04-28',
    });
    expect(task.byUnit.map(({ unit, period, status }) => `${unit} ${period} ${status}`)).toEqual([
      'gd-computer 2022-04 done',
      'gd-engineers 2022-04 done',
    ]);
  });

  test('is overdue when one period is', () => {
    expect(taskOf(4, april, '2022-05-29')).toMatchObject({ state: 'overdue', done: 0, of: 2 });
  });

  test('waits for a unit from its first month on', () => {
    const may = ['gd-engineers', 'gd-computer'].map((unit) =>
      taskReport(4, unit, 'done', '2022-05-28', '2022-05'),
    );
    const june = ['gd-engineers', 'gd-computer'].map((unit) =>
      taskReport(4, unit, 'done', '2022-06-28', '2022-06'),
    );
    expect(taskOf(4, [...april, ...may, ...june], '2022-06-29')).toMatchObject({
      state: 'overdue',
      done: 2,
      of: 3,
    });
    const food = taskReport(4, 'gd-food', 'done', '2022-06-28', '2022-06');
    expect(taskOf(4, [...april, ...may, ...june, food], '2022-06-29')).toMatchObject({
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
