/** Whatever is edited: the impact is what two full aggregates, laid beside each other, differ in. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { memoryTree } from '../../../src/core/check/tree.ts';
import { impactOf } from '../../../src/core/impact/impact.ts';
import { formatImpact } from '../../../src/core/impact/markdown.ts';
import { aggregate, differing } from './bruteForce.ts';
import { edited, edits, filesOf, numbersOf, start } from './history.ts';
import type { Files } from './history.ts';

const AS_OF = '2022-08-31';
const utf8 = new TextEncoder();
const tree = (files: Files) =>
  memoryTree(new Map(Object.entries(files).map(([path, text]) => [path, utf8.encode(text)])));

test('equals a brute-force comparison', () => {
  const seen = { published: 0, definitions: 0, errors: 0, restated: 0 };
  fc.assert(
    fc.property(fc.nat({ max: 20 }), edits, edits, (seed, past, change) => {
      const was = edited(start(seed), past);
      const is = edited(was, change);
      const [before, after] = [tree(filesOf(was)), tree(filesOf(is))];
      const impact = impactOf(before, after, {
        asOf: AS_OF,
        lang: 'en',
        commits: { before: null, after: null },
      });
      const [old, now] = [aggregate(before, AS_OF), aggregate(after, AS_OF)];

      expect([impact.before.errors, impact.after.errors]).toEqual([old.errors, now.errors]);
      if (old.errors === 0) expect(impact.counts.newErrors > 0).toBe(now.errors > 0);
      if (old.figures === null || now.figures === null || old.rows === null || now.rows === null) {
        expect(impact.figures).toEqual([]);
        expect(formatImpact(impact)).toContain('no figures can be compared');
        seen.errors += 1;
        return;
      }
      const figures = impact.figures.map(
        ({ section, id, field, before: from, after: to }) =>
          `${section}|${id ?? ''}|${field ?? ''}: ${String(from)} → ${String(to)}`,
      );
      expect(figures.toSorted()).toEqual(differing(old.figures, now.figures));

      const rows = impact.rows.map(({ unit, month, domain, site, origin, ...row }) => ({
        key: [unit, month, domain, site, origin].join(' '),
        from: row.countedBefore ? row.before : null,
        to: row.countedAfter ? row.after : null,
      }));
      expect(
        rows
          .filter(({ from, to }) => from !== to)
          .map(({ key, from, to }) => `${key}: ${String(from)} → ${String(to)}`)
          .toSorted(),
      ).toEqual(differing(old.rows, now.rows));
      const moved = rows.reduce((sum, { from, to }) => sum + (to ?? 0) - (from ?? 0), 0);
      expect(impact.people!.after - impact.people!.before).toBe(moved);

      const [numbers, later] = [numbersOf(was), numbersOf(is)];
      const restated = [...numbers].filter(([key, text]) => later.get(key) !== text).map(([key]) => key);
      const told = impact.restated.flatMap(({ month, units }) => units.map((unit) => `${unit}/${month}`));
      expect(told.toSorted()).toEqual(restated.toSorted());
      const withdrawn = impact.restated.flatMap((one) => one.withdrawn.map((unit) => `${unit}/${one.month}`));
      expect(withdrawn.toSorted()).toEqual([...numbers.keys()].filter((key) => !later.has(key)).toSorted());

      // With nothing defined anew every figure moves by reports; with no report, by definitions.
      const causes = new Set(impact.figures.map(({ cause }) => cause));
      const isSaid = (path: string): boolean => filesOf(was)[path] === filesOf(is)[path];
      const reports = Object.keys({ ...filesOf(was), ...filesOf(is) }).filter((path) =>
        /^2022\/(?:headcounts|milestones)/.test(path),
      );
      if (impact.counts.definitions === 0)
        expect([...causes].filter((cause) => cause !== 'reports')).toEqual([]);
      else if (reports.every(isSaid))
        expect([...causes].filter((cause) => cause !== 'definitions')).toEqual([]);

      seen.published += 1;
      seen.definitions += Number(impact.counts.definitions > 0);
      seen.restated += Number(impact.counts.restated > 0);
    }),
    { numRuns: 60 },
  );
  // The histories are worth their name.
  expect(seen.published).toBeGreaterThanOrEqual(40);
  for (const kind of ['definitions', 'errors', 'restated'] as const)
    expect(seen[kind], kind).toBeGreaterThan(5);
});
