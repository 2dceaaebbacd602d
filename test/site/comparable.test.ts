import { describe, expect, test } from 'vitest';
import { ALL, isFair, isWhole } from '../../src/site/comparable.ts';
import { fixtureFigures } from '../charts/fixture.ts';

describe('whether a month can be compared', () => {
  // For August gd-food, gd-ceramic and zhuhai-ast have sent nothing, for May gd-food alone.
  const figures = fixtureFigures('2022-08-31');

  test('not as a whole while a report is missing, nor before it is due', () => {
    expect(isWhole(figures, '2022-07', ALL)).toBe(true);
    expect(isWhole(figures, '2022-08', ALL)).toBe(false);
    expect(isWhole(figures, '2022-09', ALL)).toBe(false);
  });

  test('where no unit that could have had people there is missing', () => {
    const domain = (id: string) => isWhole(figures, '2022-08', { kind: 'domain', id });
    expect(domain('computer-information')).toBe(true);
    expect(domain('food')).toBe(false);
    // A society without sites of its own may report any.
    expect(isWhole(figures, '2022-08', { kind: 'site', id: 'zhuhai' })).toBe(false);
    expect(isWhole(figures, '2022-08', { kind: 'unit', id: 'gd-computer' })).toBe(true);
    expect(isWhole(figures, '2022-08', { kind: 'unit', id: 'gd-food' })).toBe(false);
  });

  test('a fall needs its own month, a rise the one before, no change both', () => {
    const august = ['2022-07', '2022-08'] as const;
    const june = ['2022-05', '2022-06'] as const;
    expect([-1, 0, 1].map((change) => isFair(figures, august, change, ALL))).toEqual([false, false, true]);
    expect([-1, 0, 1].map((change) => isFair(figures, june, change, ALL))).toEqual([true, false, false]);
  });
});
