/** Rows lead on: names are links to the pages of what they name, where the reader's page has such addresses. */
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { ChartContext } from '../../src/charts/chart.ts';
import { drawListed } from '../../src/site/chartList.ts';
import { everyChart, oneOfEachKind } from './everyChart.ts';
import { fixtureFigures } from './fixture.ts';

const figures = fixtureFigures();
const context: ChartContext = { lang: 'en', href: (page, id) => `/en/${page}/${id}/` };
const picture = (svg: string): Element =>
  parseHTML(`<!doctype html><html><body>${svg}</body></html>`).document.querySelector(
    'svg',
  ) as unknown as Element;

/** Kinds of chart whose rows have no pages: months, and where people come from. */
const LEADS_NOWHERE = /^(?:cumulative|series)-|^(?:monthly|origin)$|-origin$/u;

describe.each(oneOfEachKind(figures).map((listed) => [listed.id, listed] as const))('%s', (id, listed) => {
  const drawn = drawListed(listed, context);
  test.each(['phone', 'desk'] as const)('%s', (width) => {
    const svg = picture(drawn.svg[width]);
    const links = [...svg.querySelectorAll('a')];
    if (LEADS_NOWHERE.test(id)) {
      expect(links).toHaveLength(0);
      return;
    }
    // An image would hide its links from those who cannot see it.
    expect(svg.getAttribute('role')).toBe('group');
    const rows = [...svg.querySelectorAll('[data-k]')].filter(
      (row) => row.parentElement?.closest('[data-k]') === null,
    );
    const keys = new Set(rows.map((row) => row.getAttribute('data-k')));
    expect(new Set(links.map((link) => link.getAttribute('href')?.split('/').at(-2)))).toEqual(keys);
    // The words of a name in several lines do not run together.
    for (const link of links)
      expect(link.textContent).toContain(
        [...link.querySelectorAll('text')].map((line) => line.textContent).join(' '),
      );
  });
});

test('a picture for a frame or a file leads nowhere', () => {
  for (const chart of everyChart(figures, 'en'))
    for (const svg of Object.values(chart.svg)) {
      expect(svg).not.toContain('<a ');
      expect(svg).toContain('role="img"');
    }
});
