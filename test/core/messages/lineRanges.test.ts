import { describe, expect, test } from 'vitest';
import { lineRanges, listRanges } from '../../../src/core/problems/lineRanges.ts';
import { PHRASEBOOKS } from '../../../src/core/problems/messages/phrasebooks.ts';

describe('lineRanges', () => {
  test.each([
    [[4], '4'],
    [[3, 4], '3、4'],
    [[3, 4, 5, 6, 7, 8, 11], '3—8、11'],
    [[2, 4, 6], '2、4、6'],
  ])('%j', (lines, text) => {
    expect(listRanges(lineRanges(lines), '—', '、')).toBe(text);
  });

  test('counts the lines that a long list leaves out', () => {
    const odd = Array.from({ length: 20 }, (_, at) => 2 * at + 1);
    const { ranges, cut } = lineRanges([...odd, 100, 101]);
    expect(ranges).toHaveLength(12);
    expect(cut).toBe(10);
  });

  test.each([
    ['zh-CN', [4], '第 4 行'],
    ['zh-CN', [3, 4, 5, 9], '第 3—5、9 行'],
    ['zh-HK', [3, 4, 5, 9], '第 3—5、9 行'],
    ['en', [4], 'line 4'],
    ['en', [3, 4, 5, 9], 'lines 3–5, 9'],
  ] as const)('in %s, %j', (lang, lines, text) => {
    expect(PHRASEBOOKS[lang].words.lines(lineRanges(lines))).toBe(text);
  });

  test.each([
    ['zh-CN', '（另有 8 行）'],
    ['zh-HK', '（另有 8 行）'],
    ['en', ' and 8 more'],
  ] as const)('in %s says how many are left out', (lang, end) => {
    const lines = Array.from({ length: 20 }, (_, at) => 2 * at + 1);
    expect(PHRASEBOOKS[lang].words.lines(lineRanges(lines)).endsWith(end)).toBe(true);
  });
});
