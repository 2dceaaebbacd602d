import { describe, expect, test } from 'vitest';
import { decodeFacts, encodeFacts } from '../../../src/core/explore/facts.ts';
import type { ExploreFile } from '../../../src/core/explore/facts.ts';
import { DIMENSIONS } from '../../../src/core/explore/view.ts';
import { sampleFigures } from '../publish/sample.ts';

const figures = sampleFigures();
const file = encodeFacts(figures);

describe('facts of the explorer', () => {
  test('are all there after the way to the browser and back, with what follows from them', () => {
    const { members, codes, headcount } = decodeFacts(JSON.parse(JSON.stringify(file)) as ExploreFile);
    const back = [...headcount.keys()].map((at) => ({
      ...Object.fromEntries(
        DIMENSIONS.map((dimension) => [dimension, members[dimension][codes[dimension][at] ?? -1]]),
      ),
      headcount: headcount[at],
    }));
    const { domains, sites } = figures.registry;
    expect(figures.facts.length).toBeGreaterThan(10);
    expect(back).toEqual(
      figures.facts.map(({ domain, site, month, unit, origin, headcount: people }) => ({
        domain,
        category: domains.find(({ id }) => id === domain)?.category,
        site,
        city: sites.find(({ id }) => id === site)?.city,
        month,
        unit,
        origin,
        headcount: people,
      })),
    );
  });

  test('every member of the programme can be asked for, in its own order', () => {
    const { registry } = figures;
    expect(file.members).toMatchObject({
      domain: figures.byDomain.map(({ id }) => id),
      category: ['regulated', 'non-regulated'],
      site: registry.sites.map(({ id }) => id),
      city: registry.cities.map(({ id }) => id),
      month: figures.months,
      unit: figures.byUnit.map(({ id }) => id),
      origin: ['HK', 'MO', 'ML'],
    });
  });

  test('silence and due months are those of the figures', () => {
    const { members, isDue, silence, unitsOf } = decodeFacts(file);
    expect(members.month.filter((_, at) => isDue[at])).toEqual(
      figures.byMonth.filter(({ due }) => due).map(({ month }) => month),
    );
    expect(members.unit.map((_, unit) => silence[unit])).toEqual(
      figures.byUnit.map(({ states }) =>
        states.map(({ state }) => (state === 'missing' || state === 'exempt' ? state : null)),
      ),
    );
    expect(silence.flat()).toContain('missing');
    expect(members.domain.map((_, domain) => unitsOf[domain]?.map((unit) => members.unit[unit]))).toEqual(
      figures.byDomain.map(({ units }) => units),
    );
  });

  test.each<[string, Partial<ExploreFile>]>([
    ['a column that is cut short', { facts: { ...file.facts, site: file.facts.site.slice(1) } }],
    ['a place that no member has', { facts: { ...file.facts, unit: file.facts.unit.map(() => 999) } }],
    ['a place below the first', { facts: { ...file.facts, month: file.facts.month.map(() => -1) } }],
    ['a domain without a category', { categoryOf: file.categoryOf.slice(1) }],
    ['a site without a city', { cityOf: file.cityOf.slice(1) }],
  ])('%s is refused', (_, other) => {
    expect(() => decodeFacts({ ...file, ...other })).toThrow(RangeError);
  });
});
