/** Corrections in words: how many, none, and not known are three things, in every language. */
import { describe, expect, test } from 'vitest';
import type { Correction, Corrections } from '../../src/core/corrections/correction.ts';
import { LANGS } from '../../src/core/model.ts';
import type { Lang } from '../../src/core/model.ts';
import { createContext } from '../../src/site/context.ts';
import type { PageContext } from '../../src/site/context.ts';
import {
  correctionsBrief,
  correctionsFile,
  correctionsFinding,
  correctionsLine,
  correctionsOf,
  rowName,
  stepWords,
} from '../../src/site/corrections.ts';
import { fixtureFigures } from '../charts/fixture.ts';

const figures = fixtureFigures('2022-08-31');
const [unit = '', other = ''] = figures.byUnit.map(({ id }) => id);
const [domain = ''] = figures.byDomain.map(({ id }) => id);
const [site = ''] = figures.bySite.map(({ id }) => id);

const correction = (given: Partial<Correction> = {}): Correction => ({
  ...{ unit, month: '2022-06', first: 4, now: 6 },
  rows: [{ domain, site, origin: 'HK', first: 3, now: 5 }],
  steps: [{ on: '2022-07-06', commit: 'a'.repeat(40), before: 4, after: 6, why: '重复计入' }],
  ...given,
});
const whole = (...list: readonly Correction[]): Corrections => ({ history: 'whole', list });
const contextOf = (corrections: Corrections, lang: Lang): PageContext =>
  createContext(figures, lang, corrections);
const inEvery = (corrections: Corrections, say: (context: PageContext) => string): string =>
  LANGS.map((lang) => say(contextOf(corrections, lang))).join('\n');

const WITHDRAWN = correction({ unit: other, month: '2022-05', first: 1, now: null, rows: [] });

const STATES: readonly (readonly [string, Corrections])[] = [
  ['none', whole()],
  ['one', whole(correction())],
  ['one back at its first numbers', whole(correction({ now: 4, rows: [] }))],
  ['one withdrawn', whole(WITHDRAWN)],
  ['many', whole(correction(), correction({ month: '2022-07' }), WITHDRAWN)],
  ['many that even out', whole(correction(), correction({ unit: other, first: 6, now: 4 }))],
  ['a shallow copy', { history: 'shallow' }],
  ['no history', { history: 'none' }],
];

test.each(STATES)('the finding: %s', (_state, corrections) => {
  expect(inEvery(corrections, correctionsFinding)).toMatchSnapshot();
});

test.each(STATES)('the lines of a unit and of a month: %s', (_state, corrections) => {
  const lines = (context: PageContext): string =>
    [correctionsLine(context, { unit }), correctionsLine(context, { month: '2022-05' })].join(' ');
  expect(inEvery(corrections, lines)).toMatchSnapshot();
});

test.each(STATES)('one sentence of it: %s', (_state, corrections) => {
  expect(inEvery(corrections, correctionsBrief)).toMatchSnapshot();
  for (const lang of LANGS) {
    const ends = correctionsBrief(contextOf(corrections, lang)).match(/[.。](?= |$)/gu);
    expect(ends).toHaveLength(1);
  }
});

test('no sentence is said of two states', () => {
  for (const lang of LANGS) {
    const said = STATES.map(([, corrections]) => correctionsFinding(contextOf(corrections, lang)));
    expect(new Set(said).size, said.join('\n')).toBe(STATES.length);
  }
  for (const history of ['shallow', 'none'] as const)
    expect(correctionsOf(contextOf({ history }, 'en'))).toBeNull();
  expect(correctionsOf(contextOf(whole(), 'en'))).toEqual([]);
});

test('a unit and a month have their own', () => {
  const context = contextOf(whole(correction(), WITHDRAWN), 'en');
  expect(correctionsOf(context, { unit })).toHaveLength(1);
  expect(correctionsOf(context, { month: '2022-05' })).toEqual([WITHDRAWN]);
  expect(correctionsOf(context, { unit, month: '2022-05' })).toEqual([]);
});

test('every kind of change in words', () => {
  const step = { on: '2022-07-06', commit: '', why: '' } as const;
  const steps = [
    { ...step, before: 4, after: 6 },
    { ...step, before: 2, after: 1 },
    { ...step, before: 4, after: 4 },
    { ...step, before: 1, after: null },
    { ...step, before: null, after: 0 },
  ];
  expect(inEvery(whole(), (context) => steps.map((each) => stepWords(context, each)).join('\n')))
    .toMatchInlineSnapshot(`
    "2022年7月6日由4人改为6人
    2022年7月6日由2人改为1人
    2022年7月6日各行有增有减，合计仍为4人
    2022年7月6日撤回（原为1人）
    2022年7月6日重新报送，为0人
    2022年7月6日由4人改為6人
    2022年7月6日由2人改為1人
    2022年7月6日各行有增有減，合計仍為4人
    2022年7月6日撤回（原為1人）
    2022年7月6日重新呈報，為0人
    6 July 2022: from 4 people to 6 people
    6 July 2022: from 2 people to 1 person
    6 July 2022: rows up and down, still 4 people in all
    6 July 2022: withdrawn (it had 1 person)
    6 July 2022: put back, with 0 people"
  `);
});

describe('the file', () => {
  test('has a line for each count, and says what a withdrawn report is', () => {
    const list = [correction(), WITHDRAWN];
    const context = contextOf(whole(...list), 'zh-CN');
    const lines = correctionsFile(context, list).split('\n');
    expect(lines.slice(0, 3)).toMatchInlineSnapshot(`
      [
        "﻿月份,单位,领域,地点,来源地,首次发布,现在,相差,改动日期,原因",
        "2022-06,省测量控制技术与装备应用促进会,工程建设,广州南沙新区,香港,3,5,2,2022-07-06,重复计入",
        "2022-05,省公路学会,,,,1,已撤回,-1,2022-07-06,重复计入",
      ]
    `);
    expect(rowName(context, correction().rows[0]!)).not.toContain('undefined');
  });

  test('runs nothing in a spreadsheet', () => {
    const why = '=HYPERLINK("https://hostile.example")';
    const list = [correction({ steps: [{ ...correction().steps[0]!, why }] })];
    const [, line] = correctionsFile(contextOf(whole(...list), 'en'), list).split('\n');
    expect(line).toContain(`"'=HYPERLINK(""https://hostile.example"")"`);
  });
});
