import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeFacts } from '../../../src/core/explore/facts.ts';
import { peopleIn, pivot, type Cell } from '../../../src/core/explore/pivot.ts';
import {
  DEFAULT_VIEW,
  DIMENSIONS,
  DISPLAYS,
  MEASURES,
  withColumns,
  withDisplay,
  withRows,
  type View,
} from '../../../src/core/explore/view.ts';
import { formatView, parseView } from '../../../src/core/explore/viewAddress.ts';
import { fileOf, members, part } from './small.ts';

const parts = [
  part({ headcount: 3 }),
  part({ month: '2022-05', headcount: 4 }),
  part({ domain: 'textiles', unit: 'gd-textile', month: '2022-05', origin: 'MO', headcount: 5 }),
];
const facts = decodeFacts(fileOf(parts));
const people = (cells: readonly Cell[]): number =>
  cells.reduce<number>((sum, cell) => sum + peopleIn(cell), 0);

describe('pivot', () => {
  test('crosses two dimensions, with months not yet due left open', () => {
    const table = pivot(facts, DEFAULT_VIEW);
    expect(table.cells).toEqual([
      [3, 4, 'not-due'],
      [0, 5, 'not-due'],
      [0, 0, 'not-due'],
    ]);
    expect(table.rowTotals).toEqual([7, 5, 0]);
    expect(table.columnTotals).toEqual([3, 9, 'not-due']);
    expect(table.total).toBe(12);
  });

  test('has no sum, and no zero, where no month is due', () => {
    const early = pivot(decodeFacts({ ...fileOf([]), due: [] }), DEFAULT_VIEW);
    expect(early.rowTotals).toEqual(['not-due', 'not-due', 'not-due']);
    expect(early.totalCell).toBe('not-due');
    expect(early.total).toBe(0);
  });

  test('adds up along the months, whichever axis holds them', () => {
    const across = pivot(facts, { ...DEFAULT_VIEW, measure: 'cumulative' });
    expect(across.cells[0]).toEqual([3, 7, 'not-due']);
    expect(across.columnTotals).toEqual([3, 12, 'not-due']);
    const down = pivot(facts, { ...DEFAULT_VIEW, rows: 'month', columns: 'domain', measure: 'cumulative' });
    expect(down.cells).toEqual([
      [3, 0, 0],
      [7, 5, 0],
      ['not-due', 'not-due', 'not-due'],
    ]);
    expect(down.columnTotals).toEqual([7, 5, 0]);
  });

  test('calls nobody before a domain opened no zero, in its cells, its row and its sum', () => {
    // Textiles opened in May; construction, the third, waits still.
    const waiting = decodeFacts(fileOf(parts, undefined, undefined, [[], [0], [0, 1, 2]]));
    const table = pivot(waiting, DEFAULT_VIEW);
    expect(table.cells).toEqual([
      [3, 4, 'not-due'],
      ['not-open', 5, 'not-due'],
      ['not-open', 'not-open', 'not-due'],
    ]);
    expect(table.rowTotals).toEqual([7, 5, 'not-open']);
    expect(table.columnTotals).toEqual([3, 9, 'not-due']);
    expect(pivot(waiting, { ...DEFAULT_VIEW, columns: null }).cells).toEqual([[7], [5], ['not-open']]);
    expect(pivot(waiting, { ...DEFAULT_VIEW, measure: 'cumulative' }).cells[1]).toEqual([
      'not-open',
      5,
      'not-due',
    ]);
    const turned = pivot(waiting, { ...DEFAULT_VIEW, rows: 'month', columns: 'domain' });
    expect(turned.cells[0]).toEqual([3, 'not-open', 'not-open']);
    expect(turned.columnTotals).toEqual([7, 5, 0]);
  });

  test('calls a view closed only where all that it keeps is', () => {
    const waiting = decodeFacts(
      fileOf([part({ domain: members.domain[1] ?? '', headcount: 0 })], undefined, undefined, [
        [],
        [0],
        [0, 1, 2],
      ]),
    );
    const bySite = pivot(waiting, {
      ...DEFAULT_VIEW,
      rows: 'site',
      filter: { domain: [members.domain[1] ?? ''] },
    });
    // A zero that was reported of a month before the opening is none either; in May nobody is a zero.
    expect(bySite.cells[0]).toEqual(['not-open', 0, 'not-due']);
    expect(pivot(waiting, { ...DEFAULT_VIEW, rows: 'site' }).cells[0]).toEqual([0, 0, 'not-due']);
  });

  test('keeps what the filter names, and gives totals alone without columns', () => {
    const table = pivot(facts, { ...DEFAULT_VIEW, columns: null, filter: { origin: ['MO'] } });
    expect(table.cells).toEqual([[0], [5], [0]]);
    expect(table.columnIds).toEqual([]);
    expect(table.total).toBe(5);
    const narrowed = pivot(facts, { ...DEFAULT_VIEW, filter: { month: ['2022-05'], domain: ['textiles'] } });
    expect([narrowed.rowIds, narrowed.columnIds, narrowed.cells]).toEqual([['textiles'], ['2022-05'], [[5]]]);
  });

  test('takes category and city from domain and site', () => {
    const table = pivot(facts, { ...DEFAULT_VIEW, rows: 'category', columns: 'city' });
    expect(table.cells).toEqual([
      [0, 0],
      [12, 0],
    ]);
  });

  test('shows people of a month that is not due where there are some', () => {
    const early = decodeFacts(fileOf([...parts, part({ month: '2022-06', headcount: 2 })]));
    const table = pivot(early, DEFAULT_VIEW);
    expect(table.cells.map((line) => line[2])).toEqual([2, 'not-due', 'not-due']);
    expect(table.columnTotals[2]).toBe(2);
    expect(table.total).toBe(14);
  });

  describe('with a unit that owes a month', () => {
    const owing = decodeFacts(fileOf(parts, [[], [0]]));
    const cellOf = (view: Partial<View>, row: number, column: number): Cell | undefined =>
      pivot(owing, { ...DEFAULT_VIEW, ...view }).cells[row]?.[column];

    test('says so of the unit, and of what only it could have reported', () => {
      expect(cellOf({ rows: 'unit' }, 1, 0)).toBe('missing');
      expect(cellOf({}, 1, 0)).toBe('missing');
      expect(cellOf({ rows: 'month', columns: 'unit' }, 0, 1)).toBe('missing');
      expect(cellOf({ rows: 'origin', filter: { domain: ['textiles'] } }, 0, 0)).toBe('missing');
    });

    test('keeps the zero where someone else has reported', () => {
      expect(cellOf({ rows: 'category' }, 1, 0)).toBe(3);
      expect(cellOf({ rows: 'site' }, 1, 0)).toBe(0);
      expect(cellOf({ rows: 'unit' }, 1, 1)).toBe(5);
      expect(cellOf({ rows: 'unit', columns: null }, 1, 0)).toBe(5);
    });

    test('tells what is owed from what need not be said', () => {
      const exempt = decodeFacts(fileOf(parts, [[], []], [[], [0]]));
      expect(pivot(exempt, { ...DEFAULT_VIEW, rows: 'unit' }).cells[1]?.[0]).toBe('exempt');
      const quiet = pivot(exempt, { ...DEFAULT_VIEW, rows: 'site', filter: { domain: ['textiles'] } });
      expect(quiet.cells.map((line) => line[0])).toEqual(['exempt', 'exempt']);
    });

    test('goes on with the running total', () => {
      expect(cellOf({ rows: 'unit', measure: 'cumulative' }, 1, 0)).toBe(0);
    });
  });

  test('loses nobody, whatever is asked', () => {
    const anyPart = fc.record({
      domain: fc.constantFrom(...members.domain),
      site: fc.constantFrom(...members.site),
      month: fc.constantFrom(...members.month),
      unit: fc.constantFrom(...members.unit),
      origin: fc.constantFrom(...members.origin),
      headcount: fc.nat(50),
    });
    const pair = fc
      .tuple(fc.constantFrom(...DIMENSIONS), fc.constantFrom(...DIMENSIONS, null))
      .filter(([a, b]) => a !== b);
    const kept = fc.option(fc.subarray([...members.origin], { minLength: 1, maxLength: 2 }), {
      nil: undefined,
    });
    fc.assert(
      fc.property(fc.array(anyPart), pair, kept, (given, [rows, columns], origin) => {
        const sum = given
          .filter((each) => origin?.includes(each.origin) ?? true)
          .reduce((all, each) => all + each.headcount, 0);
        const filter = origin === undefined ? {} : { origin };
        const table = pivot(decodeFacts(fileOf(given)), { ...DEFAULT_VIEW, rows, columns, filter });
        expect(table.total).toBe(sum);
        expect(people(table.rowTotals)).toBe(sum);
        expect(people(table.columnTotals)).toBe(sum);
        expect(people(table.cells.flat())).toBe(sum);
      }),
    );
  });
});

