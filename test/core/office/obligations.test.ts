import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { computeFigures } from '../../../src/core/figures/computeFigures.ts';
import type { Figures } from '../../../src/core/figures/figures.ts';
import { monthStatus, monthToSpeakOf } from '../../../src/core/office/monthStatus.ts';
import { obligationsOf } from '../../../src/core/office/obligations.ts';
import { reminders } from '../../../src/core/office/reminders.ts';
import { loadChecked } from '../../../src/io/loadData.ts';
import { awkwardYear } from '../figures/awkwardYear.ts';
import { summary, taskReport } from '../figures/build.ts';
import { byId } from '../../site/support.ts';

const year = awkwardYear();
const figuresAt = (asOf: string, parts: Partial<typeof year> = {}): Figures =>
  computeFigures({ ...year, ...parts }, { year: 2022, asOf, source: null });

/** `kind period due done|open|days` */
const shown = (figures: Figures, unit: string): readonly string[] =>
  obligationsOf(figures, byId(figures.byUnit, unit)).map(
    ({ kind, month, half, task, due, isDone, daysOverdue }) =>
      `${task === null ? kind : `task ${task}`} ${month ?? half ?? ''} ${due} ${isDone ? 'done' : daysOverdue || 'open'}`,
  );

describe('what a unit owes', () => {
  test('is its headcounts, its half-years and its tasks, each by its own day', () => {
    const figures = figuresAt('2022-09-10', {
      taskReports: [taskReport(6, 'shenzhen-ast', 'done', '2022-03-10')],
      summaries: [summary('shenzhen-ast', '2022-H1'), summary('shenzhen-ast', '2022-08')],
    });
    // Task 15 of this programme is the coordinator's alone, and there is no 7.
    expect(shown(figures, 'shenzhen-ast')).toEqual([
      'task 6  2022-03-15 done',
      'headcounts 2022-04 2022-04-28 done',
      'headcounts 2022-05 2022-05-28 105',
      'summary H1 2022-06-30 done',
      'headcounts 2022-06 2022-07-10 done',
      'headcounts 2022-08 2022-08-28 done',
      'headcounts 2022-07 2022-09-20 open',
      'headcounts 2022-09 2022-09-28 open',
      'headcounts 2022-10 2022-10-28 open',
      'headcounts 2022-11 2022-11-28 open',
      'headcounts 2022-12 2022-12-28 open',
      'summary H2 2022-12-31 open',
    ]);
  });

  test('is nothing of the months and half-years before it joins and after it leaves', () => {
    const figures = figuresAt('2023-01-31');
    expect(shown(figures, 'guangzhou-ast').filter((line) => !line.startsWith('task'))).toEqual([
      'headcounts 2022-04 2022-04-28 done',
      'headcounts 2022-05 2022-05-28 done',
      'headcounts 2022-06 2022-06-28 done',
      'summary H1 2022-06-30 215',
    ]);
    expect(shown(figures, 'gd-food').filter((line) => line.startsWith('summary'))).toEqual([
      'summary H2 2022-12-31 31',
    ]);
  });

  test('is overdue once its day is past, not on the day', () => {
    const summaryOn = (asOf: string) =>
      shown(figuresAt(asOf), 'gd-computer').find((line) => line.startsWith('summary H1'));
    expect([summaryOn('2022-06-30'), summaryOn('2022-07-01')]).toEqual([
      'summary H1 2022-06-30 open',
      'summary H1 2022-06-30 1',
    ]);
  });
});

describe('the status of a month', () => {
  test('holds what falls due in it, and whatever is overdue', () => {
    const [group] = monthStatus(figuresAt('2022-09-10'), '2022-09').collectors;
    const unit = group?.units.find((each) => each.unit.id === 'shenzhen-ast');
    expect(unit?.obligations.map(({ kind, month, half }) => `${kind} ${month ?? half ?? ''}`)).toEqual([
      'task ',
      'headcounts 2022-05',
      'summary H1',
      // July is extended until the 20th.
      'headcounts 2022-09',
    ]);
    expect(unit?.begun).toBe(false);
  });

  test('is of the month of the day where none is named', () => {
    expect(
      ['2022-01-10', '2022-04-01', '2022-09-10', '2023-01-31'].map((asOf) => monthToSpeakOf(figuresAt(asOf))),
    ).toEqual(['2022-04', '2022-04', '2022-09', '2022-12']);
  });
});

describe('the shipped programme', () => {
  const { checked } = loadChecked(join(import.meta.dirname, '../../../data'), '2023-01-31');
  if (checked === null) throw new Error('The shipped year can be read.');

  test('with nothing sent reminds 13 units of one collector and 5 of the other', () => {
    const empty = { ...checked, submissions: [], summaries: [], taskReports: [], milestones: [] };
    const figures = computeFigures(empty, { year: 2022, asOf: '2022-08-31', source: null });
    expect(
      monthStatus(figures, '2022-08').collectors.map(({ collector, units }) => [
        collector?.id,
        units.filter(({ owed, begun }) => owed.length > 0 && !begun).length,
      ]),
    ).toEqual([
      ['gd-engineers', 13],
      ['gdast-cooperation', 5],
    ]);
    const files = reminders(figures, '2022-08', 'zh-CN').map(({ fileName }) => fileName);
    expect(files).toHaveLength(20);
    expect(new Set(files).size).toBe(20);
    expect(files.filter((name) => name.startsWith('collector-'))).toEqual([
      'collector-gd-engineers.txt',
      'collector-gdast-cooperation.txt',
    ]);
  });

  test('owes nothing but what a page of the site calls missing or overdue', () => {
    for (const asOf of ['2022-06-30', '2022-08-31', '2023-01-31']) {
      const figures = computeFigures(checked, { year: 2022, asOf, source: null });
      for (const unit of figures.byUnit) {
        const owed = obligationsOf(figures, unit).filter(
          ({ kind, daysOverdue }) => kind === 'headcounts' && daysOverdue > 0,
        );
        expect(owed.map(({ month }) => month)).toEqual(
          unit.states.filter(({ state }) => state === 'missing').map(({ month }) => month),
        );
      }
    }
  });
});
