/** The layout that keeps labels whole and apart. */
import { describe, expect, test } from 'vitest';
import { hatch } from '../../src/charts/layout/hatch.ts';
import { monthLabels } from '../../src/charts/layout/monthAxis.ts';
import { nameColumn, placeRows, spansOf } from '../../src/charts/layout/rows.ts';
import { shade } from '../../src/charts/heatPicture.ts';
import { FRAMES } from '../../src/charts/svg/document.ts';
import { textEms, textWidth, wrap } from '../../src/charts/svg/measure.ts';

const { phone, desk } = FRAMES;

describe('text', () => {
  test('a Chinese character is one em, a digit a little more than half', () => {
    expect(textEms('计量及控制')).toBe(5);
    expect(textEms('12')).toBeCloseTo(1.26, 2);
    expect(textWidth('纺织', 12)).toBe(24);
  });
  test('is never cut: the lines together are the text', () => {
    const name = '省测量控制技术与装备应用促进会（试点单位）';
    for (const width of [30, 60, 100, 400]) expect(wrap(name, width, 12).join('')).toBe(name);
    expect(wrap('Computer and information engineering', 90, 12).join(' ')).toBe(
      'Computer and information engineering',
    );
  });
  test('keeps its width where it can break, and its words whole', () => {
    for (const line of wrap('省测量控制技术与装备应用促进会', 60, 12))
      expect(textWidth(line, 12)).toBeLessThanOrEqual(60);
    expect(wrap('a internationalisation b', 50, 12)).toEqual(['a', 'internationalisation', 'b']);
  });
  test('breaks between phrases, and within one only where it has no room', () => {
    expect(wrap('准入类试点列入港澳工作重要内容', 130, 12)).toEqual(['准入类试点', '列入港澳工作重要内容']);
    expect(wrap('工程师学会建设', 40, 12)).toEqual(['工程师', '学会建', '设']);
  });
  test('closing punctuation never begins a line', () => {
    for (const width of [24, 36, 48, 60]) {
      for (const line of wrap('广州市（其他），深圳市（其他）。', width, 12))
        expect(line).not.toMatch(/^[，。）]/);
    }
  });
  test('no line of one character is left over where the lines can be evened out', () => {
    expect(wrap('一二三四五六七八九', 84, 12)).toEqual(['一二三四五', '六七八九']);
  });
});

describe('months under columns', () => {
  const months = ['2022-04', '2022-05', '2022-12'];
  test('are written out where there is room', () => {
    expect(monthLabels(months, 'zh-CN', 60, desk)).toEqual(['4月', '5月', '12月']);
    expect(monthLabels(months, 'en', 60, desk)).toEqual(['Apr', 'May', 'Dec']);
  });
  test('are shortened all alike where there is not', () => {
    expect(monthLabels(months, 'zh-HK', 20, phone)).toEqual(['4月', '5', '12']);
    expect(monthLabels(months, 'en', 20, phone)).toEqual(['A', 'M', 'D']);
  });
});

describe('rows', () => {
  test('short names stand beside the lanes, long ones above', () => {
    expect(nameColumn(phone, ['食品', '纺织'], 88)).toBe(34);
    expect(nameColumn(phone, ['省测量控制技术与装备应用促进会'], 88)).toBeNull();
    expect(nameColumn(desk, ['省测量控制技术与装备应用促进会'], 120, 2)).toBe(130);
  });
  test('follow each other without touching, groups apart', () => {
    const inputs = ['a', 'b', 'c'].map((key, i) => ({
      key,
      label: 'Computer and information engineering',
      heading: i === 1 ? 'Group' : undefined,
    }));
    const { rows, headings, bottom } = placeRows(phone, inputs, {
      column: null,
      above: 100,
      lane: 10,
      gap: 6,
      top: 0,
    });
    const [a, b, c] = rows;
    expect(a!.lines).toHaveLength(3);
    expect(a!.laneTop).toBeGreaterThan(a!.baseline + 2 * phone.leading);
    expect(headings[0]!.baseline).toBeGreaterThan(a!.laneTop + 10);
    expect(b!.baseline).toBeGreaterThan(headings[0]!.baseline);
    expect(c!.baseline).toBeGreaterThan(b!.laneTop + 10);
    expect(bottom).toBe(c!.laneTop + 10);
  });
});

test('hatching stays within its rectangle', () => {
  const numbers = hatch(10, 20, 50, 30)
    .match(/[\d.]+,[\d.]+/g)!
    .map((pair) => pair.split(',').map(Number));
  expect(numbers.length).toBeGreaterThan(6);
  for (const [x, y] of numbers) {
    expect(x).toBeGreaterThanOrEqual(10);
    expect(x).toBeLessThanOrEqual(60);
    expect(y).toBeGreaterThanOrEqual(20);
    expect(y).toBeLessThanOrEqual(50);
  }
});

test('shades: nothing is 0, one person is seen, the most is 5', () => {
  expect([0, 1, 20, 21, 99, 100].map((value) => shade(value, 100))).toEqual([0, 1, 1, 2, 5, 5]);
  expect(shade(1, 1)).toBe(5);
});

test('what runs along the rows stops at the headings', () => {
  const inputs = ['a', 'b', 'c'].map((key, i) => ({
    key,
    label: key,
    heading: i === 1 ? 'Group' : undefined,
  }));
  const beside = placeRows(desk, inputs, { column: 60, lane: 20, gap: 4, top: 0 });
  const [first, second] = spansOf(beside, 20);
  const heading = beside.headings[0]!.baseline;
  expect(spansOf(beside, 20)).toHaveLength(2);
  expect(first!.bottom).toBeLessThan(heading - desk.font);
  expect(second!.top).toBeGreaterThan(heading);
  expect(second!.bottom).toBe(beside.rows[2]!.laneTop + 20);
  const above = placeRows(phone, inputs, { column: null, lane: 20, gap: 4, top: 0 });
  expect(spansOf(above, 20, null)).toHaveLength(3);
});
