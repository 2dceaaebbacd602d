import { expect, test } from 'vitest';
import { decodeFacts } from '../../../src/core/explore/facts.ts';
import { pivot } from '../../../src/core/explore/pivot.ts';
import { provisionalIn } from '../../../src/core/explore/provisional.ts';
import { DEFAULT_VIEW, type View } from '../../../src/core/explore/view.ts';
import { fileOf, part } from './small.ts';

const parts = [
  part({ headcount: 3 }),
  part({ month: '2022-05', headcount: 4 }),
  part({ domain: 'textiles', unit: 'gd-textile', headcount: 2 }),
  part({ domain: 'textiles', unit: 'gd-textile', month: '2022-05', headcount: 9 }),
];
const MONTHS = [0, 1, 2];

/** Of each domain, in the order of the members. */
function found(file: ReturnType<typeof fileOf>, measure: View['measure']): readonly (readonly boolean[])[] {
  const facts = decodeFacts(file);
  const view: View = { ...DEFAULT_VIEW, measure };
  return pivot(facts, view).cells.map((cells, at) =>
    provisionalIn(facts, view, ['domain', at], MONTHS, cells),
  );
}

// Two report construction, of which one owes April.
const owing = { ...fileOf(parts, [[], [0]]), unitsOf: [[0, 1], [0], []] };

test('a month may change where a report of the member is to come', () => {
  expect(found(owing, 'new')).toEqual([
    [true, false, false],
    [false, false, false],
    [false, false, false],
  ]);
});

test('a running total may change at its end, whichever month lacks the report', () => {
  expect(found(owing, 'cumulative').slice(0, 2)).toEqual([
    [false, true, false],
    [false, false, false],
  ]);
});

test('once the books are closed nothing may', () => {
  const closed = { ...owing, provisional: [] };
  expect([...found(closed, 'new'), ...found(closed, 'cumulative')].flat()).not.toContain(true);
});

test('a report that an extension lets come later is to come', () => {
  const extended = { ...owing, missing: [[], []], pending: [[], [0]], provisional: [0] };
  expect(found(extended, 'new')[0]).toEqual([true, false, false]);
});

test('the months alone wait for every unit', () => {
  const facts = decodeFacts(owing);
  const view: View = { ...DEFAULT_VIEW, rows: 'month', columns: null };
  expect(provisionalIn(facts, view, [null, -1], MONTHS, [5, 13, 'not-due'])).toEqual([true, false, false]);
});
