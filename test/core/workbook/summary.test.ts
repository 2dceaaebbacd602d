import { describe, expect, test } from 'vitest';
import { HEADER, imported, PATH, problemsOf, ROWS, sheet, textsOf } from './sheets.ts';
import type { Sheet } from '../../../src/core/workbook/sheet.ts';

const FILE = '2022/summaries/gd-computer/2022-06.md';
const table = sheet([HEADER, ...ROWS]);
const summaryOf = (...sheets: readonly Sheet[]) => textsOf(imported([table, ...sheets]))[FILE];
const words = (rows: Parameters<typeof sheet>[0], name = '工作情况'): Sheet => sheet(rows, { name });

describe('the words of the month', () => {
  test('stand beside their labels', () => {
    expect(
      summaryOf(
        words([
          ['工作情况', '办了两场说明会。\r\n三个单位参加。 '],
          ['意见建议：', '\u200b请统一表格。'],
        ]),
      ),
    ).toBe('## 工作情况\n\n办了两场说明会。\n三个单位参加。\n\n## 意见建议\n\n请统一表格。\n');
  });

  test('or below them, one cell a paragraph', () => {
    expect(
      summaryOf(
        words([['省计算机学会'], ['一、'], ['工作进展'], ['一'], [], ['二'], ['意見和建議'], ['三']], '小结'),
      ),
    ).toBe('## 工作情况\n\n一\n\n二\n\n## 意见建议\n\n三\n');
  });

  test('or below the table', () => {
    const rows = [HEADER, ...ROWS, [], ['工作情况', null, '办会'], ['意见建议', '建议']];
    expect(textsOf(imported([sheet(rows)]))[FILE]).toBe('## 工作情况\n\n办会\n\n## 意见建议\n\n建议\n');
  });

  test('may be one of the two', () => {
    expect(summaryOf(words([['工作情况'], ['意见建议', '请统一表格。']]))).toBe(
      '## 意见建议\n\n请统一表格。\n',
    );
  });

  test('are not written where there are none', () => {
    expect(summaryOf(words([['工作情况'], ['意见建议', '  ']]))).toBeUndefined();
  });

  test('are no words of the month where they stand in some other list', () => {
    const list = words(
      [
        ['会议', '结论'],
        ['五月例会', '建议'],
        ['建议', '内部讨论，不公开'],
      ],
      '会议',
    );
    expect(summaryOf(list)).toBeUndefined();
    const result = imported([sheet([HEADER, ...ROWS.map((row) => [...row.slice(0, 5), '建议'])]), list]);
    expect(Object.keys(textsOf(result))).toEqual([PATH]);
    expect(result.unusedSheets).toEqual(['会议']);
  });

  test('are counted in the receipt', () => {
    expect(
      imported([
        table,
        words([
          ['工作情况', '办会'],
          ['意见建议', '请统一表格。'],
        ]),
      ]).receipt[1],
    ).toEqual({
      kind: 'summary',
      sheet: '工作情况',
      words: { work: '办会', suggestions: '请统一表格。' },
      skippedLines: [],
    });
  });

  test('with personal data are told with their cells, masked', () => {
    const result = imported([
      table,
      words([['工作情况', '第一行\n联系 13812345678'], ['意见建议'], ['好'], ['问 a@example.org']]),
    ]);
    expect(problemsOf(result)).toEqual(['personal-data@工作情况!B1', 'personal-data@工作情况!A4']);
    expect(result.problems.map(({ problem: { value } }) => value)).toEqual(['***********', '*@*******.***']);
    expect(result.valid).toBe(false);
  });
});
