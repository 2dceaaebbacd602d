/** Totals beside their parts, in CSV and JSON, and what `fix` makes of them. */
import { describe, expect, test } from 'vitest';
import { fixTree } from '../../../src/core/fix/fixTree.ts';
import { AS_OF, PLACE, check, rows, treeOf } from '../../corpus/case.ts';

type Row = readonly [site: string, headcount: number, origin?: string];

const csv = (...all: readonly Row[]): string =>
  rows(
    ...all.map(([site, count, origin = 'HK']) => `2022-06,computer-information,${site},${origin},${count},`),
  );
const severities = (...all: readonly Row[]): readonly string[] =>
  check({ files: { [PLACE]: csv(...all) } })
    .problems.filter(({ code }) => code === 'total-beside-parts')
    .map(({ severity, line }) => `${severity}@${String(line)}`);

describe('a total beside its parts', () => {
  test.each<{ readonly name: string; readonly expected: readonly string[]; readonly all: readonly Row[] }>([
    {
      name: '全省',
      expected: ['error@4'],
      all: [
        ['dongguan', 1],
        ['zhuhai', 2],
        ['全省', 3],
      ],
    },
    {
      name: 'above its parts',
      expected: ['error@2'],
      all: [
        ['全省', 3],
        ['dongguan', 1],
        ['zhuhai', 2],
      ],
    },
    {
      name: 'an id',
      expected: ['warning@4'],
      all: [
        ['dongguan', 1],
        ['zhuhai', 2],
        ['guangdong', 3],
      ],
    },
    {
      name: 'a full name',
      expected: ['warning@4'],
      all: [
        ['dongguan', 1],
        ['zhuhai', 2],
        ['省级（不分地区）', 3],
      ],
    },
    {
      name: 'a city by its id',
      expected: ['warning@4'],
      all: [
        ['南沙', 2],
        ['guangzhou', 2],
        ['guangdong', 4],
      ],
    },
    {
      name: 'the whole of a city',
      expected: ['error@4'],
      all: [
        ['南沙', 2],
        ['guangzhou', 3],
        ['全市', 5],
      ],
    },
    {
      name: 'one part only',
      expected: [],
      all: [
        ['dongguan', 3],
        ['zhuhai', 0],
        ['guangdong', 3],
      ],
    },
    {
      name: 'another sum',
      expected: [],
      all: [
        ['dongguan', 1],
        ['zhuhai', 2],
        ['guangdong', 4],
      ],
    },
    {
      name: 'another origin',
      expected: [],
      all: [
        ['dongguan', 1],
        ['zhuhai', 2, 'MO'],
        ['guangdong', 3],
      ],
    },
    {
      name: 'zeros throughout',
      expected: [],
      all: [
        ['dongguan', 0],
        ['zhuhai', 0],
        ['guangdong', 0],
      ],
    },
  ])('$name', ({ expected, all }) => {
    expect(severities(...all)).toEqual(expected);
  });

  test('is found in JSON', () => {
    const row = (site: string, headcount: number) => ({
      domain: 'computer-information',
      site,
      origin: 'HK',
      headcount,
    });
    const value = {
      unit: 'gd-computer',
      month: '2022-06',
      rows: [row('dongguan', 1), row('zhuhai', 2), row('全省', 3)],
    };
    const { problems } = check({ files: { [PLACE.replace('.csv', '.json')]: JSON.stringify(value) } });
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([['total-beside-parts', 'error']]);
  });

  test('is left as it stands by fix', () => {
    const text = csv(['东莞市', 1], ['zhuhai', 2], ['省级（不分地区）', 3]);
    const { files } = fixTree(treeOf({ [PLACE]: text }), AS_OF);
    const fixed = new TextDecoder().decode(files[0]?.bytes);
    expect(fixed).toBe(text.replace('东莞市', 'dongguan'));
  });
});
