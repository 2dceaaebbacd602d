/** What happened stands at its day, in words or as a number, and only once it is known. */
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { cumulativeChart } from '../../src/charts/cumulative.ts';
import { drawEvents } from '../../src/charts/layout/events.ts';
import type { PlacedEvent } from '../../src/charts/layout/events.ts';
import { seriesChart } from '../../src/charts/series.ts';
import { FRAMES } from '../../src/charts/svg/document.ts';
import type { Figures } from '../../src/core/figures/figures.ts';
import { fixtureFigures } from './fixture.ts';

const EMPTY = { height: 100, body: '' };
const event = (x: number, short: string): PlacedEvent => ({
  x,
  short,
  label: `20 May: ${short}`,
  key: `k${x}`,
});
const drawn = (events: readonly PlacedEvent[]): readonly string[] => {
  const { document } = parseHTML(`<svg>${drawEvents(EMPTY, events, FRAMES.phone).body}</svg>`);
  return [...document.querySelectorAll('text')].map(({ textContent }) => textContent);
};

describe('a row of events', () => {
  test('is words where all have room', () => {
    expect(drawn([event(20, 'Food'), event(200, 'Quality')])).toEqual(['Food', 'Quality']);
    expect(drawn([event(20, 'Food'), event(280, 'Quality')])).toEqual(['Food', 'Quality']);
  });
  test('is numbers with a key where one has none; those too close share theirs', () => {
    const long = 'Computer and information';
    expect(drawn([event(100, long), event(110, 'Food'), event(150, 'Quality')])).toEqual([
      '1',
      '2',
      '1',
      `20 May: ${long}`,
      '20 May: Food',
      '2',
      '20 May: Quality',
    ]);
  });
  test('leaves a picture without any as it is', () => {
    expect(drawEvents(EMPTY, [], FRAMES.desk)).toBe(EMPTY);
  });
});

const eventsIn = (svg: string): readonly string[] =>
  [...parseHTML(`<html><body>${svg}</body></html>`).document.querySelectorAll('[data-k*=" event-"]')].map(
    (each) => each.getAttribute('data-label') ?? '',
  );
const cells = (chart: ReturnType<typeof cumulativeChart>): readonly string[] => {
  const at = chart.table.columns.findIndex(({ key }) => key === 'events');
  return at < 0 ? [] : chart.table.rows.map((row) => row[at] ?? '').filter((cell) => cell !== '–');
};
const counted = (figures: Figures, type: string): readonly Figures['milestones'][number][] =>
  figures.milestones.filter((each) => each.type === type && each.counts && each.date !== null);

describe('the curve of a target', () => {
  test('has the agreements that are known as of the day, and the table says them', () => {
    for (const day of ['2022-06-30', '2022-08-31']) {
      const figures = fixtureFigures(day);
      const chart = cumulativeChart(figures, 'non-regulated-recognised', { lang: 'en' });
      const agreements = counted(figures, 'agreement');
      expect(agreements.every(({ date }) => date! <= day)).toBe(true);
      expect(cells(chart).join('; ').split('; ')).toHaveLength(agreements.length);
      expect(cells(chart).join()).toContain('agreement');
      expect(eventsIn(chart.svg.phone).join(' · ').split(' · ')).toHaveLength(agreements.length);
    }
  });
  test('stands on one scale with the other, so that their targets are in line', () => {
    const figures = fixtureFigures();
    const heights = figures.targets
      .filter(({ definition }) => definition.measure.endsWith('headcount'))
      .map(({ id }) => {
        const { desk } = cumulativeChart(figures, id, { lang: 'en' }).svg;
        const { document } = parseHTML(`<html><body>${desk}</body></html>`);
        return document.querySelector('.target line')?.getAttribute('y1');
      });
    expect(new Set(heights).size).toBe(1);
    expect(heights[0]).toBeTruthy();
  });
});

test('the columns of a site have its own, without its name', () => {
  const figures = fixtureFigures();
  const site = figures.bySite.find(({ milestones }) =>
    milestones.some(({ counts, date }) => counts && date),
  )!;
  const chart = seriesChart(figures, { kind: 'site', id: site.id }, { lang: 'en' });
  const said = eventsIn(chart.svg.desk).join();
  expect(said).not.toBe('');
  expect(said).not.toContain(site.definition.names.en);
  expect(
    seriesChart(figures, { kind: 'unit', id: figures.byUnit[0]!.id }, { lang: 'en' }).table.columns.length,
  ).toBe(5);
});
