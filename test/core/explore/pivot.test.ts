import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pivot, type ExploreRecord } from '../../../src/core/explore/pivot.ts';
import {
  DEFAULT_VIEW,
  DIMENSIONS,
  DISPLAYS,
  formatView,
  MEASURES,
  parseView,
  type Members,
  type View,
} from '../../../src/core/explore/view.ts';

const members: Members = {
  domain: ['construction', 'textiles', 'regulated-construction'],
  category: ['regulated', 'non-regulated'],
  site: ['guangdong', 'dongguan'],
  city: ['guangdong', 'dongguan'],
  month: ['2022-04', '2022-05', '2022-06'],
  unit: ['gd-highway', 'gd-textile'],
  origin: ['HK', 'MO', 'ML'],
};
const due = new Set(['2022-04', '2022-05']);
const record = (part: Partial<ExploreRecord>): ExploreRecord => ({
  domain: 'construction',
  category: 'non-regulated',
  site: 'guangdong',
  city: 'guangdong',
  month: '2022-04',
  unit: 'gd-highway',
  origin: 'HK',
  headcount: 1,
  ...part,
});
const records = [
  record({ headcount: 3 }),
  record({ month: '2022-05', headcount: 4 }),
  record({ domain: 'textiles', unit: 'gd-textile', month: '2022-05', origin: 'MO', headcount: 5 }),
];

describe('pivot', () => {
  it('crosses two dimensions, with months not yet due left open', () => {
    const table = pivot(records, DEFAULT_VIEW, members, due);
    expect(table.cells).toEqual([
      [3, 4, null],
      [0, 5, null],
      [0, 0, null],
    ]);
    expect(table.rowTotals).toEqual([7, 5, 0]);
    expect(table.columnTotals).toEqual([3, 9, null]);
    expect([table.total, table.facts]).toEqual([12, 3]);
  });

  it('adds up along the months, whichever axis holds them', () => {
    const across = pivot(records, { ...DEFAULT_VIEW, measure: 'cumulative' }, members, due);
    expect(across.cells[0]).toEqual([3, 7, null]);
    expect(across.columnTotals).toEqual([3, 12, null]);
    const down = pivot(
      records,
      { ...DEFAULT_VIEW, rows: 'month', columns: 'domain', measure: 'cumulative' },
      members,
      due,
    );
    expect(down.cells).toEqual([
      [3, 0, 0],
      [7, 5, 0],
      [null, null, null],
    ]);
    expect(down.columnTotals).toEqual([7, 5, 0]);
  });

  it('keeps what the filter names, and gives totals alone without columns', () => {
    const table = pivot(
      records,
      { ...DEFAULT_VIEW, columns: null, filter: { origin: ['MO'] } },
      members,
      due,
    );
    expect(table.cells).toEqual([[0], [5], [0]]);
    expect(table.columnIds).toEqual([]);
    expect(table.total).toBe(5);
  });

  it('loses nobody, whatever is asked', () => {
    const anyRecord = fc.record({
      domain: fc.constantFrom(...members.domain),
      category: fc.constantFrom(...members.category),
      site: fc.constantFrom(...members.site),
      city: fc.constantFrom(...members.city),
      month: fc.constantFrom('2022-04', '2022-05'),
      unit: fc.constantFrom(...members.unit),
      origin: fc.constantFrom(...members.origin),
      headcount: fc.nat(50),
    });
    const pair = fc
      .tuple(fc.constantFrom(...DIMENSIONS), fc.constantFrom(...DIMENSIONS, null))
      .filter(([a, b]) => a !== b);
    fc.assert(
      fc.property(fc.array(anyRecord), pair, (facts, [rows, columns]) => {
        const sum = facts.reduce((all, fact) => all + fact.headcount, 0);
        const table = pivot(facts, { ...DEFAULT_VIEW, rows, columns }, members, due);
        expect(table.total).toBe(sum);
        expect(table.rowTotals.reduce((all, value) => all + value, 0)).toBe(sum);
        expect(table.cells.flat().reduce<number>((all, value) => all + (value ?? 0), 0)).toBe(sum);
      }),
    );
  });
});

describe('the address of a view', () => {
  const anyView: fc.Arbitrary<View> = fc
    .record({
      rows: fc.constantFrom(...DIMENSIONS),
      columns: fc.constantFrom(...DIMENSIONS, null),
      measure: fc.constantFrom(...MEASURES),
      display: fc.constantFrom(...DISPLAYS),
      filter: fc.record(
        {
          month: fc.subarray([...members.month], { minLength: 1, maxLength: 2 }),
          origin: fc.subarray([...members.origin], { minLength: 1, maxLength: 2 }),
        },
        { requiredKeys: [] },
      ),
    })
    .filter((view) => view.rows !== view.columns);

  it('reads back as what was written', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(parseView(formatView(view), members)).toEqual(view);
      }),
    );
    expect(formatView(DEFAULT_VIEW)).toBe('');
  });

  it('falls back where it is unknown, hostile or cut short', () => {
    expect(parseView('rows=__proto__&columns=%3Cscript%3E&origin=HK,XX&month=', members)).toEqual({
      ...DEFAULT_VIEW,
      filter: { origin: ['HK'] },
    });
    expect(parseView('rows=month&columns=month', members).columns).toBeNull();
  });
});
