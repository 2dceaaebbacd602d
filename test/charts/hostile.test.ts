/** Text from data files is untrusted: names that look like markup stay text. */
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { cumulativeChart } from '../../src/charts/cumulative.ts';
import { finished } from '../../src/charts/svg/document.ts';
import { el, escapeXml, line, rect, round, text } from '../../src/charts/svg/element.ts';
import { plotBody } from '../../src/charts/svg/plot.ts';
import { FRAMES } from '../../src/charts/svg/document.ts';
import { breakdownChart } from '../../src/charts/breakdown.ts';
import { seriesChart } from '../../src/charts/series.ts';
import type { Names } from '../../src/core/model.ts';
import * as Plot from '@observablehq/plot';
import { everyChart } from './everyChart.ts';
import { fixtureChecked, fixtureFigures } from './fixture.ts';

const HOSTILE = '<script>alert(1)</script>"\'&amp; NaN undefined style="x" \u0000\u0008\u202e';
const evil = { names: { 'zh-CN': HOSTILE, 'zh-HK': HOSTILE, en: HOSTILE } as Names };

test('hostile names are drawn as text', () => {
  const checked = fixtureChecked();
  const { domains, sites, units, cities } = checked.registry;
  const registry = {
    domains: domains.map((each) => ({ ...each, ...evil })),
    sites: sites.map((each) => ({ ...each, ...evil })),
    units: units.map((each) => ({ ...each, ...evil })),
    cities: cities.map((each) => ({ ...each, ...evil })),
  };
  const years = checked.years.map((year) => ({
    ...year,
    tasks: year.tasks.map((each) => ({ ...each, title: evil.names })),
    targets: year.targets.map((each) => ({ ...each, ...evil, unit: evil.names })),
  }));
  for (const chart of everyChart(fixtureFigures('2022-08-31', { ...checked, registry, years }), 'en')) {
    for (const svg of Object.values(chart.svg)) {
      expect(svg).not.toContain('<script');
      expect(svg).not.toMatch(/[\u0000\u0008]/);
      const { document } = parseHTML(`<!doctype html><html><body>${svg}</body></html>`);
      expect(document.querySelectorAll('script, [onload], [style]')).toHaveLength(0);
      expect(document.querySelectorAll('svg')).toHaveLength(1);
    }
  }
});

test('escaping leaves nothing that a parser could read as markup', () => {
  expect(escapeXml('<a href="x">&\u0000</a>')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;\ufffd&lt;/a&gt;');
  expect(text(1, 2, '<b>', { 'data-label': '"' })).toBe(
    '<text x="1" y="2" data-label="&quot;">&lt;b&gt;</text>',
  );
});

test('a broken number cannot be drawn', () => {
  for (const broken of [NaN, Infinity, -Infinity]) {
    expect(() => round(broken)).toThrow('a coordinate is');
    expect(() => el('rect', { x: broken })).toThrow(RangeError);
    expect(() => rect(0, 0, broken, 1)).toThrow(RangeError);
    expect(() => line(0, 0, broken, 1)).toThrow(RangeError);
  }
});

test('an unfinished picture is not let out', () => {
  const datum = '<path data-k="a" data-label="b"/>';
  expect(finished('x', `<svg>${datum}</svg>`)).toContain('data-k');
  expect(() => finished('x', '<svg><path d="M0,NaN"/></svg>')).toThrow('chart x: ="M0,NaN"');
  expect(() => finished('x', `<svg>${datum}<path d="Mundefined"/></svg>`)).toThrow('undefined');
  expect(() => finished('x', `<svg><style>a{}</style>${datum}</svg>`)).toThrow('<style');
  expect(() => finished('x', `<svg><g style="color:red">${datum}</g></svg>`)).toThrow('style=');
  expect(() => finished('x', `<svg><g fill="red">${datum}</g></svg>`)).toThrow('fill=');
  expect(() => finished('x', '<svg><path d="M0,0"/></svg>')).toThrow('nothing is drawn');
  expect(finished('x', '<svg><text class="empty mid">none</text></svg>')).toContain('none');
});

test('a warning of Plot is an error', () => {
  const draw = () =>
    plotBody('x', FRAMES.phone, 100, {
      x: { type: 'band' },
      marks: [
        Plot.barX(
          [
            { d: new Date(0), v: 1 },
            { d: new Date(1), v: 2 },
          ],
          { x: 'v', y: 'd' },
        ),
      ],
    });
  expect(draw).toThrow(/chart x: Plot warns: /);
});

test('what Plot writes comes out as geometry and classes', () => {
  const body = plotBody('x', FRAMES.phone, 100, {
    marks: [
      Plot.dot([{ a: 1, b: 2 }], { x: 'a', y: 'b', fill: 'red', className: 'dot' }),
      Plot.text([[1, 2]], { text: () => '<i>', className: 'mid' }),
    ],
  });
  const [, dots, texts] = /^<g class="dot">(.*)<\/g><g class="mid">(.*)<\/g>$/.exec(body) ?? [];
  expect(dots).toMatch(/^<circle( (r|cx|cy)="[\d.]+"){3}\/>$/);
  expect(texts).toMatch(/^<text( (x|y)="[\d.]+"){2}>&lt;i&gt;<\/text>$/);
});

test('what the figures do not hold is an error that names it', () => {
  const figures = fixtureFigures();
  const context = { lang: 'en' } as const;
  expect(() => cumulativeChart(figures, 'nothing', context)).toThrow('no target nothing');
  expect(() => seriesChart(figures, { kind: 'site', id: 'atlantis' }, context)).toThrow('no site atlantis');
  expect(() => breakdownChart(figures, { kind: 'month', id: '1999-01' }, 'unit', context)).toThrow(
    'no month 1999-01',
  );
  expect(() => breakdownChart(figures, { kind: 'city', id: 'shenzhen' }, 'city', context)).toThrow(
    'not taken apart by city',
  );
});
