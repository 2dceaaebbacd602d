import { describe, expect, test } from 'vitest';
import { median, usualIfFarAbove } from '../../../src/core/check/plausibility/outlier.ts';
import { loadChecked } from '../../../src/io/loadData.ts';
import { check, rows } from '../../corpus/case.ts';
import type { Content } from '../../corpus/case.ts';

const months = ['2022-04', '2022-05', '2022-06', '2022-07', '2022-08', '2022-09'];

/** A society's year, one row a month. */
const history = (
  counts: readonly number[],
  unit = 'gd-computer',
  domain = 'computer-information',
): Readonly<Record<string, Content>> =>
  Object.fromEntries(
    counts.map((count, index) => [
      `2022/headcounts/${unit}/${months[index]}.csv`,
      rows(`${months[index]},${domain},guangdong,HK,${count},`),
    ]),
  );
const codes = (files: Readonly<Record<string, Content>>): readonly string[] =>
  check({ files }).problems.map(({ code, file }) => `${file.slice(-11, -4)} ${code}`);

describe('far above what came before', () => {
  test.each([
    [60, [2, 3, 4], 3],
    [20, [0, 0, 0], 0],
    [200, [30, 40, 50, 45], 42.5],
  ])('%i after %j', (value, earlier, usual) => expect(usualIfFarAbove(value, earlier)).toBe(usual));

  test.each([
    ['too few people to speak of', 19, [0, 0, 0]],
    ['too short a history', 60, [2, 3]],
    ['three times as many, but no more', 30, [10, 10, 10]],
    ['within what swings about anyway', 60, [2, 20, 4, 33]],
    ['less than before', 0, [30, 40, 50]],
  ])('not: %s', (_, value, earlier) => expect(usualIfFarAbove(value, earlier)).toBeNull());

  test('the median of an even number is the mean of the two in the middle', () => {
    expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([])]).toEqual([2, 2.5, 0]);
  });
});

describe('what is likely stays unremarked', () => {
  test.each([
    ['growing', [2, 5, 9, 14, 18, 25]],
    ['up and down', [12, 3, 17, 0, 22, 9]],
    ['steady', [4, 4, 4, 4, 4, 4]],
    ['nothing new', [0, 0, 0, 0, 0, 0]],
    ['one good month', [3, 2, 4, 15, 3, 2]],
  ])('%s', (_, counts) => expect(codes(history(counts))).toEqual([]));

  test('the same small count in another domain', () => {
    expect(codes({ ...history([3]), ...history([3], 'gd-power', 'electric-power') })).toEqual([
      // Only that the other unit reports from June.
      '2022-04 outside-reporting-period',
    ]);
  });

  test('nothing new from two units of one domain', () => {
    expect(
      codes({ ...history([0], 'gd-highway', 'construction'), ...history([0], 'gd-civil', 'construction') }),
    ).toEqual([]);
  });

  test('people in a new domain from the month of its agreement on', () => {
    expect(codes({ '2022/headcounts/gd-food/2022-05.csv': rows('2022-05,food,guangdong,HK,3,') })).toEqual(
      [],
    );
  });

  test('nothing new in a domain that waits for its agreement', () => {
    expect(
      codes({ '2022/headcounts/gd-quality/2022-05.csv': rows('2022-05,quality,guangdong,HK,0,') }),
    ).toEqual([]);
  });

  test('exactly ten times the target', () => {
    expect(codes(history([2000]))).toEqual([]);
  });

  test('the data that is shipped', () => {
    const { problems, checked } = loadChecked('data', '2022-12-31');
    expect(problems).toEqual([]);
    expect(checked?.submissions.length).toBeGreaterThan(100);
  });
});

describe('what is unlikely is told once', () => {
  test('a month that is far out is not told again for its site', () => {
    expect(codes(history([2, 3, 4, 60]))).toEqual(['2022-07 unusual-month']);
  });

  test('six of the same, and then the same again', () => {
    expect(codes(history([6, 6, 3, 3]))).toEqual(['2022-05 copy-of-last-month']);
  });

  test('a month missing between is no copy of last month', () => {
    const { '2022/headcounts/gd-computer/2022-05.csv': _gap, ...files } = history([6, 1, 6]);
    expect(codes(files)).toEqual([]);
  });
});
