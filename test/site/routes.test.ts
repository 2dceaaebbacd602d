import { describe, expect, test } from 'vitest';
import { LANGS } from '../../src/core/model.ts';
import { HEADER_PAGES, FOOTER_PAGES, sectionOf } from '../../src/site/navigation.ts';
import {
  createLinks,
  langOfSegment,
  langSegment,
  normaliseBase,
  pathOf,
  SINGLE_PAGES,
} from '../../src/site/routes.ts';

describe('addresses', () => {
  const { href, asset, absolute } = createLinks('/a/b', 'https://example.org');

  test('put zh-CN at the root of the base path and the others below it', () => {
    expect(LANGS.map((lang) => href(lang, { page: 'overview' }))).toEqual([
      '/a/b/',
      '/a/b/zh-HK/',
      '/a/b/en/',
    ]);
    expect(href('en', { page: 'domain', id: 'food' })).toBe('/a/b/en/domains/food/');
    expect(href('zh-CN', { page: 'month', id: '2022-08' }, 'rows')).toBe('/a/b/months/2022-08/#rows');
  });

  test('keep whatever an id holds inside its own path segment', () => {
    expect(href('en', { page: 'unit', id: '../?x#"' })).toBe('/a/b/en/units/..%2F%3Fx%23%22/');
  });

  test('lead to files without a language, and to hosts only where one is known', () => {
    expect(asset('/data/headcounts.csv')).toBe('/a/b/data/headcounts.csv');
    expect(absolute(asset('favicon.svg'))).toBe('https://example.org/a/b/favicon.svg');
    expect(createLinks(undefined, undefined).absolute('/')).toBeNull();
  });

  test('are all different, and end with a slash', () => {
    const all = LANGS.flatMap((lang) => SINGLE_PAGES.map((page) => href(lang, { page })));
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((address) => !address.endsWith('/'))).toEqual([]);
    expect(pathOf({ page: 'overview' })).toBe('');
  });

  test.each([
    [undefined, '/'],
    ['', '/'],
    ['/', '/'],
    ['a', '/a/'],
    ['/a//b/', '/a/b/'],
  ])('read the base path %j as %j', (base, expected) => {
    expect(normaliseBase(base)).toBe(expected);
  });
});

describe('languages in addresses', () => {
  test('read back what they write', () => {
    expect(LANGS.map((lang) => langOfSegment(langSegment(lang)))).toEqual(LANGS);
  });

  test('know no other', () => {
    expect(() => langOfSegment('fr')).toThrow('"fr"');
  });
});

describe('navigation', () => {
  test('offers no page twice', () => {
    const offered = [...HEADER_PAGES, ...FOOTER_PAGES];
    expect(new Set(offered).size).toBe(offered.length);
  });

  test('marks the section that a page belongs to', () => {
    expect(sectionOf({ page: 'domain', id: 'food' })).toBe('domains');
    expect(sectionOf({ page: 'city', id: 'shenzhen' })).toBe('sites');
    expect(sectionOf({ page: 'target', id: 'agreements-signed' })).toBe('overview');
    expect(sectionOf({ page: 'problem', id: 'no-rows' })).toBe('downloads');
    expect(sectionOf({ page: 'corrections' })).toBe('downloads');
  });
});
