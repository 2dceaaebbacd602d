import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkTree } from '../../../src/core/check/checkTree.ts';
import { parseCsv } from '../../../src/core/text/csv.ts';
import { COLUMNS } from '../../../src/core/text/headerLabels.ts';
import { writeCsv } from '../../../src/core/write/csv.ts';
import { writeSummary } from '../../../src/core/write/summary.ts';
import { AS_OF, treeOf } from '../../corpus/case.ts';

describe('written tables', () => {
  test('quote what must be quoted, and nothing else', () => {
    expect(
      writeCsv(
        ['a', 'b'],
        [
          ['1', ''],
          ['x,y', 'say "z"'],
          ['two\nlines', ' blank '],
          ['；', '，'],
        ],
      ),
    ).toBe('a,b\n1,\n"x,y","say ""z"""\n"two\nlines"," blank "\n；,，\n');
  });

  test('quote three digits behind a number, which bare could be its thousands', () => {
    const text = writeCsv(
      ['headcount', 'note'],
      [
        ['1', '200'],
        ['12', '20'],
        ['x', '200'],
        ['', '200'],
      ],
    );
    expect(text).toBe('headcount,note\n1,"200"\n12,20\nx,200\n,200\n');
  });

  test('read back as they were given', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', '1', '首', ',', ';', '"', '\n', ' ', '，', '\t', '|'),
      maxLength: 5,
    });
    // Six columns: a line inside a cell with as many delimiters as a row is taken for a row.
    const row = fc.tuple(cell, cell, cell).map((cells) => [...cells, '1', '', '']);
    const table = fc.array(row, { maxLength: 5 });
    fc.assert(
      fc.property(table, (rows) => {
        const document = parseCsv(writeCsv(COLUMNS.headcounts.required, rows));
        expect(document.issues).toEqual([]);
        expect(document.rows.map((row) => row.cells.map(({ text }) => text))).toEqual(rows);
      }),
    );
  });
});

describe('written summaries', () => {
  const path = '2022/summaries/gd-computer/2022-06.md';
  test.each([
    [
      { work: '办了两场\n说明会。', suggestions: '请统一表格。' },
      '## 工作情况\n\n办了两场\n说明会。\n\n## 意见建议\n\n请统一表格。\n',
    ],
    [{ work: '办会', suggestions: '' }, '## 工作情况\n\n办会\n'],
    [{ work: '', suggestions: '建议' }, '## 意见建议\n\n建议\n'],
  ])('read back as they were given: %j', (words, text) => {
    expect(writeSummary(words)).toBe(text);
    const { problems, checked } = checkTree(treeOf({ [path]: text }), { asOf: AS_OF, paths: [path] });
    expect(problems).toEqual([]);
    expect(checked?.summaries).toEqual([{ unit: 'gd-computer', period: '2022-06', ...words, file: path }]);
  });
});
