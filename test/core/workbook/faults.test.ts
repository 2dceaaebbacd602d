/** Sheets in which something has no one reading: each cause is told once, in its cell. */
import { describe, expect, test } from 'vitest';
import { HEADER, imported, problemsOf, ROWS, sheet } from './sheets.ts';

describe('what has no one reading', () => {
  test('is told with its cell, counted as the sheet counts', () => {
    const rows = [
      ['统计表'],
      [],
      ['序号', ...HEADER],
      [1, ...(ROWS[0] ?? [])],
      [2, '2022-05', '炼金', '上海', '台湾', -1, '=A1'],
    ];
    const result = imported([sheet(rows)]);
    expect(result.valid).toBe(false);
    expect(problemsOf(result)).toEqual([
      'month-mismatch@人数!B5',
      'unknown-domain@人数!C5',
      'unknown-site@人数!D5',
      'unknown-origin@人数!E5',
      'negative-headcount@人数!F5',
      'formula@人数!G5',
    ]);
    expect(result.problems.map(({ problem: { line, column } }) => [line, column])).toEqual(
      [2, 3, 4, 5, 6, 7].map((column) => [5, column]),
    );
  });

  test('names the first of two equal rows by its line in the sheet', () => {
    const { problems } = imported([sheet([['统计表'], [], HEADER, ...ROWS, [], ROWS[0] ?? []])]);
    expect(problems.map(({ problem: { code, line, params } }) => [code, line, params['first']])).toEqual([
      ['duplicate-row', 7, 4],
    ]);
  });

  test('names the first of two equal labels by its column in the sheet', () => {
    const rows = [[null, ...HEADER, '新增人数'], ...ROWS.map((row) => [null, ...row, 1])];
    const { problems } = imported([sheet(rows)]);
    expect(problems.map(({ problem: { code, column, params } }) => [code, column, params['first']])).toEqual([
      ['duplicate-header', 8, 6],
    ]);
  });

  test('blank cells that are not merged stay errors', () => {
    const result = imported([sheet([HEADER, ROWS[0] ?? [], [null, null, null, '澳门', 2, null]])]);
    expect(problemsOf(result)).toEqual(['blank-value@人数!A3', 'blank-value@人数!B3', 'blank-value@人数!C3']);
  });

  test('more rows than are read are one problem', () => {
    const many = Array.from({ length: 3_001 }, () => ROWS[0] ?? []);
    const result = imported([sheet([HEADER, ...many])]);
    expect(problemsOf(result)).toEqual(['table-too-large@人数!3002']);
    expect(result.files.size).toBe(0);
  });

  test('a missing column is told once, at the header', () => {
    const result = imported([
      sheet([
        HEADER.filter((label) => label !== '地点'),
        ...ROWS.map((row) => row.filter((_, at) => at !== 2)),
      ]),
    ]);
    expect(problemsOf(result)).toEqual(['missing-column@人数!1']);
  });

  test('a stray note beside the table is a column without a name', () => {
    expect(
      problemsOf(imported([sheet([HEADER, [...(ROWS[0] ?? []), null, '存疑'], ROWS[1] ?? []])])),
    ).toEqual(['blank-header@人数!H1']);
  });

  test('one number for several rows cannot be divided, and is the only cause', () => {
    const rows = [HEADER, ROWS[0] ?? [], [...(ROWS[1] ?? []).slice(0, 4), null, null]];
    const result = imported([sheet(rows, { merged: ['E2:E3'] })]);
    expect(problemsOf(result)).toEqual(['shared-count@人数!E2']);
    expect(result.problems[0]?.problem.params).toEqual({ range: 'E2:E3' });
    expect(result.valid).toBe(false);
  });

  test('a total that does not agree', () => {
    const told = (...rows: Parameters<typeof sheet>[0]) => {
      const result = imported([sheet([HEADER, ...rows])]);
      expect(result.valid).toBe(false);
      return [problemsOf(result), result.problems[0]?.problem.value, result.problems[0]?.problem.params];
    };
    const mismatch = (cell: string, value: string) => [[`total-mismatch@人数!${cell}`], value, { sum: 5 }];
    expect(told(...ROWS, ['合计', null, null, null, 6])).toEqual(mismatch('E4', '6'));
    expect(told(...ROWS, ['合计：7人'])).toEqual(mismatch('A4', '7'));
    expect(told(['总计', null, null, null, 4], ...ROWS)).toEqual(mismatch('E2', '4'));
  });

  test('rows of other units', () => {
    const rows = [
      ['单位', ...HEADER],
      ['省计算机学会', ...(ROWS[0] ?? [])],
      ['省食品学会', ...(ROWS[1] ?? [])],
      ['省食品学会', ...(ROWS[1] ?? [])],
      ['联系 13812345678', ...(ROWS[1] ?? [])],
    ];
    const { problems } = imported([sheet(rows)]);
    const told = problems.filter(({ problem }) => problem.code === 'other-unit-in-row');
    expect(
      told.map(({ problem: { value, params }, place }) => [place?.cell, value, params['count']]),
    ).toEqual([
      ['A3', '省食品学会', 1],
      ['A5', '联系 ***********', 0],
    ]);
  });

  test('personal data, masked', () => {
    const { problems } = imported([
      sheet([
        [...HEADER, '姓名'],
        [...(ROWS[0] ?? []).slice(0, 5), '联系 13812345678', '某某'],
        [...(ROWS[1] ?? []), '某某'],
      ]),
    ]);
    expect(problems.map(({ problem: { code, value }, place }) => [code, value, place?.cell])).toEqual([
      ['personal-data-column', '姓名', 'G1'],
      ['personal-data', '***********', 'F2'],
    ]);
  });
});
