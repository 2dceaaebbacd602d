import { describe, expect, test } from 'vitest';
import { compare, toComparison, withMembers } from '../../../src/core/explore/compare.ts';
import { compareTable } from '../../../src/core/explore/compareTable.ts';
import { decodeFacts, type ExploreFile } from '../../../src/core/explore/facts.ts';
import { comparison, DEFAULT_VIEW, withDisplay, type View } from '../../../src/core/explore/view.ts';
import { formatView, parseView, unknownIn } from '../../../src/core/explore/viewAddress.ts';
import { fileOf, members, part } from './small.ts';

const parts = [
  part({ headcount: 3 }),
  part({ month: '2022-05', headcount: 4 }),
  part({ domain: 'textiles', unit: 'gd-textile', site: 'dongguan', month: '2022-05', headcount: 9 }),
];
const facts = decodeFacts(fileOf(parts));
const cumulative: View = { ...DEFAULT_VIEW, measure: 'cumulative' };
const of = (ids: readonly string[], view: View = cumulative): View =>
  comparison(view, { dimension: 'domain', ids });

describe('a comparison', () => {
  test('has its members in the order in which they were chosen, and the first less the second', () => {
    const found = compare(facts, of(['textiles', 'construction']));
    expect(found.members.map(({ id, cells, total }) => [id, cells, total])).toEqual([
      ['textiles', [0, 9, 'not-due'], 9],
      ['construction', [3, 7, 'not-due'], 7],
    ]);
    expect(found.difference).toEqual({ cells: [-3, 2, 'not-due'], total: 2 });
    expect(found.isDue).toBe(true);
  });

  test('of one or of three has no difference', () => {
    expect(compare(facts, of(['textiles'])).difference).toBeNull();
    expect(compare(facts, of([...members.domain])).difference).toBeNull();
  });

  test('knows no zero before a member opened, nor where no month is due', () => {
    const waiting = decodeFacts(fileOf(parts, undefined, undefined, [[], [], [0, 1, 2]]));
    const found = compare(waiting, of(['construction', 'regulated-construction']));
    expect(found.members[1]).toMatchObject({ cells: ['not-open', 'not-open', 'not-due'], total: 'not-open' });
    expect(found.difference).toEqual({ cells: ['not-open', 'not-open', 'not-due'], total: 'not-open' });
    const file: ExploreFile = { ...fileOf([]), due: [] };
    const early = compare(decodeFacts(file), of(['construction', 'textiles']));
    expect(early.isDue).toBe(false);
    expect(early.members.map(({ total }) => total)).toEqual(['not-due', 'not-due']);
  });

  test('counts the reports that its numbers wait for, but none before a member opened', () => {
    const owing = decodeFacts(fileOf(parts, [[], [0]], undefined, [[], [], [0, 1, 2]]));
    const added = of(['construction', 'textiles'], DEFAULT_VIEW);
    const [construction, textiles] = compare(owing, added).members;
    expect(construction?.owed).toEqual([0, 0, 0]);
    expect(textiles).toMatchObject({ cells: ['missing', 9, 'not-due'], owed: [1, 0, 0] });
    const sites = comparison(cumulative, { dimension: 'site', ids: ['guangdong', 'dongguan'] });
    expect(compare(owing, sites).members.map(({ owed }) => owed[0])).toEqual([1, 1]);
    const shut = decodeFacts(fileOf(parts, [[], [0]], undefined, [[], [0], []]));
    expect(compare(shut, added).members[1]?.owed).toEqual([0, 0, 0]);
  });

  test('waits for a unit only at the sites that it may report', () => {
    const own = decodeFacts({ ...fileOf(parts, [[], [0]]), sitesOf: [[], [1]] });
    const sites = comparison(cumulative, { dimension: 'site', ids: ['guangdong', 'dongguan'] });
    expect(compare(own, sites).members.map(({ owed }) => owed[0])).toEqual([0, 1]);
    const cities = comparison(cumulative, { dimension: 'city', ids: ['dongguan', 'guangdong'] });
    expect(compare(own, cities).members.map(({ owed }) => owed[0])).toEqual([1, 0]);
  });

  test('is a table with a row for what is missing, and sums only of what is no running total', () => {
    const names = {
      dimension: (name: string) => name,
      member: (_: string, id: string) => id,
      people: 'people',
      total: 'total',
      difference: (one: string, other: string) => `${one} − ${other}`,
      owed: (name: string) => `${name} owed`,
    };
    const owing = decodeFacts(fileOf(parts, [[], [0]]));
    const view = of(['construction', 'textiles'], DEFAULT_VIEW);
    const table = compareTable(compare(owing, view), view, names);
    expect(table.head).toEqual([...members.month, 'total']);
    expect(table.rows.map(({ id, name, cells }) => [id, name, ...cells])).toEqual([
      ['construction', 'construction', 3, 4, 'not-due', 7],
      ['textiles', 'textiles', 'missing', 9, 'not-due', 9],
      [null, 'textiles owed', 1, 0, 'not-due', 1],
    ]);
    expect(table.foot).toEqual({
      name: 'construction − textiles',
      cells: ['missing', -5, 'not-due', -2],
    });
    const running = of(['construction', 'textiles']);
    expect(compareTable(compare(owing, running), running, names).head).toEqual(members.month);
  });
});

