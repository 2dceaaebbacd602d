/** Sheets as people make them that have one reading. */
import { describe, expect, test } from 'vitest';
import { CSV, HEADER, imported, PATH, problemsOf, ROWS, sheet, textsOf } from './sheets.ts';

const date = (text: string): Date => new Date(`${text}T00:00:00Z`);

describe('tables of headcounts that have one reading', () => {
  const good: readonly (readonly [string, Parameters<typeof sheet>])[] = [
    ['as it should be', [[HEADER, ...ROWS]]],
    ['a merged title above', [[['2022年6月互认人数统计表'], [], HEADER, ...ROWS], { merged: ['A1:F1'] }]],
    [
      'several lines of titles',
      [[['统计表'], ['填报单位：省计算机学会', null, null, '填报日期：2022-06-27'], HEADER, ...ROWS]],
    ],
    ['a column of running numbers', [[['序号', ...HEADER], ...ROWS.map((row, at) => [at + 1, ...row])]]],
    [
      'lines numbered beforehand',
      [[['序号', ...HEADER], ...ROWS.map((row, at) => [at + 1, ...row]), [3], [4, null, ' ']]],
    ],
    [
      'blank lines and columns around',
      [[[], [], [null, ...HEADER], [], ...ROWS.map((row) => [null, ...row]), [], []]],
    ],
    [
      'numbers kept as text',
      [[HEADER, ...ROWS.map((row) => row.map((value) => (typeof value === 'number' ? `${value} ` : value)))]],
    ],
    [
      'full-width digits',
      [[HEADER, ['２０２２－０６', ...(ROWS[0] ?? []).slice(1, 4), '３', '首批'], ROWS[1] ?? []]],
    ],
    ['months as dates', [[HEADER, ...ROWS.map((row) => [date('2022-06-01'), ...row.slice(1)])]]],
    ['months as plain numbers', [[HEADER, ...ROWS.map((row) => [202206, ...row.slice(1)])]]],
    ['no column for the month', [[HEADER.slice(1), ...ROWS.map((row) => row.slice(1))]]],
    ['columns in another order', [[HEADER.toReversed(), ...ROWS.map((row) => row.toReversed())]]],
    [
      'traditional characters',
      [
        [
          ['月份', '專業領域', '地點', '來源地', '人數', '備註'],
          ['2022年6月', '計算機信息工程', '省級（不分地區）', '香港', 3, '首批'],
          ['2022年6月', '計算機信息工程', '省級（不分地區）', '澳門', 2, null],
        ],
      ],
    ],
    [
      'English',
      [
        [
          ['Month', 'Domain', 'Site', 'Origin', 'Headcount', 'Note'],
          [
            'Jun-22',
            'Computer information engineering',
            'Province (no single place)',
            'Hong Kong',
            3,
            '首批',
          ],
          ['June 2022', 'computer-information', 'guangdong', 'Macau', 2, null],
        ],
      ],
    ],
    ['a total that agrees', [[HEADER, ...ROWS, ['合计', null, null, null, 5]], { merged: ['A4:D4'] }]],
    ['a total kept as text', [[HEADER, ...ROWS, [null, '合 计', null, null, ' 5 ']]]],
    ['a total in words', [[HEADER, ...ROWS, ['合计：5人']]]],
    ['a total on top', [[HEADER, ['总计', null, null, null, 5], ...ROWS]]],
    ['a total without a number', [[HEADER, ...ROWS, ['合计']]]],
    [
      'subtotals and a total',
      [
        [
          HEADER,
          ROWS[0] ?? [],
          ['小计', null, null, null, 3],
          ROWS[1] ?? [],
          ['小计', null, null, null, 2],
          ['总计', null, null, null, 5],
        ],
      ],
    ],
    [
      'remarks at the foot',
      [
        [
          HEADER,
          ...ROWS,
          [],
          ['注：人数只填本月新增'],
          ['填表人：某某', null, null, '审核：某某'],
          ['单位（盖章）：'],
        ],
      ],
    ],
    ['a line of text across the foot', [[HEADER, ...ROWS, ['本表一式两份']], { merged: ['A4:F4'] }]],
    ['the header again on a second page', [[HEADER, ROWS[0] ?? [], HEADER, ROWS[1] ?? []]]],
    [
      'a header with units of measure',
      [
        [
          HEADER.map((label) =>
            label === '人数' ? '人数（人）' : label === '专业领域' ? '专业\n领域' : label,
          ),
          ...ROWS,
        ],
      ],
    ],
    ['the unit in a column', [[['单位', ...HEADER], ...ROWS.map((row) => ['省计算机学会', ...row])]]],
    [
      'the unit under another name',
      [[[...HEADER, '填报单位名称'], ...ROWS.map((row) => [...row, '省計算機學會'])]],
    ],
    [
      'the unit once, merged',
      [
        [
          ['单位', ...HEADER],
          ['gd-computer', ...(ROWS[0] ?? [])],
          [null, ...(ROWS[1] ?? [])],
        ],
        { merged: ['A2:A3'] },
      ],
    ],
    [
      'the unit in the first line only',
      [
        [
          ['单位', ...HEADER],
          ['gd-computer', ...(ROWS[0] ?? [])],
          [null, ...(ROWS[1] ?? [])],
        ],
      ],
    ],
    [
      'names merged over their lines',
      [[HEADER, ROWS[0] ?? [], [null, null, null, '澳门', 2, null]], { merged: ['A2:A3', 'B2:B3', 'C2:C3'] }],
    ],
    [
      'rows of two merged lines each',
      [
        [HEADER, ROWS[0] ?? [], [], ROWS[1] ?? [], []],
        { merged: ['A2:A3', 'B2:B3', 'E2:E3', 'F2:F3', 'A4:A5', 'E4:E5'] },
      ],
    ],
    ['a header of two merged lines', [[HEADER, [], ...ROWS], { merged: ['A1:A2', 'B1:B2', 'E1:E2'] }]],
    ['words of the month below the table', [[HEADER, ...ROWS, [], ['工作情况'], []]]],
  ];

  test.each(good)('%s', (_, [rows, options]) => {
    const result = imported([sheet(rows, options)]);
    expect(problemsOf(result)).toEqual([]);
    expect(result.valid).toBe(true);
    expect(textsOf(result)).toEqual({ [PATH]: CSV });
  });

  test('a row is no remark for beginning with the character of one', () => {
    const result = imported([sheet([HEADER.slice(1), ['注册计算机', '省级（不分地区）', '香港', 3, '']])]);
    expect(problemsOf(result)).toEqual(['unknown-domain@人数!A2']);
  });
});
