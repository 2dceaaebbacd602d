import { describe, expect, test } from 'vitest';
import { CSV, HEADER, imported, importOf, PATH, problemsOf, ROWS, sheet, textsOf } from './sheets.ts';

const date = (text: string): Date => new Date(`${text}T00:00:00Z`);
const receiptOf = (...args: Parameters<typeof imported>) => {
  const [entry] = imported(...args).receipt;
  if (entry?.kind !== 'headcounts') throw new Error('no receipt of headcounts');
  return entry;
};

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
    expect(result.faults).toEqual([]);
    expect(result.valid).toBe(true);
    expect(textsOf(result)).toEqual({ [PATH]: CSV });
  });

  test('a row is no remark for beginning with the character of one', () => {
    const result = imported([sheet([HEADER.slice(1), ['注册计算机', '省级（不分地区）', '香港', 3, '']])]);
    expect(problemsOf(result)).toEqual(['unknown-domain@人数!A2']);
  });
});

describe('the receipt', () => {
  test('tells what is no row, what was filled in and what labels were read as', () => {
    const rows = [
      ['统计表'],
      ['序号', '单位', ...HEADER.slice(1, 5)],
      [1, '省计算机学会', ...(ROWS[0] ?? []).slice(1, 5)],
      [2, null, null, null, '澳门', 2],
      ['合计', null, null, null, null, 5],
      ['注：略'],
    ];
    expect(
      receiptOf([sheet(rows, { merged: ['B3:B4', 'C3:C4', 'D3:D4'] })], { reportedOn: '2022-06-27' }),
    ).toEqual({
      kind: 'headcounts',
      sheet: '人数',
      rows: 2,
      people: 5,
      totalLines: [5],
      skippedLines: [1, 6],
      skippedColumns: ['A'],
      unitColumns: ['B'],
      filledRanges: ['B3:B4', 'C3:C4', 'D3:D4'],
      addedColumns: [
        { name: 'month', value: '2022-06', origin: 'told' },
        { name: 'note', value: '', origin: 'blank' },
        { name: 'reported_on', value: '2022-06-27', origin: 'told' },
      ],
      otherDelivery: null,
      labels: [
        { from: '专业领域', to: 'domain' },
        { from: '地点', to: 'site' },
        { from: '来源地', to: 'origin' },
        { from: '人数', to: 'headcount' },
      ],
    });
  });

  test('tells what cells were read as, each reading once', () => {
    expect(
      imported([sheet([HEADER, [' 2022/6', ...(ROWS[0] ?? []).slice(1)], ROWS[1] ?? []])]).readings,
    ).toEqual([
      { from: ' 2022/6', to: '2022-06', count: 1 },
      { from: '计算机信息工程', to: 'computer-information', count: 2 },
      { from: '省级（不分地区）', to: 'guangdong', count: 2 },
      { from: '香港', to: 'HK', count: 1 },
      { from: '澳门', to: 'MO', count: 1 },
    ]);
  });
});

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
    expect(result.faults).toEqual([
      { kind: 'shared-count', sheet: '人数', range: 'E2:E3', cells: ['人数!E3'] },
    ]);
    expect(problemsOf(result)).toEqual([]);
    expect(result.valid).toBe(false);
  });

  test('a total that does not agree', () => {
    const result = imported([sheet([HEADER, ...ROWS, ['合计', null, null, null, 6]])]);
    expect(result.faults).toEqual([
      { kind: 'total-mismatch', sheet: '人数', cell: 'E4', stated: '6', sum: 5 },
    ]);
    expect(result.valid).toBe(false);
    expect(imported([sheet([HEADER, ...ROWS, ['合计：7人']])]).faults).toEqual([
      { kind: 'total-mismatch', sheet: '人数', cell: 'A4', stated: '7', sum: 5 },
    ]);
    expect(imported([sheet([HEADER, ['总计', null, null, null, 4], ...ROWS])]).faults).toEqual([
      { kind: 'total-mismatch', sheet: '人数', cell: 'E2', stated: '4', sum: 5 },
    ]);
  });

  test('rows of other units', () => {
    const rows = [
      ['单位', ...HEADER],
      ['省计算机学会', ...(ROWS[0] ?? [])],
      ['省食品学会', ...(ROWS[1] ?? [])],
      ['省食品学会', ...(ROWS[1] ?? [])],
      ['联系 13812345678', ...(ROWS[1] ?? [])],
    ];
    expect(imported([sheet(rows)]).faults).toEqual([
      { kind: 'other-unit', sheet: '人数', cell: 'A3', value: '省食品学会', more: 1 },
      { kind: 'other-unit', sheet: '人数', cell: 'A5', value: '联系 ***********', more: 0 },
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

describe('the day of first delivery', () => {
  const delivered = [[...HEADER, '报送日期'], ...ROWS.map((row) => [...row, date('2022-07-01')])];
  const present = {
    [PATH]: `${CSV.replace(/\n/g, ',2022-06-27\n').replace('note,2022-06-27', 'note,reported_on')}`,
  };
  const dayIn = (...args: Parameters<typeof imported>) => {
    const text = textsOf(imported(...args))[PATH];
    return text === undefined
      ? null
      : [
          ...new Set(
            text
              .trimEnd()
              .split('\n')
              .map((line) => line.split(',')[6]),
          ),
        ];
  };

  test('comes from the sheet, from the command or from the file on record, which counts most', () => {
    expect(dayIn([sheet(delivered)])).toEqual(['reported_on', '2022-07-01']);
    expect(dayIn([sheet(delivered)], { reportedOn: '2022-06-30' })).toEqual(['reported_on', '2022-06-30']);
    expect(dayIn([sheet([HEADER, ROWS[0] ?? []])], { files: present, reportedOn: '2022-06-30' })).toEqual([
      'reported_on',
      '2022-06-27',
    ]);
    expect(dayIn([sheet([HEADER, ...ROWS])])).toEqual([undefined]);
  });

  test('is said to be kept, and that the day in the sheet is not used', () => {
    const { addedColumns, otherDelivery } = receiptOf([sheet(delivered)], { files: present });
    expect(addedColumns).toEqual([{ name: 'reported_on', value: '2022-06-27', origin: 'kept' }]);
    expect(otherDelivery).toBe('2022-07-01');
    expect(receiptOf([sheet([HEADER, ...ROWS])], { files: present }).otherDelivery).toBeNull();
  });

  test('a workbook that says what is on record changes nothing', () => {
    const result = imported([sheet(delivered)], { files: present });
    expect(result.valid).toBe(true);
    expect(textsOf(result)).toEqual({});
  });
});

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
    expect(result.faults).toEqual([
      { kind: 'several-tables', table: 'headcounts', sheets: ['人数', '人数 (2)'] },
    ]);
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
