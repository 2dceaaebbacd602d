import { expect, test } from 'vitest';
import { bySize, changeOf, differences } from '../../../src/core/impact/structure.ts';

const told = (before: object | null, after: object | null, ignored?: readonly string[]) =>
  differences(before, after, ignored).map(
    ({ section, id, field, change, before: was, after: is }) =>
      `${section}|${id ?? ''}|${field ?? ''} ${change} ${String(was)} → ${String(is)}`,
  );

test('lists are matched by ids, wherever their entries stand', () => {
  const before = {
    list: [
      { id: 'a', n: 1 },
      { id: 'b', n: 2 },
    ],
  };
  expect(
    told(before, {
      list: [
        { id: 'b', n: 2 },
        { id: 'a', n: 3 },
      ],
    }),
  ).toEqual(['list|a|n changed 1 → 3']);
  expect(
    told(before, {
      list: [
        { id: 'c', n: 4 },
        { id: 'b', n: 2 },
      ],
    }),
  ).toEqual(['list|a|n withdrawn 1 → null', 'list|c|n new null → 4']);
});

test('an entry may be named by unit and month, by number or by month', () => {
  const of = (n: number) => ({
    reports: [{ unit: 'u', month: '2022-04', n }],
    tasks: [{ number: 4, n }],
    months: [{ month: '2022-04', n }],
  });
  expect(told(of(1), of(2))).toEqual([
    'reports|u/2022-04|n changed 1 → 2',
    'tasks|4|n changed 1 → 2',
    'months|2022-04|n changed 1 → 2',
  ]);
});

test('whatever stands in a document is compared: values, objects, lists in lists, entries of one name', () => {
  const of = (n: number, none: object | null) => ({
    plain: n,
    total: { inner: { n } },
    list: [{ id: 'a', links: [{ id: 'x', n }], names: [`${n}`], none }],
    twice: [
      { id: 'a', n: 0 },
      { id: 'a', n },
    ],
    left: n,
  });
  expect(told(of(1, null), of(2, { n: 5 }), ['left'])).toEqual([
    'plain|| changed 1 → 2',
    'total||inner.n changed 1 → 2',
    'list|a|links.x.n changed 1 → 2',
    'list|a|names changed ["1"] → ["2"]',
    'twice|a#2|n changed 1 → 2',
    'list|a|none.n changed null → 5',
  ]);
  expect(told(of(1, null), of(1, null))).toEqual([]);
  expect(told(null, { a: 1 })).toEqual(['a|| new null → 1']);
});

test('the greatest first, and what is no number before all', () => {
  const before = { a: 0.1, b: 10, c: 'x', d: 5 };
  const after = { a: 0.2, b: 4, c: 'y', d: null };
  const sorted = bySize(differences(before, after));
  expect(sorted.map(({ section }) => section)).toEqual(['c', 'b', 'd', 'a']);
  expect(sorted.map(changeOf)).toEqual([null, -6, -5, 0.1]);
});
