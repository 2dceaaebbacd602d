import { expect, test } from 'vitest';
import { computeFigures } from '../../../src/core/figures/computeFigures.ts';
import { decodeFacts, encodeFacts } from '../../../src/core/explore/facts.ts';
import { pivot } from '../../../src/core/explore/pivot.ts';
import { DEFAULT_VIEW } from '../../../src/core/explore/view.ts';
import { awkwardYear } from '../figures/awkwardYear.ts';

test('a month that a unit may still deliver is not due for it, and no zero', () => {
  const figures = computeFigures(awkwardYear(), { year: 2022, asOf: '2022-09-10', source: null });
  const { rowIds, columnIds, cells } = pivot(decodeFacts(encodeFacts(figures)), {
    ...DEFAULT_VIEW,
    rows: 'unit',
    columns: 'month',
  });
  const cell = (unit: string, month: string) => cells[rowIds.indexOf(unit)]?.[columnIds.indexOf(month)];
  expect(cell('shenzhen-ast', '2022-07')).toBe('not-due');
  expect(cell('shenzhen-ast', '2022-05')).toBe('missing');
  expect(cell('guangzhou-ast', '2022-07')).toBe('exempt');
  expect(cell('gd-standardization', '2022-06')).toBe(0);
});