describe('coming to a comparison', () => {
  test('begins with the two that have the most, or with the few that were filtered', () => {
    expect(formatView(toComparison(facts, DEFAULT_VIEW))).toBe('compare=domain:textiles,construction');
    const few = { ...DEFAULT_VIEW, filter: { domain: ['construction', 'regulated-construction'] } };
    expect(formatView(toComparison(facts, few))).toBe('compare=domain:construction,regulated-construction');
    const months: View = { ...DEFAULT_VIEW, rows: 'month', columns: 'site' };
    expect(formatView(toComparison(facts, months))).toBe('compare=site:dongguan,guangdong');
  });

  test('to another dimension, and away, forgets what was compared and keeps the other filters', () => {
    const filtered = toComparison(facts, { ...DEFAULT_VIEW, filter: { origin: ['HK'] } });
    const sites = withMembers(facts, filtered, 'site');
    expect(sites.filter).toEqual({ origin: ['HK'], site: ['dongguan', 'guangdong'] });
    expect(withDisplay(sites, 'table').filter).toEqual({ origin: ['HK'] });
  });
});

describe('the address of a comparison', () => {
  test('is short, in the order of the choice, and reads back as what was written', () => {
    const view = comparison(
      { ...cumulative, filter: { origin: ['HK', 'MO'] } },
      { dimension: 'category', ids: ['non-regulated', 'regulated'] },
    );
    expect(formatView(view)).toBe('compare=category:non-regulated,regulated&origin=HK,MO');
    expect(parseView(formatView(view), members)).toEqual(view);
    const added = of(['textiles'], DEFAULT_VIEW);
    expect(formatView(added)).toBe('compare=domain:textiles&measure=new');
    expect(parseView(formatView(added), members)).toEqual(added);
  });

  test('leaves out what does not exist, twice the same and more than three, and cannot compare months', () => {
    const asked = 'compare=domain:textiles,atlantis,textiles,construction';
    expect(parseView(asked, members).filter).toEqual({ domain: ['textiles', 'construction'] });
    expect(parseView('compare=month:2022-04,2022-05', members)).toEqual(DEFAULT_VIEW);
    expect(parseView('compare=site:', members)).toMatchObject({ display: 'compare', filter: {} });
  });

  test('tells what it asks for in vain', () => {
    expect(unknownIn('compare=site:atlantis,dongguan&rows=domain&origin=HK', members)).toEqual([
      { name: 'site', value: 'atlantis' },
    ]);
    expect(unknownIn('compare=month:2022-04&display=pie&month=2023-01&nonsense=1', members)).toEqual([
      { name: 'compare', value: 'month:2022-04' },
      { name: 'display', value: 'pie' },
      { name: 'month', value: '2023-01' },
      { name: 'nonsense', value: '1' },
    ]);
    const many = { ...members, site: ['a', 'b', 'c', 'd'] };
    expect(unknownIn('compare=site:a,b,c,d', many)).toEqual([{ name: 'site', value: 'd' }]);
    expect(unknownIn('__proto__=1', members)).toEqual([{ name: '__proto__', value: '1' }]);
    for (const query of ['', formatView(of(['textiles'])), 'rows=unit&columns=none&measure=cumulative'])
      expect(unknownIn(query, members)).toEqual([]);
  });
});
