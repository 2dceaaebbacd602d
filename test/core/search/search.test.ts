import { describe, expect, test } from 'vitest';
import { isSpelled, searchEntries, type SearchEntry } from '../../../src/core/search/search.ts';

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
  searchEntries(entries, query, limit).hits.map(({ entry }) => entry.title);

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
    expect(searchEntries(entries, 'quality', 1)).toMatchObject({
      total: 3,
      hits: [{ entry: { title: '品质' } }],
    });
  });
});

describe('by state', () => {
  const unit = (title: string, ...states: SearchEntry['states'] & object): SearchEntry => ({
    ...entry(title),
    states,
  });
  const missing = { text: '未报：5月', words: ['未报', '未報', 'Missing'] };
  const late = { text: '迟报：4月', words: ['迟报', '遲報', 'Late'] };
  const units = [
    entry('未报的月份怎样说明'),
    unit('省食品学会', missing, late),
    unit('珠海市科协', late),
    unit('省公路学会', missing),
  ];
  const found = (query: string): readonly (readonly string[])[] =>
    searchEntries(units, query, 9).hits.map(({ entry: { title }, states }) => [title, ...states]);

  test('a state finds the units that are so, before what is only named like it, and says since when', () => {
    expect(found('未报')).toEqual([
      ['省食品学会', '未报：5月'],
      ['省公路学会', '未报：5月'],
      ['未报的月份怎样说明'],
    ]);
  });
  test.each(['未報', 'missing', 'MISS'])('in every language: %s', (query) => {
    expect(found(query)).toHaveLength(2);
  });
  test('two states, or a state and a name, in any order', () => {
    expect(found('迟报 未报')).toEqual([['省食品学会', '迟报：4月', '未报：5月']]);
    expect(found('late 珠海')).toEqual([['珠海市科协', '迟报：4月']]);
    expect(found('珠海 late')).toEqual([['珠海市科协', '迟报：4月']]);
    expect(found('珠海 未报')).toEqual([]);
  });
});

describe('by pinyin', () => {
  test.each(['shenzhen', 'shenzhenshi', 'sz', 'szs', 'zhens', 'zs', 'shenz'])(
    '深圳市 is spelled %s',
    (word) => {
      expect(isSpelled('shen zhen shi', word)).toBe(true);
    },
  );
  test.each(['s', 'henzhen', 'enz', 'ss', 'shenzhenxi', ''])('深圳市 is not spelled %s', (word) => {
    expect(isSpelled('shen zhen shi', word)).toBe(false);
  });
  test('after names, and beside other words', () => {
    const named = [{ ...entry('深圳市'), pinyin: 'shen zhen shi' }, entry('sz')];
    expect(searchEntries(named, 'sz', 9).hits.map(({ entry: { title } }) => title)).toEqual(['sz', '深圳市']);
    expect(searchEntries(named, 'shi 深圳', 9).total).toBe(1);
  });
});

test('says the other name by which it was found, where the title does not tell', () => {
  const [power] = [entry('Electric power', '电力工程', '电气')];
  const other = (query: string): string | null | undefined =>
    searchEntries([power!], query, 1).hits[0]?.otherName;
  expect(other('电气')).toBe('电气');
  expect(other('electric')).toBeNull();
});
