/** What the forecast is said to mean, on a target's card and under its curve. */
import { describe, expect, test } from 'vitest';
import { cumulativeChart } from '../../src/charts/cumulative.ts';
import type { Figures, TargetFigure } from '../../src/core/figures/figures.ts';
import { prospectOf } from '../../src/core/figures/prospect.ts';
import { LANGS } from '../../src/core/model.ts';
import { createContext } from '../../src/site/context.ts';
import { fixtureFigures } from '../charts/fixture.ts';
import { byId } from './support.ts';

const ID = 'non-regulated-recognised';
const figures = fixtureFigures('2022-08-31');
const asFound = byId(figures.targets, ID);

/** The target at 100 with 50 counted, and a year's end forecast between the two numbers. */
const ahead = (low: number, high: number, trend = true): TargetFigure => ({
  ...asFound,
  target: 100,
  actual: 50,
  forecast: { low, mid: low, high, level: 0.8, trend },
});
const withOne = (target: TargetFigure): Figures => ({
  ...figures,
  targets: figures.targets.map((each) => (each.id === ID ? target : each)),
});
const inEvery = (target: TargetFigure): string =>
  LANGS.map((lang) => {
    const { say, t } = createContext(withOne(target), lang);
    return say.sentence(prospectOf(target, figures.asOf).map((each) => t.sentences.prospect[each]));
  }).join('\n');

describe('what the forecast means for the target', () => {
  test('all of the range reaches it', () => {
    expect(inEvery(ahead(100, 130))).toMatchInlineSnapshot(`
      "按目前进度，预计可达标。
      按目前進度，預測可達標。
      At this rate the target should be met."
    `);
  });

  test('none of the range does', () => {
    expect(inEvery(ahead(60, 99))).toMatchInlineSnapshot(`
      "按目前进度，预计难以达标。
      按目前進度，預測難以達標。
      At this rate the target is unlikely to be met."
    `);
  });

  test('it lies within', () => {
    expect(inEvery(ahead(99, 100))).toMatchInlineSnapshot(`
      "按目前进度，可能达标，也可能不达标。
      按目前進度，可能達標，亦可能未能達標。
      At this rate the target may or may not be met."
    `);
  });

  test('it is too early to see a trend', () => {
    expect(inEvery(ahead(80, 120, false))).toMatchInlineSnapshot(`
      "按目前进度，可能达标，也可能不达标；时间尚短，看不出趋势。
      按目前進度，可能達標，亦可能未能達標；時間尚短，未能看出趨勢。
      At this rate the target may or may not be met. It is too early to see a trend."
    `);
  });

  test('the curve says the same', () => {
    const said = (target: TargetFigure): readonly string[] =>
      LANGS.map((lang) => cumulativeChart(withOne(target), ID, { lang }).summary);
    expect(said(ahead(60, 99, false)).map((summary) => summary.slice(-60))).toMatchInlineSnapshot(`
      [
        "人，比匀速进度少61；按已有月份推算，年底为60—99人（80%区间）；按目前进度，预计难以达标；时间尚短，看不出趋势。",
        "，較勻速進度少61；按已有月份推算，年底為60至99人（80%區間）；按目前進度，預測難以達標；時間尚短，未能看出趨勢。",
        "arget is unlikely to be met; it is too early to see a trend.",
      ]
    `);
  });

  test('nothing is said without a forecast or a target, once it is reached, and after the due day', () => {
    expect(prospectOf(ahead(100, 130), '2022-12-31')).toEqual(['likely']);
    expect(prospectOf(ahead(100, 130), '2023-01-01')).toEqual([]);
    expect(prospectOf({ ...ahead(100, 130), actual: 100 }, figures.asOf)).toEqual([]);
    expect(prospectOf({ ...ahead(100, 130), target: null }, figures.asOf)).toEqual([]);
    expect(prospectOf({ ...asFound, forecast: null }, figures.asOf)).toEqual([]);
  });
});
