import { describe, expect, test } from 'vitest';
import { LANGS } from '../../src/core/model.ts';
import { ALL, comparedClause, isWhole, toldChange } from '../../src/site/comparable.ts';
import { contextOn } from './support.ts';

describe('whether a month can be compared', () => {
  // For August gd-food, gd-ceramic and zhuhai-ast have sent nothing, for May gd-food alone.
  const { figures } = contextOn('2022-08-31', 'zh-CN');

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

  const counts = (headcount: number) => ({ regulated: 0, nonRegulated: headcount, headcount });
  const line = {
    change: counts(-7),
    likeForLike: { units: 17, current: counts(12), previous: counts(10) },
  };

  test('else over the units that have reported both months', () => {
    expect(toldChange(figures, ['2022-06', '2022-07'], line, ALL)).toEqual({ by: -7, units: null });
    expect(toldChange(figures, ['2022-07', '2022-08'], line, ALL)).toEqual({ by: 2, units: 17 });
    const nobody = { ...line, likeForLike: { units: 17, current: counts(0), previous: counts(0) } };
    expect(toldChange(figures, ['2022-07', '2022-08'], nobody, ALL)).toBeNull();
    expect(toldChange(figures, ['2022-07', '2022-08'], { ...line, likeForLike: null }, ALL)).toBeNull();
    expect(toldChange(figures, ['2022-07', '2022-08'], { ...line, change: null }, ALL)).toBeNull();
  });

  test('in words, with how many units', () => {
    const told = [
      { by: 2, units: 17 },
      { by: 0, units: 1 },
      { by: -1, units: null },
    ];
    expect(
      LANGS.flatMap((lang) =>
        told.map((each) => comparedClause(contextOn('2022-08-31', lang), '2022-07', each)),
      ).join('\n'),
    ).toMatchInlineSnapshot(`
      "同口径17家比7月多2人
      同口径1家与7月持平
      比7月少1人
      同口徑的17個單位較7月多2人
      同口徑的1個單位與7月持平
      較7月少1人
      2 more than July over the same 17 units
      as many as July over the one unit that reported both
      1 fewer than July"
    `);
  });
});
