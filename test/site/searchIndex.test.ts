import { describe, expect, test } from 'vitest';
import { LANGS } from '../../src/core/model.ts';
import type { Lang } from '../../src/core/model.ts';
import { searchEntries } from '../../src/core/search/search.ts';
import type { SearchEntry } from '../../src/core/search/search.ts';
import { searchIndex } from '../../src/site/searchIndex.ts';
import { contextOn } from './support.ts';

const MID_YEAR = '2022-08-31';
const indexOn = (day: string, lang: Lang): readonly SearchEntry[] => searchIndex(contextOn(day, lang));
const at = (index: readonly SearchEntry[], path: string): SearchEntry | undefined =>
  index.find(({ href }) => href.endsWith(path));

describe('what can be found', () => {
  test.each(LANGS)('in %s a unit that has not reported is found by its state in every language', (lang) => {
    const context = contextOn(MID_YEAR, lang);
    const missing = context.figures.byUnit.filter(({ record }) => record.missing > 0);
    expect(missing.length).toBeGreaterThan(0);
    for (const query of ['未报', '未報', 'missing']) {
      const { hits } = searchEntries(searchIndex(context), query, missing.length);
      expect(hits.map(({ entry }) => entry.title).sort()).toEqual(
        missing.map(({ definition }) => definition.names[lang]).sort(),
      );
      for (const { states } of hits) expect(states.join()).toContain(context.t.reportingStates.missing);
    }
  });

  test.each(LANGS)('in %s names are found by their pinyin, whole and by first letters', (lang) => {
    const index = indexOn(MID_YEAR, lang);
    for (const query of ['shenzhen', 'sz'])
      expect(searchEntries(index, query, 99).hits.map(({ entry }) => entry.href)).toContain(
        at(index, 'cities/shenzhen/')?.href,
      );
  });

  test('a thing carries the number of its own page', () => {
    const context = contextOn(MID_YEAR, 'zh-CN');
    const index = searchIndex(context);
    for (const { id, headcount } of context.figures.bySite)
      expect(at(index, `sites/${id}/`)?.figure).toBe(`${headcount}人`);
    expect(at(index, 'months/2022-12/')).not.toHaveProperty('figure');
  });

  test('before anything is due there is no number, and nobody is late', () => {
    const index = indexOn('2022-04-10', 'en');
    const people = index.filter(({ figure }) => /^0 people/u.test(figure ?? ''));
    expect(people).toEqual([]);
    expect(searchEntries(index, 'missing', 9).hits.flatMap(({ states }) => states)).toEqual([]);
  });
});
