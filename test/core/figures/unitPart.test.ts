import { describe, expect, test } from 'vitest';
import { computeFigures } from '../../../src/core/figures/computeFigures.ts';
import { unitPart } from '../../../src/core/figures/unitPart.ts';
import type { UnitPart } from '../../../src/core/figures/unitPart.ts';
import type { TaskReport } from '../../../src/core/model.ts';
import { checkedOf, taskReport } from './build.ts';
import type { Report } from './build.ts';

function partOf(
  number: number,
  unit: string,
  taskReports: readonly TaskReport[],
  asOf: string,
  reports: readonly Report[] = [],
): UnitPart {
  const figures = computeFigures(checkedOf({ taskReports, reports }), { year: 2022, asOf, source: null });
  const task = figures.tasks.find((one) => one.number === number);
  if (task === undefined) throw new Error(`No task ${number}.`);
  return unitPart(task, unit, asOf);
}

const month = (unit: string, period: string): Report => ({ unit, month: period, headcount: 1 });

describe('the part of a unit', () => {
  test('is done although the task as a whole is overdue', () => {
    const reports = [taskReport(6, 'gd-computer', 'done', '2022-03-10')];
    expect(partOf(6, 'gd-computer', reports, '2022-03-31')).toEqual({
      state: 'done',
      done: 1,
      of: 1,
      doneOn: '2022-03-10',
      daysOverdue: 0,
    });
    expect(partOf(6, 'gd-food', reports, '2022-03-31')).toMatchObject({ state: 'overdue', daysOverdue: 16 });
    expect(partOf(6, 'gd-food', reports, '2022-03-15').state).toBe('not-started');
  });

  test('of a monthly task goes on while every month that was due is done', () => {
    const reports = [month('gd-computer', '2022-04'), month('gd-computer', '2022-05')];
    expect(partOf(4, 'gd-computer', [], '2022-06-10', reports)).toMatchObject({
      state: 'ongoing',
      done: 2,
      of: 2,
    });
    expect(partOf(4, 'gd-computer', [], '2022-06-29', reports)).toMatchObject({
      state: 'overdue',
      done: 2,
      of: 3,
      daysOverdue: 1,
    });
  });

  test('under way is in progress until its day is past', () => {
    const reports = [taskReport(9, 'gd-computer', 'in-progress', null)];
    expect(partOf(9, 'gd-computer', reports, '2022-10-31').state).toBe('in-progress');
    expect(partOf(9, 'gd-computer', reports, '2023-01-01').state).toBe('overdue');
  });
});
