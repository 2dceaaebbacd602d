import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { connect, DESK, PHONE, withPage } from './support/browser.ts';
import { builtPages, onePerKind } from './support/pages.ts';

const site = inject('shippedSite');
const pages = onePerKind(builtPages(site.dir)).filter(
  ({ lang, path }) => lang === 'zh-CN' && path !== '404.html',
);

let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(async () => {
  await browser.close();
});

/** What a reader gets: the words of each figure, and each chart with its picture, words and table. */
function contents(
  page: Page,
): Promise<{ readonly figures: readonly string[]; readonly charts: readonly unknown[] }> {
  return page.evaluate(() => {
    const text = (element: Element | null | undefined): string =>
      (element?.textContent ?? '').replace(/\s+/gu, ' ').trim();
    const figures = [...document.querySelectorAll('main [data-figure]')].map(
      (element) => `${element.getAttribute('data-figure') ?? ''}=${text(element)}`,
    );
    const charts = [...document.querySelectorAll('main figure.chart')].map((chart) => {
      const shown = [...chart.querySelectorAll('svg')].filter((svg) => svg.checkVisibility());
      const [box] = shown.map((svg) => svg.getBoundingClientRect());
      return {
        id: chart.id,
        title: text(chart.querySelector('h2, h3, h4')),
        summary: text(chart.querySelector('figcaption p')),
        pictures: shown.length,
        seen: box !== undefined && box.width > 200 && box.height > 20,
        words: shown.map((svg) => svg.querySelectorAll('text').length > 0),
        rows: chart.querySelectorAll('table tbody tr').length,
      };
    });
    return { figures, charts };
  });
}

describe.each(pages.map((page) => [page.path === '' ? '/' : page.path, page] as const))(
  '%s',
  (_, { path }) => {
    test.each([PHONE, DESK])('says and draws the same without JavaScript at $width px', async (viewport) => {
      const visit = (javaScriptEnabled: boolean): ReturnType<typeof contents> =>
        withPage(browser, { viewport, javaScriptEnabled }, async ({ page }) => {
          await page.goto(site.url + path, { waitUntil: 'networkidle' });
          return contents(page);
        });
      const without = await visit(false);
      expect(without).toEqual(await visit(true));
      for (const chart of without.charts) {
        expect(chart).toMatchObject({ pictures: 1, seen: true, words: [true] });
        expect(chart).toMatchObject({
          title: expect.stringMatching(/\S/u),
          summary: expect.stringMatching(/\S/u),
        });
        expect((chart as { rows: number }).rows, JSON.stringify(chart)).toBeGreaterThan(0);
      }
    });
  },
);

test('the overview has its charts', async () => {
  await withPage(browser, { viewport: PHONE, javaScriptEnabled: false }, async ({ page }) => {
    await page.goto(site.url);
    const { charts, figures } = await contents(page);
    expect(charts.length).toBeGreaterThanOrEqual(5);
    expect(figures.length).toBeGreaterThanOrEqual(5);
  });
});
