/**
 * Coverage and comparisons computed a second time, straight from the published table and the registry, by code that
 * shares nothing with the figures.
 */
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { computeFigures } from '../../../src/core/figures/computeFigures.ts';
import type { Checked } from '../../../src/core/model.ts';
import { headcountsCsv } from '../../../src/core/publish/headcountsCsv.ts';
import { headcountRows } from '../../../src/core/publish/rows.ts';
import { summaryJson } from '../../../src/core/publish/summaryJson.ts';
import type { Summary } from '../../../src/core/publish/summaryJson.ts';
import { loadChecked } from '../../../src/io/loadData.ts';
import { readCsv } from '../publish/readCsv.ts';
import { days, programmes } from './arbitrary.ts';

interface Row {
  readonly unit: string;
  readonly month: string;
  readonly domain: string;
  readonly site: string;
  readonly regulated: boolean;
  readonly people: number;
}

function published(
  checked: Checked,
  asOf: string,
): { readonly rows: readonly Row[]; readonly summary: Summary } {
  const figures = computeFigures(checked, { year: 2022, asOf, source: null });
  const [head = [], ...records] = readCsv(headcountsCsv(headcountRows(figures)));
  const cell = (record: readonly string[], name: string): string => record[head.indexOf(name)] ?? '';
  return {
    rows: records.map((record) => ({
      unit: cell(record, 'unit'),
      month: cell(record, 'month'),
      domain: cell(record, 'domain'),
      site: cell(record, 'site'),
      regulated: cell(record, 'category') === 'regulated',
      people: Number(cell(record, 'headcount')),
    })),
    summary: JSON.parse(summaryJson(figures)) as Summary,
  };
}

const peopleOf = (rows: readonly Row[]): number => rows.reduce((sum, { people }) => sum + people, 0);
const counts = (rows: readonly Row[]) => ({
  regulated: peopleOf(rows.filter(({ regulated }) => regulated)),
  nonRegulated: peopleOf(rows.filter(({ regulated }) => !regulated)),
  headcount: peopleOf(rows),
});
const less = (a: ReturnType<typeof counts>, b: ReturnType<typeof counts>) => ({
  regulated: a.regulated - b.regulated,
  nonRegulated: a.nonRegulated - b.nonRegulated,
  headcount: a.headcount - b.headcount,
});

/** The month before, by its own reckoning. */
function previousMonth(month: string): string {
  const day = new Date(`${month}-01T00:00:00Z`);
  day.setUTCDate(0);
  return day.toISOString().slice(0, 7);
}

function comparison(rows: readonly Row[], own: (row: Row) => boolean, month: string) {
  const before = previousMonth(month);
  const unitsIn = (of: string) => new Set(rows.filter((row) => row.month === of).map(({ unit }) => unit));
  const [now, then] = [unitsIn(month), unitsIn(before)];
  const both = [...now].filter((unit) => then.has(unit));
  const of = (which: string) =>
    counts(rows.filter((row) => own(row) && row.month === which && both.includes(row.unit)));
  return both.length === 0 ? null : { units: both.length, current: of(month), previous: of(before) };
}

function expectSame(checked: Checked, asOf: string): void {
  const { rows, summary } = published(checked, asOf);
  const { firstMonth, lastMonth, closesOn, briefingDueDay } = checked.programme.reporting;
  const asked = (month: string): readonly string[] =>
    checked.registry.units
      .filter(
        ({ kind, reportsFrom, reportsUntil }) =>
          kind !== 'coordinator' && month >= (reportsFrom ?? month) && month <= (reportsUntil ?? month),
      )
      .filter(() => month >= firstMonth && month <= lastMonth)
      .map(({ id }) => id);
  const has = (unit: string, month: string): boolean =>
    rows.some((row) => row.unit === unit && row.month === month);
  const months = summary.byMonth.map(({ month }) => month);
  const isDue = (month: string): boolean => `${month}-${briefingDueDay}` < asOf;

  expect(summary.closed).toBe(asOf >= closesOn);
  expect(summary.coverage).toEqual(
    months.map((month) => {
      const expected = asked(month);
      const silent = expected.filter((unit) => !has(unit, month));
      const earlier = rows.filter(
        (row) => row.month >= firstMonth && row.month < month && expected.includes(row.unit),
      );
      const missing = earlier.filter(({ unit }) => silent.includes(unit));
      return {
        month,
        expected: expected.length,
        received: expected.length - silent.length,
        onTime: summary.reporting.filter(
          (each) => each.month === month && each.state === 'on-time' && expected.includes(each.unit),
        ).length,
        provisional: silent.length > 0 && asOf < closesOn,
        missingShare: peopleOf(earlier) === 0 ? null : peopleOf(missing) / peopleOf(earlier),
      };
    }),
  );

  const all = (): boolean => true;
  const inMonth = (of: string, own: (row: Row) => boolean) =>
    counts(rows.filter((row) => row.month === of && own(row)));
  const change = (month: string, own: (row: Row) => boolean) =>
    isDue(month) && months.includes(previousMonth(month))
      ? less(inMonth(month, own), inMonth(previousMonth(month), own))
      : null;
  for (const { month, ...figure } of summary.byMonth) {
    expect(figure.change, month).toEqual(change(month, all));
    expect(figure.likeForLike, month).toEqual(comparison(rows, all, month));
  }

  const last = months.findLast((month) => month >= firstMonth && month <= lastMonth && isDue(month));
  for (const [kind, list] of [
    ['domain', summary.byDomain],
    ['site', summary.bySite],
  ] as const) {
    for (const { id, ...figure } of list) {
      const own = (row: Row): boolean => row[kind] === id;
      expect(figure.change, id).toEqual(last === undefined ? null : change(last, own));
      expect(figure.likeForLike, id).toEqual(last === undefined ? null : comparison(rows, own, last));
    }
  }
}

describe('coverage and comparisons are what the published table comes to', () => {
  const shipped = loadChecked(join(import.meta.dirname, '../../../data'), '2023-01-31').checked;

  test.each([
    '2022-04-10',
    '2022-04-29',
    '2022-06-30',
    '2022-07-06',
    '2022-08-31',
    '2022-11-15',
    '2023-01-31',
  ])('in the shipped year, as of %s', (asOf) => {
    if (shipped === null) throw new Error('The shipped year can be read.');
    expectSame(shipped, asOf);
  });

  test('in random years', () => {
    fc.assert(fc.property(programmes, days, expectSame), { numRuns: 200 });
  });
});
