/** Numbers, months and days in each language. */
import { describe, expect, test } from 'vitest';
import {
  formatChange,
  formatDate,
  formatList,
  formatMonth,
  formatNumber,
  formatPercent,
  plural,
} from '../../src/i18n/format.ts';
import { LANGS } from '../../src/core/model.ts';

describe('numbers', () => {
  test('are grouped, and their minus is a minus', () => {
    for (const lang of LANGS) {
      expect(formatNumber(12345, lang)).toBe('12,345');
      expect(formatNumber(-3, lang)).toBe('−3');
      expect(formatNumber(66.666, lang, 1)).toBe('66.7');
      expect(formatNumber(0, lang)).toBe('0');
    }
  });
  test('a change has its sign, nothing has none', () => {
    expect([5, -3, 0].map((value) => formatChange(value, 'zh-CN'))).toEqual(['+5', '−3', '0']);
  });
  test('a share is a percentage', () => {
    expect(formatPercent(0.715, 'zh-CN')).toBe('71.5%');
    expect(formatPercent(0.41, 'en')).toBe('41%');
    expect(formatPercent(0.41, 'en', 1, true)).toBe('41.0%');
    expect(formatPercent(1.315, 'zh-HK')).toBe('131.5%');
  });
});

describe('months and days', () => {
  test.each([
    ['zh-CN', '9月', '2022年9月', '2022年9月1日', '9月1日'],
    ['zh-HK', '9月', '2022年9月', '2022年9月1日', '9月1日'],
    ['en', 'Sep', 'September 2022', '1 September 2022', '1 Sep'],
  ] as const)('%s', (lang, short, long, date, day) => {
    expect(formatMonth('2022-09', lang)).toBe(short);
    expect(formatMonth('2022-09', lang, 'name')).toBe(lang === 'en' ? 'September' : short);
    expect(formatMonth('2022-09', lang, 'long')).toBe(long);
    expect(formatDate('2022-09-01', lang)).toBe(date);
    expect(formatDate('2022-09-01', lang, 'short')).toBe(day);
  });
  test('the first and the last day of a year stay in it, whatever the time zone', () => {
    expect(formatDate('2022-01-01', 'en')).toBe('1 January 2022');
    expect(formatDate('2022-12-31', 'en')).toBe('31 December 2022');
  });
  test('what is no day throws', () => {
    expect(() => formatDate('2022-13-01', 'en')).toThrow('not a day');
  });
});

test('names in a row, and the English plural', () => {
  expect(formatList(['甲', '乙', '丙'], 'zh-CN')).toBe('甲、乙和丙');
  expect(formatList(['甲', '乙', '丙'], 'zh-HK')).toBe('甲、乙及丙');
  expect(formatList(['A', 'B', 'C'], 'en')).toBe('A, B and C');
  expect([0, 1, 2].map((n) => plural(n, 'day', 'days'))).toEqual(['days', 'day', 'days']);
});

test('small whole numbers, which are written without Intl, are what Intl writes', () => {
  for (const lang of LANGS) {
    const format = new Intl.NumberFormat(lang === 'en' ? 'en-GB' : lang);
    for (const value of [0, 1, 9, 10, 99, 100, 998, 999, 1000, 1001, 12_345]) {
      expect(formatNumber(value, lang)).toBe(format.format(value));
    }
  }
  expect(formatNumber(-3, 'zh-CN')).toBe('−3');
});
