import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Lang } from '../../src/core/model.ts';
import { violations } from './support/axe.ts';
import { connect, DESK, openTab, PHONE, type Tab } from './support/browser.ts';
import { builtPages, onePerKind } from './support/pages.ts';

const site = inject('shippedSite');
const host = new URL(site.url).host;
const pages = onePerKind(builtPages(site.dir)).filter((page) => !page.path.endsWith('404.html'));

const LOOKS = {
  'light, phone': { colorScheme: 'light', viewport: PHONE },
  'dark, phone': { colorScheme: 'dark', viewport: PHONE },
  'light, desk': { colorScheme: 'light', viewport: DESK },
  'dark, desk': { colorScheme: 'dark', viewport: DESK },
} as const;
type Look = keyof typeof LOOKS;

/**
 * Every kind of page in both themes and at both widths, shared out among the languages; with EVERY_LOOK=1 every kind
 * in every look in every language, which takes three times as long.
 */
const SHARED_OUT: Readonly<Record<Lang, readonly Look[]>> = {
  'zh-CN': ['light, phone', 'dark, desk'],
  'zh-HK': ['light, desk'],
  en: ['dark, phone'],
};
const looksOf = (lang: Lang): readonly Look[] =>
  process.env['EVERY_LOOK'] === '1' ? (Object.keys(LOOKS) as Look[]) : SHARED_OUT[lang];

let browser: Browser;
const tabs = new Map<Look, Tab>();
beforeAll(async () => {
  browser = await connect();
  for (const look of Object.keys(LOOKS) as Look[]) tabs.set(look, await openTab(browser, LOOKS[look]));
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

describe.each(pages.map((page) => [page.path === '' ? '/' : page.path, page] as const))('%s', (_, page) => {
  test.each(looksOf(page.lang))('is sound and accessible: %s', async (look) => {
    const { page: tab, visit, faults, hosts } = tabs.get(look)!;
    await visit(site.url + page.path);
    expect(await tab.locator('html').getAttribute('lang')).toBe(page.lang);
    expect(await tab.locator('h1').count()).toBe(1);
    const width = await tab.evaluate(() => document.documentElement.scrollWidth);
    expect(width, 'nothing is wider than the window').toBeLessThanOrEqual(LOOKS[look].viewport.width);
    await unfold(tab);
    expect(await violations(tab)).toEqual([]);
    expect(faults).toEqual([]);
    expect([...hosts]).toEqual([host]);
  });
});

test('an address that is not there answers with the site’s own page', async () => {
  const { page, hosts } = tabs.get('light, phone')!;
  const response = await page.goto(`${site.url}no/such/page/`);
  expect(response?.status()).toBe(404);
  expect(await page.locator('h1').count()).toBe(1);
  expect(await page.locator('main a[href]').count()).toBeGreaterThan(0);
  await unfold(page);
  expect(await violations(page)).toEqual([]);
  expect([...hosts]).toEqual([host]);
});