describe('the file of facts', () => {
  test('is refused where it was cut or altered', () => {
    const file = fileOf(parts);
    const cut = { ...file, facts: { ...file.facts, unit: file.facts.unit.slice(1) } };
    expect(() => decodeFacts(cut)).toThrow(RangeError);
    expect(() => decodeFacts({ ...file, facts: { ...file.facts, site: [0, 0, 2] } })).toThrow(/site/u);
    expect(() => decodeFacts({ ...file, cityOf: [0] })).toThrow(RangeError);
  });
});

describe('the address of a view', () => {
  const anyView: fc.Arbitrary<View> = fc
    .record({
      rows: fc.constantFrom(...DIMENSIONS),
      columns: fc.constantFrom(...DIMENSIONS, null),
      measure: fc.constantFrom(...MEASURES),
      display: fc.constantFrom(...DISPLAYS.filter((display) => display !== 'compare')),
      filter: fc.record(
        {
          month: fc.subarray([...members.month], { minLength: 1, maxLength: 2 }),
          origin: fc.subarray([...members.origin], { minLength: 1, maxLength: 2 }),
        },
        { requiredKeys: [] },
      ),
    })
    .filter(({ rows, columns, display }) => {
      const hasMonths = rows === 'month' || columns === 'month';
      return rows !== columns && (display !== 'lines' || hasMonths);
    });

  test('reads back as what was written', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(parseView(formatView(view), members)).toEqual(view);
      }),
    );
    expect(formatView(DEFAULT_VIEW)).toBe('');
  });

  test('falls back where it is unknown, hostile or cut short', () => {
    expect(parseView('rows=__proto__&columns=%3Cscript%3E&origin=HK,XX&month=', members)).toEqual({
      ...DEFAULT_VIEW,
      filter: { origin: ['HK'] },
    });
    expect(parseView('rows=month&columns=month', members).columns).toBeNull();
  });

  test('shows bars where lines have no months to run along', () => {
    expect(parseView('columns=origin&display=lines', members).display).toBe('bars');
  });
});

describe('choosing', () => {
  test('lets the axes change places rather than hold the same dimension twice', () => {
    expect(withRows(DEFAULT_VIEW, 'month')).toMatchObject({ rows: 'month', columns: 'domain' });
    expect(withColumns(DEFAULT_VIEW, 'domain')).toMatchObject({ rows: 'month', columns: 'domain' });
    const alone = withColumns(DEFAULT_VIEW, null);
    expect(withColumns(alone, 'domain')).toMatchObject({ rows: 'category', columns: 'domain' });
    expect(withColumns(withRows(alone, 'site'), 'site')).toMatchObject({ rows: 'domain', columns: 'site' });
  });

  test('brings the months in for lines, and leaves lines where the months are taken out', () => {
    const bySite = withColumns(DEFAULT_VIEW, 'site');
    expect(withDisplay(bySite, 'lines')).toMatchObject({
      rows: 'domain',
      columns: 'month',
      display: 'lines',
    });
    expect(withDisplay(bySite, 'heat')).toMatchObject({ columns: 'site' });
    expect(withColumns(withDisplay(DEFAULT_VIEW, 'lines'), 'origin').display).toBe('bars');
  });
});
