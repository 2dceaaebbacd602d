/** Charts before and after a change: which of them differ, and that both sides have one scale. */
import { describe, expect, test } from 'vitest';
import type { Chart } from '../../src/charts/chart.ts';
import { alike, drawnAlike } from '../../src/charts/layout/alike.ts';
import { computeFigures } from '../../src/core/figures/computeFigures.ts';
import type { Figures } from '../../src/core/figures/figures.ts';
import { besidePicture } from '../../src/share/besidePicture.ts';
import { changedCharts } from '../../src/share/changedCharts.ts';
import { checkedOf } from '../core/figures/build.ts';

/** Two units, of which one reported so many people in April. */
function figuresOf(headcount: number | null): Figures {
  const reports = [
    { unit: 'gd-computer', month: '2022-05', headcount: 4 },
    ...(headcount === null ? [] : [{ unit: 'guangzhou-ast', month: '2022-04', headcount }]),
  ];
  return computeFigures(checkedOf({ reports }), { year: 2022, asOf: '2022-08-31', source: null });
}
const changed = (before: number | null, after: number | null) =>
  changedCharts(figuresOf(before), figuresOf(after), 'zh-CN');

/** Widths of the bars of a desk's picture, in order. */
function barsOf(chart: Chart | null): readonly number[] {
  const bars = chart?.svg.desk.matchAll(/<rect (?=[^>]*class="bar)[^>]*?\bwidth="([\d.]+)"/gu) ?? [];
  return [...bars].map(([, width]) => Number(width));
}

describe('charts that differ', () => {
  test('are none where nothing does', () => {
    expect(changed(2, 2)).toEqual([]);
  });

  test('are those that show the number, in the order of the site’s list', () => {
    const ids = changed(2, 8).map(({ id }) => id);
    expect(ids).toContain('series-unit-guangzhou-ast');
    expect(ids).toContain('breakdown-month-2022-04-domain');
    expect(ids.filter((id) => id.includes('gd-computer') || id.includes('2022-05'))).toEqual([]);
  });

  test('of which a side has none stand with the other alone', () => {
    const fresh = changed(null, 3).find(({ id }) => id === 'breakdown-month-2022-04-domain');
    expect(fresh?.before).toBeNull();
    expect(fresh?.after?.title).not.toBe('');
    const gone = changed(3, null).find(({ id }) => id === 'breakdown-month-2022-04-domain');
    expect([gone?.after, gone?.before?.id]).toEqual([null, 'breakdown-month-2022-04-domain']);
  });
});

describe('one scale', () => {
  test('four times the people are four times as long', () => {
    const parts = changed(2, 8).find(({ id }) => id === 'breakdown-month-2022-04-domain');
    const [[before = 0], [after = 0]] = [
      barsOf(parts?.before ?? null),
      barsOf(parts?.after ?? null),
    ] as const;
    // A bar is a pixel shorter than its number, for the gap between two of them.
    expect((after + 1) / (before + 1)).toBeCloseTo(4, 1);
  });

  test('is left behind when they are drawn', () => {
    expect(drawnAlike([() => alike('people', 3), () => alike('people', 7)])).toEqual([7, 7]);
    expect(alike('people', 3)).toBe(3);
    const fails = (): never => {
      throw new Error('no picture');
    };
    expect(() => drawnAlike([() => alike('people', 9), fails])).toThrow('no picture');
    expect(alike('people', 3)).toBe(3);
  });
});

describe('the picture', () => {
  const sides = (before: Chart | null, after: Chart | null) =>
    besidePicture(
      [
        { name: '合并前', chart: before, missing: '没有' },
        { name: '合并后', chart: after, missing: '没有' },
      ],
      '示例数据',
      'zh-CN',
    );
  const { before = null, after = null } = changed(2, 8)[0] ?? {};

  test('stands alone, both drawings level', () => {
    const { svg, width, height } = sides(before, after);
    expect(svg).not.toMatch(/<(?:text|a|style|image|use)\b|class=|var\(|url\(|NaN|undefined/u);
    const places = [...svg.matchAll(/<svg x="(\d+)" y="(\d+)"/gu)].map(([, x, y]) => [Number(x), Number(y)]);
    expect(places).toHaveLength(2);
    expect(places[0]?.[1]).toBe(places[1]?.[1]);
    expect(width).toBe(1320);
    expect(height).toBeGreaterThan(200);
  });

  test('has an empty side where a chart is new', () => {
    expect([...sides(null, after).svg.matchAll(/<svg x=/gu)]).toHaveLength(1);
  });
});
