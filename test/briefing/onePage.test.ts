/** The one-page brief: what stands where, that it fits, and its picture. */
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { BriefingBlock, BriefingDocument } from '../../src/briefing/document.ts';
import { lookOf } from '../../src/briefing/paper/look.ts';
import { captionsOf } from '../../src/briefing/paper/numbered.ts';
import { planOnePage } from '../../src/briefing/paper/onePage.ts';
import { typeArea } from '../../src/briefing/paper/sheet.ts';
import { briefPicture, briefSvg } from '../../src/briefing/picture/briefPicture.ts';
import { LANGS } from '../../src/core/model.ts';
import { fixtureFigures } from '../charts/fixture.ts';
import { sampleChart, sampleDocument } from './sampleDocument.ts';
import { xmlFault } from './xmlParts.ts';

const chart = sampleChart(fixtureFigures('2022-08-31'));
const LEAD: BriefingBlock = { kind: 'lead', text: '截至8月底，准入类累计41人。' };
const CURVES: readonly BriefingBlock[] = [
  { kind: 'chart', id: 'cumulative-regulated-practising' },
  { kind: 'chart', id: 'cumulative-non-regulated-recognised' },
];
const ORIGIN: BriefingBlock = { kind: 'chart', id: 'origin' };
const items = (n: number): BriefingBlock => ({
  kind: 'list',
  items: Array.from({ length: n }, (_, at) => `省第${at}学会：4月未报，5月未报，6月未报`),
});
const briefOf = (blocks: readonly BriefingBlock[]): BriefingDocument => ({
  ...sampleDocument('brief'),
  blocks,
});
const planOf = (blocks: readonly BriefingBlock[]) => {
  const document = briefOf(blocks);
  return planOnePage(document, captionsOf(document, chart), lookOf(document));
};

describe('the plan of the page', () => {
  test('charts stand two by two, the words that follow beside one that is alone', () => {
    const { above, rows, below } = planOf([LEAD, ...CURVES, ORIGIN, items(3)]);
    expect(above).toEqual([LEAD]);
    expect(rows.map(({ charts, beside }) => [charts.length, beside.length])).toEqual([
      [2, 0],
      [1, 1],
    ]);
    expect(below).toEqual([]);
    // The words may well be written before the last chart.
    expect(planOf([LEAD, ...CURVES, items(3), ORIGIN])).toEqual({ above, rows, below });
  });

  test('with two charts the words are below them, and without one there are only words', () => {
    const two = planOf([LEAD, ...CURVES, items(3)]);
    expect(two.rows).toHaveLength(1);
    expect(two.below).toHaveLength(1);
    expect(planOf([LEAD, items(3)])).toEqual({ above: [LEAD, items(3)], rows: [], below: [] });
  });

  test('more words leave less height to the pictures, and never more than the page has', () => {
    const heightOf = (n: number): number => planOf([LEAD, ...CURVES, items(n)]).rows[0]?.height ?? 0;
    expect(heightOf(20)).toBeLessThan(heightOf(3));
    expect(heightOf(3)).toBeLessThan(typeArea(lookOf(sampleDocument('brief')).sheet).height / 2);
    expect(heightOf(200)).toBeGreaterThanOrEqual(0);
  });

  test('a note that the figure before has said is left out', () => {
    const document = briefOf(CURVES);
    const { figure } = captionsOf(document, chart);
    const [first, second] = document.blocks.filter((block) => block.kind === 'chart').map(figure);
    expect(first?.note).toContain(first?.chart.note);
    expect(second?.chart.note).toBe(first?.chart.note);
    expect(second?.note).toBe(second?.chart.subtitle);
  });
});

describe('its picture', () => {
  test.each(LANGS)('%s: is all shapes, whatever the text says', (lang) => {
    const svg = briefSvg(sampleDocument('brief', lang), chart);
    expect(xmlFault(svg)).toBeNull();
    expect(/<text|font-|class=|script|NaN|undefined/.exec(svg)?.[0] ?? null).toBeNull();
  });

  test('is a page of A4, the same bytes each time; what is too long is made smaller', async () => {
    const long = briefOf([LEAD, ...CURVES, items(60)]);
    const [png, again] = [await briefPicture(long, chart), await briefPicture(long, chart)];
    expect(Buffer.from(png).equals(Buffer.from(again))).toBe(true);
    const { width = 0, height = 0 } = await sharp(png).metadata();
    expect(height / width).toBeCloseTo(297 / 210, 2);
    const scaleOf = (svg: string): number => Number(/<g transform="[^"]*scale\(([\d.]+)\)/.exec(svg)?.[1]);
    expect(scaleOf(briefSvg(long, chart))).toBeLessThan(1);
    expect(scaleOf(briefSvg(briefOf([LEAD, ...CURVES, items(2)]), chart))).toBe(1);
  });
});
