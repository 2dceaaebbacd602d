import { describe, expect, test } from 'vitest';
import { CSV, HEADER, imported, problemsOf, ROWS, sheet, textsOf } from './sheets.ts';
import type { Given } from './sheets.ts';
import type { SheetValue } from '../../../src/core/workbook/sheet.ts';

type Row = readonly SheetValue[];
const COLLECTED: Given = { unit: null };
const LABELS: Row = ['单位', ...HEADER];
const FOOD: Row = ['2022-06', '食品', '省级（不分地区）', '香港', 2, null];
const FOOD_PATH = '2022/headcounts/gd-food/2022-06.csv';
const FOOD_CSV = 'month,domain,site,origin,headcount,note\n2022-06,food,guangdong,HK,2,\n';
const COMPUTER_PATH = '2022/headcounts/gd-computer/2022-06.csv';
const of = (unit: SheetValue, row: Row = []): Row => [unit, ...row];
const [FIRST = [], SECOND = []] = ROWS;
const ALL = [LABELS, of('gd-computer', FIRST), of('省食品学会', FOOD), of('省计算机学会', SECOND)];

describe('a collector’s table', () => {
  test('gives each unit the file that its own workbook would give', () => {
    const result = imported([sheet(ALL)], COLLECTED);
    expect(result.valid).toBe(true);
    expect(textsOf(result)).toEqual({ [COMPUTER_PATH]: CSV, [FOOD_PATH]: FOOD_CSV });
    expect(result.months).toEqual([COMPUTER_PATH, FOOD_PATH]);
  });

  test('has one receipt that names every unit, and every line that was left out', () => {
    const rows = [['2022年6月汇总'], ...ALL, of('省公路学会'), ['合计', null, null, null, null, 7]];
    const { receipt } = imported([sheet(rows)], COLLECTED);
    expect(receipt).toMatchObject([
      {
        kind: 'collected',
        rows: 3,
        people: 7,
        unitColumns: ['A'],
        skippedLines: [1, 6],
        totals: [{ line: 7, state: 'agrees' }],
        units: [
          { unit: 'gd-computer', rows: 2, people: 5 },
          { unit: 'gd-food', rows: 1, people: 2 },
        ],
      },
    ]);
  });

  test('keeps the day of a unit’s first delivery, and fills in the others’', () => {
    const given = {
      ...COLLECTED,
      receivedOn: '2022-07-01',
      files: {
        [FOOD_PATH]: FOOD_CSV.replace('note\n', 'note,reported_on\n').replace(',2,\n', ',1,,2022-06-27\n'),
      },
    };
    const result = imported([sheet(ALL)], given);
    const texts = textsOf(result);
    expect(texts[FOOD_PATH]).toContain('HK,2,,2022-06-27');
    expect(texts[COMPUTER_PATH]).toContain('HK,3,首批,2022-07-01');
    const [entry] = result.receipt;
    expect(entry?.kind === 'collected' && entry.units.map(({ addedColumns }) => addedColumns)).toEqual([
      [{ name: 'reported_on', value: '2022-07-01', origin: 'received' }],
      [{ name: 'reported_on', value: '2022-06-27', origin: 'kept' }],
    ]);
  });

  test('speaks for months that would not change too', () => {
    const result = imported([sheet(ALL)], { ...COLLECTED, files: { [FOOD_PATH]: FOOD_CSV } });
    expect([...result.files.keys()]).toEqual([COMPUTER_PATH]);
    expect(result.months).toEqual([COMPUTER_PATH, FOOD_PATH]);
  });

  test('tells one cause in rows of several units once, with all its lines', () => {
    const rows = ALL.map((row, at) => (at === 0 ? row : row.with(2, '某某')));
    const { problems } = imported([sheet(rows)], COLLECTED);
    expect(problems.map(({ problem, place }) => [problem.code, place?.cell, problem.lines])).toEqual([
      ['unknown-domain', 'C2', [2, 3, 4]],
    ]);
    expect(problems[0]?.problem.params['count']).toBe(2);
  });

  test('checks the units beside each other', () => {
    const rows = [LABELS, of('gd-computer', FIRST), of('gd-food', FIRST)];
    expect(problemsOf(imported([sheet(rows)], COLLECTED))).toContain('identical-to-other-unit@人数!3');
  });

  test('suggests the unit that was meant, and echoes no personal data', () => {
    const { problems, valid } = imported(
      [sheet([...ALL, of('省食品学', FOOD), of('联系 13812345678', FOOD)])],
      COLLECTED,
    );
    expect(valid).toBe(false);
    expect(problems.map(({ problem: { code, value, suggestion } }) => [code, value, suggestion])).toEqual([
      ['unknown-unit-in-row', '省食品学', 'gd-food'],
      ['unknown-unit-in-row', '联系 ***********', null],
    ]);
  });

  test('is not valid where no row is any unit’s', () => {
    expect(imported([sheet([LABELS])], COLLECTED)).toMatchObject({ valid: false, months: [] });
  });

  test('names other sheets, and words below it, as left out', () => {
    const rows = [...ALL, ['工作情况', '办了一场说明会。']];
    const result = imported([sheet(rows), sheet([['别的']], { name: '说明' })], COLLECTED);
    expect(result.unusedSheets).toEqual(['说明']);
    expect(result.receipt).toMatchObject([{ kind: 'collected', wordsFrom: 5 }]);
  });
});
