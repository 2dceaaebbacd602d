import { expect, test } from 'vitest';

import { domains, sites, units } from './shippedFiles.ts';

const ids = (entries: readonly { id: string }[] | undefined) => (entries ?? []).map(({ id }) => id);

test('计算机 is no name of a domain: it is asked back, not guessed', () => {
  expect(domains.domains.flatMap(({ aliases }) => aliases ?? [])).not.toContain('计算机');
});

test('sites add up to the four cities and the province', () => {
  const cities = ['guangzhou', 'shenzhen', 'zhuhai', 'dongguan', 'guangdong'];
  expect(ids(sites.cities)).toEqual(cities);
  expect([...new Set(sites.sites.map(({ city }) => city))]).toEqual(cities);
});

test('every site but the province has its own place on the map', () => {
  const places = sites.sites.map(({ position }) => position && `${position.x} ${position.y}`);
  expect(places.filter((place) => place === null)).toHaveLength(1);
  expect(new Set(places).size).toBe(sites.sites.length);
});

test('13 societies report to the society of engineers, at any site', () => {
  const societies = units.units.filter(({ kind }) => kind === 'society');
  expect(societies).toHaveLength(13);
  for (const unit of societies) {
    expect(unit.reportsTo).toBe('gd-engineers');
    expect(unit.sites ?? []).toEqual([]);
    expect(unit.defaultSites).toEqual(['guangdong']);
  }
});

test('4 city associations and the zone report to the cooperation department, at their own sites', () => {
  const places = units.units.filter(({ kind }) => kind === 'city-association' || kind === 'zone');
  expect(places).toHaveLength(5);
  for (const unit of places) {
    expect(unit.reportsTo).toBe('gdast-cooperation');
    expect(unit.defaultSites).toEqual(ids(unit.sites));
  }
});

test('the 3 coordinators report nothing', () => {
  const coordinators = units.units.filter(({ kind }) => kind === 'coordinator');
  expect(ids(coordinators)).toEqual(['gd-engineers', 'gdast-academic', 'gdast-cooperation']);
  expect(coordinators.flatMap((unit) => [...(unit.domains ?? []), ...(unit.sites ?? [])])).toEqual([]);
});

test('units and places that the plan does not state are marked as inferred', () => {
  for (const unit of units.units) {
    // 二(一)2 names the cities' associations and their places; only who speaks for the zone is read into it.
    for (const link of unit.sites ?? []) {
      expect(link.inferred ?? false, `${unit.id} ${link.id}`).toBe(unit.kind === 'zone');
    }
    if (unit.kind === 'society' || unit.kind === 'zone') expect(unit.inferred, unit.id).toBe(true);
  }
});

test('a link cites no clause that leaves its unit out', () => {
  const zhuhai = units.units.find(({ id }) => id === 'zhuhai-ast');
  const cited = [...(zhuhai?.domains ?? []), ...(zhuhai?.sites ?? [])].map(({ clause }) => clause);
  expect(cited.filter((clause) => /#8|#12/.test(clause ?? ''))).toEqual([]);
});

test('references lead somewhere', () => {
  const known = {
    unit: new Set(ids(units.units)),
    domain: new Set(ids(domains.domains)),
    site: new Set(ids(sites.sites)),
  };
  for (const unit of units.units) {
    if (unit.reportsTo !== null) expect(known.unit).toContain(unit.reportsTo);
    for (const id of ids(unit.domains)) expect(known.domain).toContain(id);
    for (const id of [...ids(unit.sites), ...(unit.defaultSites ?? [])]) expect(known.site).toContain(id);
  }
});
