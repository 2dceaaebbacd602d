import { describe, expect, test } from 'vitest';
import { CSV, HEADER, imported, importOf, PATH, problemsOf, ROWS, sheet, textsOf } from './sheets.ts';

const date = (text: string): Date => new Date(`${text}T00:00:00Z`);

describe('which sheet is the month’s', () => {
  const extra = [
    sheet(
      [
        ['姓名', '电话', '单位'],
        ['某某', '13812345678', '甲'],
      ],
      { name: '通讯录' },
    ),
    sheet(
      [
        ['日期', '事项', '备注'],
        [date('2022-06-03'), '开会', '建议'],
      ],
      { name: '日程' },
    ),
    sheet(
      [
        ['任务', '状态', '日期', '依据', '备注'],
        [4, '已完成', date('2022-06-28'), null, null],
      ],
      { name: '任务' },
    ),
  ];

  test('sheets of other things are left alone and named', () => {
    const result = imported([...extra, sheet([HEADER, ...ROWS])]);
    expect(result.valid).toBe(true);
    expect(textsOf(result)).toEqual({ [PATH]: CSV });
    expect(result.unusedSheets).toEqual(['通讯录', '日程', '任务']);
  });

  test('sheets of other months and empty ones step back', () => {
    const may = ROWS.map((row) => ['2022-05', ...row.slice(1)]);
    const result = imported([
      sheet([HEADER, ...may], { name: '5月' }),
      sheet([HEADER, ...ROWS], { name: '6月' }),
      sheet([HEADER], { name: '7月' }),
    ]);
    expect(textsOf(result)).toEqual({ [PATH]: CSV });
    expect(result.unusedSheets).toEqual(['5月', '7月']);
    expect(problemsOf(imported([sheet([HEADER, ...may])]))).toEqual(['month-mismatch@人数!A2']);
  });

  test('two tables of the month are one too many', () => {
    const result = imported([
      sheet([HEADER, ...ROWS]),
      sheet([HEADER.slice(1), ...ROWS.map((row) => row.slice(1))], { name: '人数 (2)' }),
    ]);
    expect(problemsOf(result)).toEqual(['several-tables@人数']);
    expect(result.problems[0]?.problem.params).toEqual({ table: 'headcounts', sheets: ['人数', '人数 (2)'] });
    expect(result.valid).toBe(false);
    expect(textsOf(result)).toEqual({});
  });

  test('no table at all', () => {
    expect(importOf(extra)).toBeNull();
    expect(importOf([sheet([])])).toBeNull();
  });

  test('a table without rows is told as any file without rows', () => {
    expect(problemsOf(imported([sheet([['统计表'], HEADER])]))).toEqual(['no-rows@人数!2']);
  });

  test('a file of the month in the other form stands against it', () => {
    const json = PATH.replace('.csv', '.json');
    const result = imported([sheet([HEADER, ...ROWS])], {
      files: { [json]: '{"unit":"gd-computer","month":"2022-06","rows":[]}' },
    });
    expect(problemsOf(result)).toEqual([`both-formats@${PATH}`]);
    expect(result.valid).toBe(false);
  });
});
