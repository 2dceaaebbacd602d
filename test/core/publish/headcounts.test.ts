import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PUBLISHED_COLUMNS } from '../../../src/core/publish/columns.ts';
import { headcountsCsv } from '../../../src/core/publish/headcountsCsv.ts';
import { headcountsJson } from '../../../src/core/publish/headcountsJson.ts';
import { headcountRows } from '../../../src/core/publish/rows.ts';
import { guardFormula } from '../../../src/core/publish/spreadsheetText.ts';
import { readCsv } from './readCsv.ts';
import { HOSTILE_NOTES, sampleFigures } from './sample.ts';

const figures = sampleFigures();
const rows = headcountRows(figures);
/** Every note as it was written, hostile ones among them. */
const written = figures.facts.map(({ note }) => note);
const HEADER =
  'month,unit,unit_name,domain,domain_name,category,site,site_name,city,origin,headcount,note,reported_on,file,line,illustrative';

describe('published headcounts', () => {
  test('hold every hostile note', () => {
    expect(HOSTILE_NOTES.filter((note) => !written.includes(note))).toEqual([]);
  });

  test('have one row per fact, zeros included, by month', () => {
    expect(rows).toHaveLength(figures.facts.length);
    expect(rows.map(({ month }) => month)).toEqual(rows.map(({ month }) => month).toSorted());
    expect(rows.some(({ headcount, unit }) => headcount === 0 && unit === 'guangzhou-ast')).toBe(true);
  });

  test('carry names, category, city, delivery, and the file and line each row came from', () => {
    expect(rows.find(({ unit }) => unit === 'guangzhou-ast')).toEqual({
      month: '2022-04',
      unit: 'guangzhou-ast',
      unit_name: 'guangzhou-ast',
      domain: 'regulated-construction',
      domain_name: 'regulated-construction',
      category: 'regulated',
      site: 'guangzhou-nansha',
      site_name: 'guangzhou-nansha',
      city: 'guangzhou',
      origin: 'HK',
      headcount: 3,
      note: '',
      reported_on: null,
      file: '2022/headcounts/guangzhou-ast/2022-04.csv',
      line: 2,
      illustrative: true,
    });
  });

  test('have the columns of the dictionary, in its order', () => {
    expect(Object.keys(rows[0] ?? {})).toEqual(PUBLISHED_COLUMNS.map(({ name }) => name));
    expect(PUBLISHED_COLUMNS.map(({ name }) => name).join(',')).toBe(HEADER);
  });

  test('come as CSV that any reader gives back, cell by cell', () => {
    const [header, ...records] = readCsv(headcountsCsv(rows));
    expect(header?.join(',')).toBe(HEADER);
    expect(records).toHaveLength(rows.length);
    const notes = records.map((record) => record[11] ?? '');
    const original = notes.map((note) => note.replace(/^'/, ''));
    expect(original.toSorted()).toEqual(written.toSorted());
  });

  test('start no CSV cell in a way that a spreadsheet runs', () => {
    for (const record of readCsv(headcountsCsv(rows)).flat()) {
      expect(record).not.toMatch(/^[=+\-@＝＋－＠\t\r\n]/u);
    }
  });

  test('keep notes as they are in JSON', () => {
    const parsed = JSON.parse(headcountsJson(rows)) as { note: string }[];
    expect(parsed).toEqual(rows);
    expect(parsed.map(({ note }) => note).toSorted()).toEqual(written.toSorted());
  });

  test('are well formed without a single row', () => {
    expect(headcountsCsv([])).toBe(`${HEADER}\n`);
    expect(JSON.parse(headcountsJson([]))).toEqual([]);
  });

  test('can be guarded and undone for any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom(...HOSTILE_NOTES)), (text) => {
        const guarded = guardFormula(text);
        expect(guarded.replace(/^'/, '')).toBe(text);
        expect(guarded).not.toMatch(/^[=+\-@]/);
      }),
    );
  });
});
