/** Numbers that look odd: how the page about them begins, and what it tells of each. */
import { describe, expect, test } from 'vitest';
import { checkTree } from '../../src/core/check/checkTree.ts';
import { computeFigures } from '../../src/core/figures/computeFigures.ts';
import type { Figures } from '../../src/core/figures/figures.ts';
import { LANGS } from '../../src/core/model.ts';
import type { Lang } from '../../src/core/model.ts';
import { createContext } from '../../src/site/context.ts';
import type { PageContext } from '../../src/site/context.ts';
import {
  answeredNumbers,
  byUnit,
  hintsByUnit,
  oddFinding,
  oddNumber,
  oddWords,
  openNumbers,
} from '../../src/site/odd.ts';
import { rows, treeOf } from '../corpus/case.ts';
import type { Content } from '../corpus/case.ts';

const HEADER = 'month,code,subject,reason,answered_on';

/** A quality association that has signed nothing, and a pair of societies with the same count. */
const ODD: Readonly<Record<string, Content>> = {
  '2022/headcounts/gd-quality/2022-06.csv': rows('2022-06,quality,guangdong,HK,3,'),
  '2022/headcounts/gd-quality/2022-07.csv': rows(
    '2022-07,quality,guangdong,HK,1,',
    '2022-07,quality,guangzhou,MO,2,',
  ),
  '2022/headcounts/gd-highway/2022-06.csv': rows('2022-06,construction,guangdong,HK,3,'),
  '2022/headcounts/gd-civil/2022-06.csv': rows('2022-06,construction,guangdong,HK,3,'),
};
const ANSWERED = {
  '2022/answers/gd-civil.csv': `${HEADER}\n2022-06,identical-to-other-unit,gd-highway:construction/guangdong/HK=3,<b>已核对</b>,2022-07-05\n`,
};

function figuresOf(files: Readonly<Record<string, Content>>, asOf = '2022-12-31'): Figures {
  const { checked } = checkTree(treeOf(files), { asOf });
  if (checked === null) throw new Error('nothing was read');
  return computeFigures(checked, { year: 2022, asOf, source: null });
}
const contextOf = (files: Readonly<Record<string, Content>>, lang: Lang, asOf?: string): PageContext =>
  createContext(figuresOf(files, asOf), lang);
const inEvery = (files: Readonly<Record<string, Content>>): string =>
  LANGS.map((lang) => oddFinding(contextOf(files, lang))).join('\n');

describe('the finding', () => {
  test('of nothing', () => {
    expect(inEvery({})).toMatchInlineSnapshot(`
      "没有看着不寻常的数字。
      沒有看來不尋常的數字。
      No number looks odd."
    `);
  });

  test('of one, of many, and of what was answered', () => {
    const { '2022/headcounts/gd-quality/2022-06.csv': one = null } = ODD;
    expect(inEvery({ '2022/headcounts/gd-quality/2022-06.csv': one })).toMatchInlineSnapshot(`
      "1家单位有1处数字看着不寻常，还没有说明。
      1個單位有1處數字看來不尋常，尚未說明。
      1 number looks odd at 1 unit and waits for an answer."
    `);
    expect(inEvery(ODD)).toMatchInlineSnapshot(`
      "2家单位有3处数字看着不寻常，还没有说明。
      2個單位有3處數字看來不尋常，尚未說明。
      3 numbers look odd at 2 units and wait for an answer."
    `);
    expect(inEvery({ ...ODD, ...ANSWERED })).toMatchInlineSnapshot(`
      "1家单位有2处数字看着不寻常，还没有说明；1处已经说明理由。
      1個單位有2處數字看來不尋常，尚未說明；1處已經說明理由。
      2 numbers look odd at 1 unit and wait for an answer. 1 number has been answered for."
    `);
  });
});

