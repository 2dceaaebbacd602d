import { describe, expect, test } from 'vitest';
import { searchEntries, type SearchEntry } from '../../../src/core/search/search.ts';

const entry = (title: string, ...terms: string[]): SearchEntry => ({
  title,
  kind: '',
  href: `/${title}/`,
  terms,
});
const entries = [
  entry('省质量协会', 'gd-quality'),
  entry('质量管理', 'quality-management', 'Quality management'),
  entry('品质', 'quality', 'Quality', '品質'),
  entry('省电机工程学会', 'gd-electrical-engineering'),
];
const titles = (query: string, limit = 9): string[] =>
  searchEntries(entries, query, limit).hits.map((hit) => hit.title);

describe('searchEntries', () => {
  test('finds part of a Chinese name, the title that starts with it first', () => {
    expect(titles('质量')).toEqual(['质量管理', '省质量协会']);
  });
  test('finds ids, aliases and other scripts, an exact one first', () => {
    expect(titles('quality')).toEqual(['品质', '省质量协会', '质量管理']);
    expect(titles('品質')).toEqual(['品质']);
  });
  test('does not mind width, case, order and spaces', () => {
    expect(titles('　ＱＵＡＬＩＴＹ　management ')).toEqual(['质量管理']);
    expect(titles('工程 电机')).toEqual(['省电机工程学会']);
  });
  test('wants every word, and nothing from nothing', () => {
    expect(titles('质量 纺织')).toEqual([]);
    expect(titles('   ')).toEqual([]);
  });
  test('says how many it cut', () => {
    expect(searchEntries(entries, 'quality', 1)).toMatchObject({ total: 3, hits: [{ title: '品质' }] });
  });
});
