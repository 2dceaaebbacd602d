import { describe, expect, test } from 'vitest';
import { DEFAULT_VIEW, type View } from '../../../src/core/explore/view.ts';
import { viewCsv } from '../../../src/core/explore/viewCsv.ts';
import { viewTable, type TableNames } from '../../../src/core/explore/viewTable.ts';
import type { Pivot } from '../../../src/core/explore/pivot.ts';

describe('viewCsv', () => {
  test('puts the table first and what it is below', () => {
    const text = viewCsv({
      head: ['领域', '4月', '合计'],
      rows: [
        ['建筑工程', 3, 3],
        ['食品', '未报', 0],
      ],
      notes: [['来源', '省科协']],
    });
    expect(text).toBe('\uFEFF领域,4月,合计\n建筑工程,3,3\n食品,未报,0\n\n来源,省科协\n');
  });

  test('runs no formula and breaks no line, whatever a name holds', () => {
    const text = viewCsv({
      head: ['=HYPERLINK("https://example.org")', '@a'],
      rows: [
        ['-1+1', -1],
        ['two\nlines, "quoted"', 2],
      ],
      notes: [['＝x', '+y']],
    });
    expect(text).toBe(
      '\uFEFF"\'=HYPERLINK(""https://example.org"")",\'@a\n' +
        "'-1+1,-1\n" +
        '"two\nlines, ""quoted""",2\n' +
        '\n' +
        "'＝x,'+y\n",
    );
  });
});

describe('viewTable', () => {
  const names: TableNames = {
    dimension: (dimension) => `d:${dimension}`,
    member: (dimension, id) => `${dimension}:${id}`,
    people: 'people',
    total: 'total',
  };
  const result: Pivot = {
    rowIds: ['a'],
    columnIds: ['x', 'y'],
    cells: [[1, 'not-due']],
    rowTotals: [1],
    columnTotals: [1, 'not-due'],
    total: 1,
    totalCell: 1,
  };
  const tableOf = (view: Partial<View>) => viewTable(result, { ...DEFAULT_VIEW, ...view }, names);

  test('has totals at the end of rows and columns', () => {
    expect(tableOf({})).toEqual({
      corner: 'd:domain',
      head: ['month:x', 'month:y', 'total'],
      rows: [{ id: 'a', name: 'domain:a', cells: [1, 'not-due', 1] }],
      foot: { name: 'total', cells: [1, 'not-due', 1] },
      totals: true,
    });
  });

  test('has none where the columns are one, or add up already', () => {
    expect(tableOf({ columns: null }).head).toEqual(['people']);
    expect(tableOf({ measure: 'cumulative' }).totals).toBe(false);
    expect(tableOf({ rows: 'month', columns: 'origin', measure: 'cumulative' }).foot).toBeNull();
  });
});
