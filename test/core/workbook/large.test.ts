/** Large sheets take time in proportion to their size: a unit may keep years in one, and merge every cell. */
import { expect, test } from 'vitest';
import { plainSheet } from '../../../src/core/workbook/sheet.ts';
import { findTable } from '../../../src/core/workbook/sheetTable.ts';
import { knownNames } from '../../../src/core/workbook/knownNames.ts';
import type { MergedRange, Sheet } from '../../../src/core/workbook/sheet.ts';
import { HEADER, REGISTRY, ROWS } from './sheets.ts';

const names = knownNames(REGISTRY);
const sheetOf = (lines: number): Sheet => {
  const rows = Array.from({ length: lines }, (_, at) =>
    at % 4 === 0 ? (ROWS[0] ?? []) : [null, null, null, '澳门', 1, `备注${at}`],
  );
  const merged = Array.from({ length: lines / 4 }, (_, at): MergedRange => ({
    top: 2 + at * 4,
    left: 2,
    bottom: 5 + at * 4,
    right: 2,
  }));
  return plainSheet('人数', [HEADER, ...rows], merged);
};
/** The shortest of a few runs, in milliseconds. */
const timeOf = (lines: number): number => {
  const sheet = sheetOf(lines);
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    expect(findTable(sheet, names)?.rows).toHaveLength(lines);
    return performance.now() - start;
  });
  return Math.min(...times);
};

test('four times the rows and merged cells take no more than some four times as long', () => {
  timeOf(1_000);
  const small = timeOf(5_000);
  expect(timeOf(20_000)).toBeLessThan(Math.max(10 * small, 500));
});
