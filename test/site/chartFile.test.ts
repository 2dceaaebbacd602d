/** The file of numbers beside a chart. */
import { expect, test } from 'vitest';
import type { Chart } from '../../src/charts/chart.ts';
import { LANGS } from '../../src/core/model.ts';
import { chartFile, chartFileAddress } from '../../src/site/chartFile.ts';
import { drawListed } from '../../src/site/chartList.ts';
import { oneOfEachKind } from '../charts/everyChart.ts';
import { contextOn } from './support.ts';

const CHART: Chart = {
  id: 'x',
  title: 'Most in one month',
  subtitle: 'People added',
  summary: 'None.',
  note: null,
  source: 'Source: reports',
  svg: { phone: '', desk: '' },
  table: {
    caption: 'Most',
    columns: [
      { key: 'a', label: 'Domain', numeric: false },
      { key: 'b', label: 'People', numeric: true },
      { key: 'c', label: 'Change', numeric: true },
      { key: 'd', label: 'Share', numeric: true },
    ],
    rows: [
      ['=SUM(A1)', '1,234', '−3', '12.5%'],
      ['7', 'not due', '–', '–'],
    ],
  },
};
const ROUTE = { page: 'months' } as const;

test('has numbers as numbers, words as they are, and runs no formula', () => {
  const lines = chartFile(contextOn('2022-08-31', 'en'), CHART, ROUTE).split('\n');
  expect(lines.slice(0, 5)).toEqual([
    '\uFEFFDomain,People,Change,Share',
    "'=SUM(A1),1234,-3,12.5%",
    '7,not due,–,–',
    '',
    'Title,Most in one month',
  ]);
});

test('of every kind of chart has its table, and below it title, source, day and mark', () => {
  for (const lang of LANGS) {
    const context = contextOn('2022-08-31', lang);
    for (const listed of oneOfEachKind(context.figures)) {
      const chart = drawListed(listed, { lang });
      const text = chartFile(context, chart, listed.route);
      const [table, notes] = text.split('\n\n');
      expect(table?.split('\n'), listed.id).toHaveLength(chart.table.rows.length + 1);
      expect(text.startsWith(`\uFEFF${chart.table.columns[0]?.label ?? '-'},`)).toBe(true);
      expect(notes).toContain(context.t.explorer.notes.asOf);
      expect(notes).toContain(context.t.chrome.illustrativeTag);
    }
  }
});

test('stands beside the chart’s own page', () => {
  expect(chartFileAddress('zh-CN', 'origin')).toBe('/embed/origin.csv');
  expect(chartFileAddress('en', 'origin')).toBe('/en/embed/origin.csv');
});
