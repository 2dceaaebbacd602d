import { expect, test } from 'vitest';
import { gridShape, isSameShape, pageOf } from '../../../src/desk/gridShape.ts';
import { byCell, cellKey, mendsItself, worstFirst } from '../../../src/desk/problemOrder.ts';
import { at, draftOf, problem, row } from './small.ts';

const draft = draftOf(row('food', '1'), row('ceramic', '2'));

test('the worst comes first, then what is of the whole file, the header, and the rows as they stand', () => {
  // The first row stands last.
  const turned = { ...draft, rows: draft.rows.toReversed() };
  const problems = [
    problem({ id: 'warning', severity: 'warning' }),
    problem({ id: 'row 1', cells: [at(1, 4)] }),
    problem({ id: 'row 2, count', cells: [at(2, 4)] }),
    problem({ id: 'row 2, domain', cells: [at(2, 1)] }),
    problem({ id: 'header', cells: [at(null, 3)] }),
    problem({ id: 'file' }),
    problem({ id: 'elsewhere', file: 'registry/units.json' }),
  ];
  expect(worstFirst(problems, [turned]).map(({ id }) => id)).toEqual([
    'file',
    'header',
    'row 2, domain',
    'row 2, count',
    'row 1',
    'elsewhere',
    'warning',
  ]);
});

test('a problem is found by each of its cells', () => {
  const pair = problem({ cells: [at(1, 4), at(2, 4)] });
  const found = byCell([pair, problem({ id: 'two', cells: [at(1, 4)] })]);
  expect(found.get(cellKey(at(1, 4)))).toHaveLength(2);
  expect(found.get(cellKey(at(2, 4)))).toEqual([pair]);
});

test('the month and the day of delivery are told once where every row says the same', () => {
  expect(gridShape(draft, new Set())).toEqual({ columns: [1, 2, 3, 4, 5], day: 6 });
});

test('a month with a problem, another month, and days that differ stand in the grid', () => {
  expect(gridShape(draft, new Set([0])).columns).toContain(0);
  const mixed = draftOf(row('food', '1'), ['2022-06', 'food', 'guangdong', 'HK', '1', '', '2022-05-26']);
  expect(gridShape(mixed, new Set())).toEqual({ columns: [0, 1, 2, 3, 4, 5, 6], day: null });
  expect(isSameShape(gridShape(mixed, new Set()), gridShape(draft, new Set()))).toBe(false);
});

test('a row stands on its page', () => {
  const many = draftOf(...Array.from({ length: 250 }, () => row('food', '1')));
  expect([1, 100, 101, 250, 999].map((id) => pageOf(many, id))).toEqual([0, 0, 1, 2, 0]);
});

test('only a warning that has one reading mends itself', () => {
  const fix = { kind: 'cells', cells: [], sure: true } as const;
  expect(mendsItself(problem({ severity: 'warning', fix }))).toBe(true);
  expect(mendsItself(problem({ severity: 'warning', fix: { ...fix, sure: false } }))).toBe(false);
  expect(mendsItself(problem({ severity: 'warning' }))).toBe(false);
  expect(mendsItself(problem({ severity: 'error', fix }))).toBe(false);
});
