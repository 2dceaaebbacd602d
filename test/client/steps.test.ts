import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMarks } from '../../src/client/charts/marks.ts';
import { isStepKey, step } from '../../src/client/charts/steps.ts';
import type { StepKey } from '../../src/client/charts/steps.ts';
import { BARS, COLUMNS, GRID, svgOf } from './page.ts';

const [grid, columns, bars] = [GRID, COLUMNS, BARS].map((inside) => readMarks(svgOf(inside)));
const KEYS: readonly StepKey[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'];

describe('arrow keys', () => {
  test('the first key enters at the first datum, End at the last', () => {
    expect(step(grid!, null, 'ArrowRight')).toBe(0);
    expect(step(grid!, null, 'ArrowUp')).toBe(0);
    expect(step(grid!, null, 'End')).toBe(3);
  });

  test('in a grid they go along the row and to the same month of the next row', () => {
    expect(step(grid!, 0, 'ArrowRight')).toBe(1);
    expect(step(grid!, 1, 'ArrowDown')).toBe(3);
    expect(step(grid!, 2, 'ArrowUp')).toBe(0);
    // At the end of a row, on into the next.
    expect(step(grid!, 1, 'ArrowRight')).toBe(2);
  });

  test('Home and End go to the ends of the row, with Ctrl to those of the chart', () => {
    expect(step(grid!, 3, 'Home')).toBe(2);
    expect(step(grid!, 0, 'End')).toBe(1);
    expect(step(grid!, 3, 'Home', true)).toBe(0);
    expect(step(grid!, 0, 'End', true)).toBe(3);
  });

  test('in stacked columns they go from month to month and up through the layers', () => {
    expect(step(columns!, 0, 'ArrowRight')).toBe(1);
    expect(step(columns!, 1, 'ArrowUp')).toBe(2);
    expect(step(columns!, 2, 'ArrowDown')).toBe(1);
    // June has one layer only.
    expect(step(columns!, 2, 'ArrowRight')).toBe(3);
    expect(step(columns!, 2, 'Home')).toBe(0);
  });

  test('in a list of bars, down and right are one and the same', () => {
    expect(step(bars!, 0, 'ArrowDown')).toBe(1);
    expect(step(bars!, 0, 'ArrowRight')).toBe(1);
    expect(step(bars!, 1, 'ArrowUp')).toBe(0);
  });

  test('never lead out of the chart', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(grid!, columns!, bars!),
        fc.array(fc.constantFrom(...KEYS), { maxLength: 30 }),
        (marks, keys) => {
          let at: number | null = null;
          for (const key of keys) {
            at = step(marks, at, key);
            expect(marks.all[at]).toBeDefined();
          }
        },
      ),
    );
  });

  test.each([
    ['grid', grid, 'ArrowRight'],
    ['columns', columns, 'ArrowUp'],
    ['bars', bars, 'ArrowDown'],
  ] as const)('one of them alone reaches every datum of a chart of %s', (_, marks, key) => {
    const reached = [0];
    for (let at = 0; ;) {
      const next = step(marks!, at, key);
      if (next === at) break;
      reached.push((at = next));
    }
    expect(reached).toEqual(marks!.all.map((_, i) => i));
  });

  test('other keys are the page’s', () => {
    expect(['Tab', 'Escape', 'PageDown', ' ', 'a'].filter(isStepKey)).toEqual([]);
  });
});
