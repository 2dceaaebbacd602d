/** The published sums against a plain addition of the shipped files that uses none of the code under test. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { computeFigures } from '../../../src/core/figures/computeFigures.ts';
import { headcountsCsv } from '../../../src/core/publish/headcountsCsv.ts';
import { headcountRows } from '../../../src/core/publish/rows.ts';
import { summaryOf } from '../../../src/core/publish/summaryJson.ts';
import { loadChecked } from '../../../src/io/loadData.ts';
import { readCsv } from './readCsv.ts';

const DATA = join(import.meta.dirname, '../../../data');
const HEADCOUNTS = join(DATA, '2022/headcounts');

interface PlainRow {
  readonly unit: string;
  readonly month: string;
  readonly domain: string;
  readonly site: string;
  readonly origin: string;
  readonly headcount: number;
  /** The day from which the row counts. */
  readonly from: string;
}

interface JsonFile {
  readonly reported_on?: string;
  readonly rows: readonly { domain: string; site: string; origin: string; headcount: number }[];
}

function plainRows(): readonly PlainRow[] {
  return readdirSync(HEADCOUNTS).flatMap((unit) =>
    readdirSync(join(HEADCOUNTS, unit)).flatMap((name) => {
      const month = name.slice(0, 7);
      const text = readFileSync(join(HEADCOUNTS, unit, name), 'utf8');
      if (name.endsWith('.json')) {
        const { rows, reported_on } = JSON.parse(text) as JsonFile;
        return rows.map((row) => ({ ...row, unit, month, from: reported_on ?? `${month}-28` }));
      }
      const [header = [], ...records] = readCsv(text);
      return records.map((record) => {
        const cell = (column: string): string => record[header.indexOf(column)] ?? '';
        return {
          unit,
          month,
          domain: cell('domain'),
          site: cell('site'),
          origin: cell('origin'),
          headcount: Number(cell('headcount')),
          from: cell('reported_on') || `${month}-28`,
        };
      });
    }),
  );
}

const all = plainRows();
const sumOf = (rows: readonly { readonly headcount: number }[]): number =>
  rows.reduce((sum, { headcount }) => sum + headcount, 0);
const sumsBy = (
  rows: readonly PlainRow[],
  key: (row: PlainRow) => string,
): Readonly<Record<string, number>> => {
  const sums: Record<string, number> = {};
  for (const row of rows) sums[key(row)] = (sums[key(row)] ?? 0) + row.headcount;
  return Object.fromEntries(Object.entries(sums).filter(([, sum]) => sum > 0));
};
const published = (list: readonly { readonly id: string; readonly headcount: number }[]) =>
  Object.fromEntries(
    list.filter(({ headcount }) => headcount > 0).map(({ id, headcount }) => [id, headcount]),
  );

describe('the sums of the shipped data', () => {
  test('are of files that exist, as CSV and as JSON', () => {
    expect(existsSync(HEADCOUNTS)).toBe(true);
    const names = readdirSync(HEADCOUNTS, { recursive: true }).map(String);
    expect(names.some((name) => name.endsWith('.csv'))).toBe(true);
    expect(names.some((name) => name.endsWith('.json'))).toBe(true);
    expect(sumOf(all)).toBeGreaterThan(0);
  });

  test.each(['2022-04-27', '2022-06-30', '2022-08-31', '2022-12-31', '2023-01-31'])(
    'agree as of %s',
    (asOf) => {
      const { checked } = loadChecked(DATA, asOf);
      if (checked === null) throw new Error('The shipped data can be read.');
      const figures = computeFigures(checked, { year: 2022, asOf, source: null });
      const summary = summaryOf(figures);
      const rows = all.filter(({ from }) => from <= asOf);

      expect(published(summary.byDomain)).toEqual(sumsBy(rows, ({ domain }) => domain));
      expect(published(summary.bySite)).toEqual(sumsBy(rows, ({ site }) => site));
      expect(published(summary.byUnit)).toEqual(sumsBy(rows, ({ unit }) => unit));
      expect(published(summary.byOrigin)).toEqual(sumsBy(rows, ({ origin }) => origin));
      const months = summary.byMonth.map(({ month, headcount }) => ({ id: month, headcount }));
      expect(published(months)).toEqual(sumsBy(rows, ({ month }) => month));
      expect(sumOf(summary.byCity)).toBe(sumOf(rows));
      expect(summary.total.headcount).toBe(sumOf(rows));

      const regulated = rows.filter(({ domain }) => domain === 'regulated-construction');
      const actual = (id: string) => summary.targets.find((target) => target.id === id)?.actual;
      expect(actual('regulated-practising')).toBe(sumOf(regulated));
      expect(actual('non-regulated-recognised')).toBe(sumOf(rows) - sumOf(regulated));

      const [header = [], ...records] = readCsv(headcountsCsv(headcountRows(figures)));
      const column = records.map((record) => ({ headcount: Number(record[header.indexOf('headcount')]) }));
      expect(records).toHaveLength(rows.length);
      expect(sumOf(column)).toBe(sumOf(rows));
    },
  );

  test('leave out exactly the files that came later', () => {
    const files = (rows: readonly PlainRow[]) =>
      new Set(rows.map(({ unit, month }) => `${unit} ${month}`)).size;
    const asOf = '2022-08-31';
    const { checked, counts } = loadChecked(DATA, asOf);
    if (checked === null) throw new Error('The shipped data can be read.');
    const figures = computeFigures(checked, { year: 2022, asOf, source: null });
    expect(figures.afterAsOf).toBe(files(all) - files(all.filter(({ from }) => from <= asOf)));
    expect(counts.afterAsOf).toBe(figures.afterAsOf);
  });
});
