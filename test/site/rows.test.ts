import { describe, expect, test } from 'vitest';
import { factsWhere, sourceLink } from '../../src/site/rows.ts';
import { fixtureFigures } from '../charts/fixture.ts';

describe('rows behind a figure', () => {
  const figures = fixtureFigures('2022-08-31');
  const people = (facts: ReturnType<typeof factsWhere>): number =>
    facts.reduce((sum, { headcount }) => sum + headcount, 0);

  test('add up to the figure they stand behind', () => {
    for (const domain of figures.byDomain)
      expect(people(factsWhere(figures, { domain: domain.id }))).toBe(domain.headcount);
    for (const site of figures.bySite)
      expect(people(factsWhere(figures, { site: site.id }))).toBe(site.headcount);
    for (const unit of figures.byUnit)
      expect(people(factsWhere(figures, { unit: unit.id }))).toBe(unit.headcount);
    for (const month of figures.byMonth)
      expect(people(factsWhere(figures, { month: month.month }))).toBe(month.headcount);
    expect(people(factsWhere(figures, { category: 'regulated' }))).toBe(figures.total.regulated);
  });

  test('are all rows where nothing is asked', () => {
    expect(factsWhere(figures, {})).toEqual(figures.facts);
  });
});

describe('a link to a row', () => {
  const repository = { url: 'https://example.org/team/repo/', commit: 'abc123', dataDir: 'data' };

  test('leads to the line at the commit', () => {
    expect(sourceLink(repository, '2022/headcounts/gd-food/2022-08.csv', 2)).toBe(
      'https://example.org/team/repo/blob/abc123/data/2022/headcounts/gd-food/2022-08.csv#L2',
    );
    expect(sourceLink(repository, 'a b/#c.csv', null)).toBe(
      'https://example.org/team/repo/blob/abc123/data/a%20b/%23c.csv',
    );
  });

  test('is none without a repository, without a commit, or to what is no web address', () => {
    expect(sourceLink({ ...repository, url: undefined }, 'x', 1)).toBeNull();
    expect(sourceLink({ ...repository, commit: null }, 'x', 1)).toBeNull();
    expect(sourceLink({ ...repository, url: 'javascript:alert(1)' }, 'x', 1)).toBeNull();
  });
});
