import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, nearMiss } from '../../../src/core/registry/nearMiss.ts';
import { indexNames, indexRegistry } from '../../../src/core/registry/registryIndex.ts';
import type { Registry } from '../../../src/core/model.ts';
import { DOMAINS, SITES, UNITS } from '../../corpus/base.ts';

const index = indexRegistry({
  domains: DOMAINS.domains,
  sites: SITES.sites,
  units: UNITS.units.map((unit) => ({ ...unit, aliases: [] })),
  cities: SITES.cities,
} as unknown as Registry);

describe('names of the registry', () => {
  test('an id is itself', () => {
    expect(index.domains.lookup('computer-information')).toEqual({ kind: 'id', id: 'computer-information' });
  });

  test.each([
    ['计算机信息工程', 'computer-information'],
    ['計算機信息工程', 'computer-information'],
    ['Computer Information Engineering', 'computer-information'],
    ['computer_information', 'computer-information'],
    ['计算机 信息 工程', 'computer-information'],
    ['电气', 'electric-power'],
    ['電氣', 'electric-power'],
    ['建築', 'construction'],
  ])('%s is read as %s', (text, id) => {
    expect(index.domains.lookup(text)).toEqual({ kind: 'alias', id });
  });

  test.each([
    ['广州市(其他)', 'guangzhou'],
    ['廣州市（其他）', 'guangzhou'],
    ['Hengqin', 'zhuhai-hengqin'],
  ])('%s is read as %s', (text, id) => {
    expect(index.sites.lookup(text)).toEqual({ kind: 'alias', id });
  });

  test.each([
    ['计算机信息工程师', 'computer-information'],
    ['计算机', 'computer-information'],
    ['computer-infomation', 'computer-information'],
    ['质量管里', 'quality-management'],
    ['alchemy', null],
    ['', null],
  ])('%s is unknown, and near %s', (text, suggestion) => {
    expect(index.domains.lookup(text)).toEqual({ kind: 'unknown', suggestion });
  });

  test('a name of two entries is nobody’s', () => {
    const names = { 'zh-CN': '甲', 'zh-HK': '甲', en: 'First' };
    const both = indexNames([
      { id: 'one', names, aliases: ['共用'] },
      { id: 'two', names: { ...names, 'zh-CN': '乙', 'zh-HK': '乙', en: 'Second' }, aliases: ['共用'] },
    ]);
    expect(both.lookup('共用')).toEqual({ kind: 'ambiguous', candidates: ['one', 'two'] });
  });

  test('names that every object has are no names', () => {
    for (const text of ['constructor', '__proto__', 'toString'])
      expect(index.domains.lookup(text).kind).toBe('unknown');
  });
});

describe('near misses', () => {
  test('swapped neighbours are one slip', () => {
    expect(editDistance('guagndong', 'guangdong', 2)).toBe(1);
    expect(editDistance('abc', 'abc', 0)).toBe(0);
    expect(editDistance('abc', 'xyz', 2)).toBeNull();
    expect(editDistance('abc', 'abcdef', 2)).toBeNull();
  });

  test('a distance is the same both ways, and nothing is nearer than itself', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '食', '品'), maxLength: 8 });
    fc.assert(
      fc.property(text, text, (left, right) => {
        expect(editDistance(left, right, 8)).toBe(editDistance(right, left, 8));
        expect(editDistance(left, right, 8) === 0).toBe(left === right);
      }),
    );
  });

  test('between two that are equally near nobody chooses', () => {
    const names = [
      ['abcdef', 1],
      ['abcdeg', 2],
    ] as const;
    expect(nearMiss('abcdeh', names)).toBeNull();
    expect(nearMiss('abcdef', names)).toBe(1);
  });

  test('short names leave no room for slips', () => {
    expect(nearMiss('食物', [['食品', 'food']])).toBeNull();
    expect(nearMiss('电力工成', [['电力工程', 'electric-power']])).toBe('electric-power');
  });

  test('a text too long to be a slip is not compared', () => {
    expect(nearMiss('a'.repeat(61), [['a'.repeat(60), 1]])).toBeNull();
  });
});
