import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { connect, DESK, PHONE, withPage } from './support/browser.ts';
import { builtPages, onePerKind } from './support/pages.ts';

const site = inject('shippedSite');
const host = new URL(site.url).host;
const pages = onePerKind(builtPages(site.dir)).filter((page) => !page.path.endsWith('404.html'));
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES: RunOptions = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'] };

let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(async () => {
  await browser.close();
});

/** Opens what is folded, so that it is looked at too. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const results = await page.evaluate(
    (rules) =>
      (window as unknown as { axe: { run: (d: Document, o: RunOptions) => Promise<AxeResults> } }).axe.run(
        document,
        rules,
      ),
    RULES,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} – ${node.failureSummary ?? ''}`),
  );
}

/** Each language sees both themes and both widths; the default one on every kind of page in both themes. */
const LOOKS = {
  'zh-CN': [
    { colorScheme: 'light', viewport: PHONE },
    { colorScheme: 'dark', viewport: DESK },
  ],
  'zh-HK': [{ colorScheme: 'light', viewport: DESK }],
  en: [{ colorScheme: 'dark', viewport: PHONE }],
} as const;

describe.each(pages.map((page) => [page.path === '' ? '/' : page.path, page] as const))('%s', (_, page) => {
  test.each(LOOKS[page.lang].map((look) => [look.colorScheme, look.viewport.width, look] as const))(
    'is sound and accessible, %s, %i px',
    async (_scheme, width, look) => {
      await withPage(browser, look, async ({ page: tab, faults, hosts }) => {
        await tab.goto(site.url + page.path, { waitUntil: 'networkidle' });
        expect(await tab.locator('html').getAttribute('lang')).toBe(page.lang);
        expect(await tab.locator('h1').count()).toBe(1);
        const scrolls = await tab.evaluate(() => document.documentElement.scrollWidth);
        expect(scrolls, 'nothing is wider than the window').toBeLessThanOrEqual(width);
        await unfold(tab);
        expect(await violations(tab)).toEqual([]);
        expect(faults).toEqual([]);
        expect([...hosts]).toEqual([host]);
      });
    },
  );
});

test('an address that is not there answers with the site’s own page', async () => {
  await withPage(browser, { viewport: PHONE }, async ({ page, hosts }) => {
    const response = await page.goto(`${site.url}no/such/page/`);
    expect(response?.status()).toBe(404);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.locator('main a[href]').count()).toBeGreaterThan(0);
    await unfold(page);
    expect(await violations(page)).toEqual([]);
    expect([...hosts]).toEqual([host]);
  });
});
