/** One person more in one row changes the figures that depend on that row, and no other. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { computeFigures } from '../../../src/core/figures/computeFigures.ts';
import type { Figures } from '../../../src/core/figures/figures.ts';
import type { Checked, Fact } from '../../../src/core/model.ts';
import { days, programmes } from './arbitrary.ts';

const CITY: Record<string, string> = {
  'guangzhou-nansha': 'guangzhou',
  guangzhou: 'guangzhou',
  'shenzhen-qianhai': 'shenzhen',
  guangdong: 'guangdong',
};

/** Paths at which two values differ; a list of things with an id, month or number is walked by that. */
function differences(a: unknown, b: unknown, path = ''): readonly string[] {
  if (Object.is(a, b)) return [];
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return [path];
  const [left, right] = [keyed(a), keyed(b)];
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((key) =>
    differences(left.get(key), right.get(key), path === '' ? key : `${path}/${key}`),
  );
}

function keyed(value: object): ReadonlyMap<string, unknown> {
  if (!Array.isArray(value)) return new Map(Object.entries(value));
  return new Map(
    value.map((item: unknown, index) => {
      const { id, month } = (item ?? {}) as { id?: string; month?: string };
      return [id ?? month ?? String(index), item];
    }),
  );
}

function addOne(checked: Checked, fact: Fact): Checked {
  return {
    ...checked,
    submissions: checked.submissions.map((submission) => ({
      ...submission,
      facts: submission.facts.map((row) => (row === fact ? { ...row, headcount: row.headcount + 1 } : row)),
    })),
  };
}

/** Whether a changed figure may depend on the row. */
function mayDepend(path: string, fact: Fact, figures: Figures): boolean {
  const [list = '', id = '', ...rest] = path.split('/');
  const property = rest[0] ?? '';
  const target = fact.category === 'regulated' ? 'regulated-practising' : 'non-regulated-recognised';
  const own: Record<string, string | undefined> = {
    byDomain: fact.domain,
    bySite: fact.site,
    byCity: CITY[fact.site],
    byUnit: fact.unit,
    byOrigin: fact.origin,
  };
  switch (list) {
    case 'byDomain':
    case 'bySite':
    case 'byCity':
    case 'byUnit':
    case 'byOrigin':
      // Of the others only their share of the whole; of a domain's only within its category.
      return id === own[list] || property === 'share';
    case 'coordinators':
      // They report nobody: no share of nothing, and none of something.
      return property === 'share';
    case 'byMonth':
      if (id < fact.month) return false;
      return id === fact.month || ['cumulative', 'change', 'likeForLike', 'movers'].includes(property);
    case 'coverage':
      // What the missing units came to before.
      return id > fact.month && property === 'missingShare';
    case 'latest':
      return figures.lastDueMonth !== null && figures.lastDueMonth >= fact.month;
    case 'targets':
      return id === target;
    case 'total':
      return id === 'headcount' || id === (fact.category === 'regulated' ? 'regulated' : 'nonRegulated');
    default:
      return ['reporting', 'attention', 'facts', 'submissions'].includes(list);
  }
}

describe('one person more in one row', () => {
  test('changes exactly the figures that depend on it', () => {
    fc.assert(
      fc.property(programmes, days, fc.nat(), (checked, asOf, pick) => {
        const rows = checked.submissions.flatMap(({ facts }) => facts);
        const fact = rows[pick % Math.max(1, rows.length)];
        if (fact === undefined) return;
        const options = { year: 2022, asOf, source: null };
        const before = computeFigures(checked, options);
        const changed = differences(before, computeFigures(addOne(checked, fact), options));
        if (!before.facts.includes(fact)) {
          expect(changed).toEqual([]);
          return;
        }
        expect(changed.filter((path) => !mayDepend(path, fact, before))).toEqual([]);
        const category = fact.category === 'regulated' ? 'regulated' : 'nonRegulated';
        expect(changed).toEqual(
          expect.arrayContaining([
            `total/${category}`,
            `byDomain/${fact.domain}/headcount`,
            `bySite/${fact.site}/headcount`,
            `byCity/${CITY[fact.site]}/headcount`,
            `byUnit/${fact.unit}/headcount`,
            `byOrigin/${fact.origin}/headcount`,
            `byMonth/${fact.month}/${category}`,
            `byMonth/${fact.month}/cumulative/headcount`,
          ]),
        );
        const shares = changed.filter((path) => path.startsWith('byDomain/') && path.endsWith('/share'));
        for (const path of shares) {
          const domain = before.byDomain.find(({ id }) => path === `byDomain/${id}/share`);
          expect(domain?.definition.category).toBe(fact.category);
        }
      }),
      { numRuns: 200 },
    );
  });
});
