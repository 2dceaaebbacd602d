import { describe, expect, test } from 'vitest';
import { HEADER, imported, ROWS, sheet } from './sheets.ts';

const receiptOf = (...args: Parameters<typeof imported>) => {
  const [entry] = imported(...args).receipt;
  if (entry?.kind !== 'headcounts') throw new Error('no receipt of headcounts');
  return entry;
};

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
      totals: [{ line: 5, state: 'agrees' }],
      skippedLines: [1, 6],
      skippedColumns: ['A'],
      hiddenLines: [],
      hiddenColumns: [],
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
