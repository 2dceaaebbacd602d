import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { connect, DESK, openTab, PHONE, type Tab } from './support/browser.ts';
import { builtPages, onePerKind } from './support/pages.ts';

const site = inject('shippedSite');
const pages = onePerKind(builtPages(site.dir)).filter(
  ({ lang, path }) => lang === 'zh-CN' && path !== '404.html',
);

let browser: Browser;
/** One reader with JavaScript and one without, at each width. */
const readers = new Map<'phone' | 'desk', Readonly<Record<'with' | 'without', Tab>>>();
beforeAll(async () => {
  browser = await connect();
  for (const [name, viewport] of [
    ['phone', PHONE],
    ['desk', DESK],
  ] as const) {
    readers.set(name, {
      with: await openTab(browser, { viewport }),
      without: await openTab(browser, { viewport, javaScriptEnabled: false }),
    });
  }
});
afterAll(async () => {
  await browser.close();
});

interface Contents {
  readonly figures: readonly string[];
  readonly charts: readonly Readonly<Record<string, unknown>>[];
}

/** What a reader gets: the words of each figure, and each chart with its picture, words and table. */
function contents(page: Page): Promise<Contents> {
  return page.evaluate(() => {
    const text = (element: Element | null | undefined): string =>
      (element?.textContent ?? '').replace(/\s+/gu, ' ').trim();
    const figures = [...document.querySelectorAll('main [data-figure]')].map(
      (element) => `${element.getAttribute('data-figure') ?? ''}=${text(element)}`,
    );
    const charts = [...document.querySelectorAll('main figure.chart')].map((chart) => {
      const shown = [...chart.querySelectorAll('svg')].filter((svg) => svg.checkVisibility());
      const box = shown[0]?.getBoundingClientRect();
      return {
        id: chart.id,
        hasTitle: text(chart.querySelector('h1, h2, h3, h4')) !== '',
        hasSummary: text(chart.querySelector('.chart-words p')) !== '',
        pictures: shown.length,
        isSeen: box !== undefined && box.width > 200 && box.height > 20,
        hasWords: shown.every((svg) => svg.querySelector('text') !== null),
        hasRows: chart.querySelector('table tbody tr') !== null,
      };
    });
    return { figures, charts };
  });
}

async function read(tab: Tab, path: string): Promise<Contents> {
  await tab.visit(site.url + path);
  return contents(tab.page);
}

describe.each(pages.map((page) => [page.path === '' ? '/' : page.path, page] as const))(
  '%s',
  (_, { path }) => {
    test.each(['phone', 'desk'] as const)(
      'says and draws the same without JavaScript on a %s',
      async (width) => {
        const { with: scripted, without } = readers.get(width)!;
        const seen = await read(without, path);
        expect(seen).toEqual(await read(scripted, path));
        for (const chart of seen.charts) {
          expect(chart).toMatchObject({
            hasTitle: true,
            hasSummary: true,
            pictures: 1,
            isSeen: true,
            hasWords: true,
            hasRows: true,
          });
        }
      },
    );
  },
);

test('the overview has its figures and charts', async () => {
  const { charts, figures } = await read(readers.get('phone')!.without, '');
  expect(charts.length).toBeGreaterThanOrEqual(5);
  expect(figures.length).toBeGreaterThanOrEqual(5);
});