describe('the numbers', () => {
  test('stand by unit, the newest month first', () => {
    const told = (figures: Figures) =>
      byUnit(openNumbers(figures)).map(({ unit, numbers }) => [unit, ...numbers.map(({ month }) => month)]);
    expect(told(figuresOf(ODD))).toEqual([
      ['gd-highway', '2022-06'],
      ['gd-quality', '2022-07', '2022-06'],
    ]);
    expect(told(figuresOf({ ...ODD, ...ANSWERED }))).toEqual([['gd-quality', '2022-07', '2022-06']]);
  });

  test('have the reason beside them, whose word it is and since when', () => {
    const [number, ...more] = answeredNumbers(figuresOf({ ...ODD, ...ANSWERED }));
    expect(more).toEqual([]);
    expect(number).toMatchObject({
      unit: 'gd-highway',
      answer: { unit: 'gd-civil', reason: '<b>已核对</b>', answeredOn: '2022-07-05' },
    });
    // Whatever the day: the number stands there as it is now, and so does its reason.
    expect(answeredNumbers(figuresOf({ ...ODD, ...ANSWERED }, '2022-07-04'))).toHaveLength(1);
  });

  test('of a file that does not count yet are not told', () => {
    expect(openNumbers(figuresOf(ODD, '2022-06-30')).map(({ month }) => month)).toEqual([
      '2022-06',
      '2022-06',
    ]);
  });

  test('are put into words', () => {
    const files = {
      ...ODD,
      '2022/headcounts/gd-computer/2022-06.csv': rows(
        '2022-06,computer-information,guangdong,HK,20000,',
        '2022-06,construction,guangdong,HK,1,',
      ),
    };
    for (const [lang, expected] of [
      [
        'zh-CN',
        [
          '建筑工程、省级（不分地区）、香港 1人',
          '计算机信息工程、省级（不分地区）、香港 20,000人',
          '建筑工程、省级（不分地区）、香港 3人',
          '品质、广州市（其他）、澳门 2人',
        ],
      ],
      ['en', ['Quality, Province (no single place), Hong Kong 1 person']],
    ] as const) {
      const context = contextOf(files, lang);
      const all = context.figures.odd.flatMap((number) => oddNumber(context, number));
      for (const one of expected) expect(all).toContain(one);
      for (const number of context.figures.odd) {
        const { title, message } = oddWords(context, number);
        expect(`${title} ${message}`).not.toMatch(/npm run|undefined/);
      }
    }
  });
});

describe('what is worth a look', () => {
  const zeros = ['04', '05', '06'].map((month): readonly [string, Content] => [
    `2022/headcounts/gd-computer/2022-${month}.csv`,
    rows(`2022-${month},computer-information,guangdong,HK,0,`),
  ]);
  const large = {
    '2022/headcounts/gd-highway/2022-07.csv': rows('2022-07,construction,guangdong,HK,19,'),
    '2022/headcounts/gd-civil/2022-07.csv': rows('2022-07,construction,guangdong,HK,1,'),
    '2022/headcounts/gd-computer/2022-07.csv': rows('2022-07,computer-information,guangdong,HK,2,'),
  };
  const inWords = (files: Readonly<Record<string, Content>>): string =>
    LANGS.map((lang) =>
      hintsByUnit(contextOf(files, lang))
        .map(({ unit, said }) => `${unit}: ${said.join(' | ')}`)
        .join('\n'),
    ).join('\n');

  test('is nothing, or told in every language', () => {
    expect(hintsByUnit(contextOf({}, 'en'))).toEqual([]);
    expect(inWords(Object.fromEntries(zeros))).toMatchInlineSnapshot(`
      "gd-computer: 已报的3个月都是0人
      gd-computer: 已報的3個月都是0人
      gd-computer: All 3 months reported are 0"
    `);
    expect(inWords(large)).toMatchInlineSnapshot(`
      "gd-highway: 7月新增22人，其中19人是它报的（86.4%）
      gd-highway: 7月新增22人，其中19人由它呈報（86.4%）
      gd-highway: July: it reported 19 of 22 people (86.4%)"
    `);
  });
});
