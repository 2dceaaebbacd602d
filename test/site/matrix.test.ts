/** Units by month: who owes a report, and what each has done of a task that recurs. */
import { expect, test } from 'vitest';
import type { TaskFigure, TaskUnitFigure } from '../../src/core/figures/figures.ts';
import { reportsBehind, taskMatrix } from '../../src/site/matrix.ts';
import { contextOn } from './support.ts';

const SIGNS = {
  'on-time': '●',
  late: '◐',
  reported: '◉',
  missing: '○',
  'not-due': '–',
  exempt: '·',
} as const;

test('reports: units with something open or late, most missing first, every month in its state', () => {
  const { rows, columns, key, late } = reportsBehind(contextOn('2022-08-31', 'en'));
  expect(columns).toHaveLength(9);
  expect(rows.map(({ cells }) => cells.length)).toEqual(rows.map(() => 9));
  const missing = rows.map(({ cells }) => cells.filter(({ state }) => state === 'missing').length);
  expect(missing[0]).toBeGreaterThan(0);
  expect(missing).toEqual(missing.toSorted((a, b) => b - a));
  const ceramic = rows.find(({ unit }) => unit === 'gd-ceramic')!;
  expect(ceramic.cells.map(({ state }) => SIGNS[state as keyof typeof SIGNS]).slice(-4)).toEqual([
    '–',
    '–',
    '–',
    '–',
  ]);
  expect(ceramic.cells.find(({ state }) => state === 'late')?.days).toBe(12);
  expect(late).toBe(true);
  expect(key[0]).toEqual({ state: 'missing', word: 'Missing' });
  expect(reportsBehind(contextOn('2022-02-01', 'en')).rows).toEqual([]);
});

const said = (
  unit: string,
  period: string,
  status: TaskUnitFigure['status'],
  date: string | null,
): TaskUnitFigure => ({
  unit,
  period,
  status,
  date,
  evidence: null,
  note: '',
  file: null,
  line: null,
});

test('a task: overdue first, then late; neither what is not due nor what is not asked is a state of the task', () => {
  const context = contextOn('2022-06-30', 'zh-CN');
  const period = (name: string, due: string, asked = ['a', 'b', 'c']) =>
    ({ period: name, due, asked, state: 'not-started', done: 0, of: asked.length, doneOn: null }) as const;
  const task = {
    ...context.figures.tasks[0]!,
    responsible: ['a', 'b', 'c'],
    periods: [
      period('2022-04', '2022-04-28', ['b', 'c']),
      period('2022-05', '2022-05-28'),
      period('2022-06', '2022-06-30'),
      period('2022-07', '2022-07-28'),
    ],
    byUnit: [
      said('a', '2022-05', 'done', '2022-05-20'),
      said('b', '2022-04', 'done', '2022-05-01'),
      said('b', '2022-05', 'done', '2022-05-28'),
      said('b', '2022-06', 'in-progress', null),
      said('c', '2022-04', 'in-progress', null),
      said('c', '2022-05', 'done', null),
    ],
  } as unknown as TaskFigure;
  const { rows, columns, key, late } = taskMatrix(context, task);
  expect(columns).toEqual(['4月', '5月', '6月', '7月']);
  expect(
    rows.map(({ unit, cells }) => [
      unit,
      ...cells.map(({ state, days }) => (days === null ? state : `${state} +${days}`)),
    ]),
  ).toEqual([
    ['c', 'overdue', 'done', 'not-due', 'not-due'],
    ['b', 'done +3', 'done', 'in-progress', 'not-due'],
    ['a', 'exempt', 'done', 'not-due', 'not-due'],
  ]);
  expect(key.map(({ word }) => word)).toEqual(['逾期', '进行中', '已完成', '未到期', '免报']);
  expect(late).toBe(true);
});

test.each([
  ['zh-CN', '上半年'],
  ['zh-HK', '上半年'],
  ['en', 'First half'],
] as const)('half-years are heads too, in %s', (lang, head) => {
  const context = contextOn('2022-06-30', lang);
  const task = {
    ...context.figures.tasks[0]!,
    responsible: ['a'],
    periods: [
      { period: 'H1', due: '2022-06-30', asked: ['a'], state: 'not-started', done: 0, of: 1, doneOn: null },
    ],
    byUnit: [],
  } as unknown as TaskFigure;
  const { columns, rows } = taskMatrix(context, task);
  expect(columns).toEqual([head]);
  expect(rows[0]?.cells.map(({ state }) => state)).toEqual(['not-due']);
});
