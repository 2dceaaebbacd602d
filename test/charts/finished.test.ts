/** Every chart, at every moment and in every language, is a finished one. */
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { WIDTHS } from '../../src/charts/chart.ts';
import type { Width } from '../../src/charts/chart.ts';
import { LANGS } from '../../src/core/model.ts';
import { everyChart } from './everyChart.ts';
import { MOMENTS } from './support/moments.ts';

const GEOMETRY = ['x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'r', 'width', 'height', 'd'];
const FORBIDDEN = ['style', 'fill', 'stroke', 'color', 'id'];
const CJK = /[\u3400-\u9fff]/;
/** Characters of the simplified script that the traditional text of the charts would show if it were mixed in. */
const SIMPLIFIED = /[准备单为个资领认业网络标电进达执发总务时数报图较类别]/;
/** 准入 is the plan's own word, and Hong Kong writes it so. */
const SAME_IN_BOTH = /准入/g;

function drawing(svg: string): Element {
  return parseHTML(`<!doctype html><html><body>${svg}</body></html>`).document.querySelector(
    'svg',
  ) as unknown as Element;
}

/** What is wrong with an element, in words; gathered, because asserting on each of a thousand takes seconds. */
function faultsOf(element: Element): readonly string[] {
  const name = element.tagName;
  const own = (attribute: string) => element.getAttribute(attribute);
  return [
    ...FORBIDDEN.filter((attribute) => element.hasAttribute(attribute)).map(
      (attribute) => `${name} has ${attribute}`,
    ),
    ...(element.hasAttribute('data-k') && (own('data-label') ?? '') === ''
      ? [`${name} ${own('data-k')} says nothing`]
      : []),
    ...(element.hasAttribute('data-label') && !element.hasAttribute('data-k') ? [`${name} has no key`] : []),
    ...GEOMETRY.filter((attribute) => /\.\d\d|NaN|undefined|^$/.test(own(attribute) ?? '0')).map(
      (attribute) => `${attribute} of ${name} is ${own(attribute)}`,
    ),
  ];
}

describe.each(MOMENTS)('%s', (_, figures) => {
  describe.each(LANGS)('%s', (lang) => {
    const charts = everyChart(figures, lang);

    test('ids are unique on a page', () => {
      expect(new Set(charts.map(({ id }) => id)).size).toBe(charts.length);
    });

    test.each(charts.map((chart) => [chart.id, chart] as const))('%s', (_id, chart) => {
      const words = [chart.title, chart.subtitle, chart.summary, chart.source];
      for (const said of words) expect(said.trim()).not.toBe('');
      const cells = [
        chart.table.caption,
        ...chart.table.columns.map(({ label }) => label),
        ...chart.table.rows.flat(),
      ];
      for (const said of [...words, chart.note ?? '', ...cells])
        expect(said).not.toMatch(/NaN|undefined|null|Infinity|\[object/);
      for (const row of chart.table.rows) expect(row).toHaveLength(chart.table.columns.length);
      expect(chart.table.rows.length).toBeGreaterThan(0);
      expect(chart.summary).toMatch(lang === 'en' ? /[^.]\.$/ : /[^。]。$/);

      const drawings = (Object.keys(WIDTHS) as Width[]).map(
        (width) => [chart.svg[width], WIDTHS[width]] as const,
      );
      for (const [markup, width] of chart.wide ? [...drawings, [chart.wide, 1280] as const] : drawings) {
        const svg = drawing(markup);
        expect(svg.getAttribute('viewBox')).toMatch(new RegExp(`^0 0 ${width} \\d`));
        expect(svg.getAttribute('role')).toBe('img');
        expect(svg.getAttribute('aria-label')).toBe(chart.title);
        expect(svg.querySelector('desc')?.textContent).toBe(chart.summary);
        expect(svg.querySelectorAll('style, title, script, image, foreignObject')).toHaveLength(0);
        expect(svg.querySelectorAll('[data-k], .empty').length).toBeGreaterThan(0);
        expect([svg, ...svg.querySelectorAll('*')].flatMap(faultsOf)).toEqual([]);
      }

      const all = [
        ...words,
        chart.note ?? '',
        ...cells,
        chart.svg.phone,
        chart.svg.desk,
        chart.wide ?? '',
      ].join(' ');
      if (lang === 'en') expect(all.match(CJK)).toBeNull();
      if (lang === 'zh-HK') expect(all.replace(SAME_IN_BOTH, '').match(SIMPLIFIED)).toBeNull();
    });
  });
});

test('the keys of a group are unique within it', () => {
  for (const [, figures] of MOMENTS) {
    for (const chart of everyChart(figures, 'en')) {
      const svg = drawing(chart.svg.phone);
      const paths = [...svg.querySelectorAll('[data-k]')].map((element) => {
        const own = element.getAttribute('data-k') ?? '';
        const group = element.parentElement?.closest('[data-k]')?.getAttribute('data-k');
        return group === undefined || group === null ? own : `${group}/${own}`;
      });
      expect(
        paths.filter((path, i) => paths.indexOf(path) !== i),
        chart.id,
      ).toEqual([]);
    }
  }
});
