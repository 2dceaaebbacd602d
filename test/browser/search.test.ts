import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { SearchEntry } from '../../src/core/search/search.ts';
import { violations } from './support/axe.ts';
import { connect, DESK, openTab, PHONE, type Tab } from './support/browser.ts';
import { builtPages, htmlOf } from './support/pages.ts';

/** A busy machine may take its time; what is polled for comes or does not. */
const site = inject('shippedSite');
let browser: Browser;
let tab: Tab;
beforeAll(async () => {
  browser = await connect();
  tab = await openTab(browser, { viewport: PHONE, reducedMotion: 'reduce' });
});
afterAll(async () => {
  await browser.close();
});

/** Address of a language, what a reader types, and where it leads: names of every language, aliases, codes. */
const WAYS = [
  ['', '电气', 'domains/electric-power/'],
  ['', 'textiles', 'domains/textiles/'],
  ['', 'unknown-domain', 'problems/unknown-domain/'],
  ['zh-HK/', '質量協會', 'zh-HK/units/gd-quality/'],
  ['zh-HK/', '省质量协会', 'zh-HK/units/gd-quality/'],
  ['zh-HK/', '2022-08', 'zh-HK/months/2022-08/'],
  ['en/', 'food society', 'en/units/gd-food/'],
  ['en/', '橫琴合作區', 'en/sites/zhuhai-hengqin/'],
  ['en/', 'methodology', 'en/methodology/'],
  ['', '电力 工程', 'domains/electric-power/'],
  ['', '工程 电力', 'domains/electric-power/'],
  ['', 'qianhai', 'sites/shenzhen-qianhai/'],
  ['en/', 'qhhz', 'en/sites/shenzhen-qianhai/'],
] as const;

describe('by keyboard', () => {
  test.each(WAYS)('in /%s "%s" leads to %s', async (language, query, target) => {
    await tab.visit(site.url + language);
    const { page } = tab;
    await page.locator('a.search-link').focus();
    await page.keyboard.press('Enter');
    await page.locator('dialog[open] input').waitFor();
    await page.keyboard.insertText(query);
    await page.locator('dialog [role=option]').first().waitFor();
    await page.keyboard.press('ArrowDown');
    const active = await page.locator('dialog input').getAttribute('aria-activedescendant');
    expect(await page.locator(`#${active!}`).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Enter');
    await page.waitForURL(site.url + target);
    // Leaving a page breaks off whatever it was still loading.
    expect(tab.faults.filter((fault) => !fault.startsWith('failed: '))).toEqual([]);
  });

  test.each([
    ['', /^找到(\d+)项，显示前(\d+)项$/u, '没有找到'],
    ['zh-HK/', /^找到(\d+)項，顯示首(\d+)項$/u, '找不到結果'],
    ['en/', /^(\d+) found, the first (\d+) shown$/u, 'Nothing found'],
  ] as const)('in /%s it says how many were found and how many were cut', async (language, cut, none) => {
    await tab.visit(site.url + language);
    const { page } = tab;
    await page.locator('a.search-link').press('Enter');
    const status = page.locator('dialog [role=status]');
    await page.locator('dialog input').fill('e');
    await expect.poll(() => status.textContent()).toMatch(cut);
    const [, total, shown] = cut.exec((await status.textContent()) ?? '') ?? [];
    expect(await page.locator('dialog [role=option]').count()).toBe(Number(shown));
    expect(Number(total)).toBeGreaterThan(Number(shown));
    expect(await violations(page)).toEqual([]);
    await page.locator('dialog input').fill('no such thing');
    await expect.poll(() => status.textContent()).toBe(none);
  });

  test('Escape closes it and gives the focus back; the index is fetched when typing begins, and once', async () => {
    const fresh = await openTab(browser, { viewport: DESK });
    const { page } = fresh;
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('.json')) asked.push(request.url());
    });
    await fresh.visit(`${site.url}en/`);
    const link = page.locator('a.search-link');
    await link.press('Enter');
    await page.locator('dialog[open] input').waitFor();
    expect(asked).toEqual([]);
    for (const letters of ['fo', 'food', 'foo']) {
      await page.locator('dialog input').fill(letters);
      await page.locator('dialog [role=option]').first().waitFor();
    }
    expect(asked).toEqual([`${site.url}en/search/index.json`]);
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(fresh.faults).toEqual([]);
  });
});

describe.each([
  ['', '未报', '未报：'],
  ['zh-HK/', '未报', '未報：'],
  ['en/', 'missing', 'Missing: '],
] as const)('in /%s units that have not reported', (language, query, said) => {
  test.each(['mouse', 'touch'] as const)('are found by %s, with their number', async (by) => {
    const { page, visit } = await openTab(browser, {
      viewport: by === 'touch' ? PHONE : DESK,
      hasTouch: by === 'touch',
      reducedMotion: 'reduce',
    });
    await visit(site.url + language);
    const press = (selector: string): Promise<void> =>
      by === 'touch' ? page.locator(selector).first().tap() : page.locator(selector).first().click();
    await press('a.search-link');
    await page.locator('dialog[open] input').fill(query);
    const first = page.locator('dialog [role=option]').first();
    await first.waitFor();
    const text = (await first.textContent()) ?? '';
    expect(text).toContain(said);
    expect(text).toMatch(/\d/u);
    await press('dialog [role=option]');
    await page.waitForURL(/\/units\/[a-z-]+\/$/u);
  });
});

describe('a slash', () => {
  test.each(['', 'zh-HK/months/', 'en/domains/food/'])('opens the search on /%s', async (path) => {
    await tab.visit(site.url + path);
    await tab.page.keyboard.press('/');
    await tab.page.locator('dialog[open] input').waitFor();
    expect(await tab.page.locator('dialog input').inputValue()).toBe('');
    // Now it is a letter like any other.
    await tab.page.keyboard.type('2022/8');
    expect(await tab.page.locator('dialog input').inputValue()).toBe('2022/8');
    await tab.page.keyboard.press('Escape');
    expect(await tab.page.locator('dialog[open]').count()).toBe(0);
  });

  test('goes to the field of the page that lists everything; Escape empties the field', async () => {
    await tab.visit(`${site.url}search/`);
    const field = tab.page.locator('main input[role=combobox]');
    await field.waitFor();
    await tab.page.keyboard.press('/');
    await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
    await tab.page.keyboard.type('sz');
    await tab.page.locator('main [role=option]').first().waitFor();
    await tab.page.keyboard.press('Escape');
    expect(await field.inputValue()).toBe('');
    await expect.poll(() => tab.page.locator('main [role=option]').count()).toBe(0);
  });

  test('is left alone with a key held', async () => {
    await tab.visit(site.url);
    await tab.page.keyboard.press('Control+/');
    expect(await tab.page.locator('dialog').count()).toBe(0);
  });
});

test('on the page that lists everything the field stands in the page', async () => {
  await tab.visit(`${site.url}en/search/`);
  const field = tab.page.locator('main input[role=combobox]');
  await field.fill('nansha');
  await tab.page.locator('main [role=option]').first().click();
  await tab.page.waitForURL(`${site.url}en/sites/guangzhou-nansha/`);
});

test('below a base path, too', async () => {
  const small = inject('smallSite');
  await tab.visit(`${small.url}en/`);
  await tab.page.locator('a.search-link').press('Enter');
  await tab.page.locator('dialog input').fill('gd-food');
  await tab.page.locator('dialog [role=option]').first().waitFor();
  await tab.page.keyboard.press('Enter');
  await tab.page.waitForURL(`${small.url}en/units/gd-food/`);
});

describe.each(['zh-CN', 'zh-HK', 'en'] as const)('without JavaScript, in %s', (lang) => {
  const pages = builtPages(site.dir).filter((page) => page.lang === lang);
  const listing = pages.find(({ kind }) => kind === 'search')!;
  const prefix = lang === 'zh-CN' ? '' : `${lang}/`;

  test('the link leads to a page that lists every page', () => {
    const { document } = parseHTML(htmlOf(listing));
    expect(document.querySelector('a.search-link')?.getAttribute('href')).toBe(`/${listing.path}`);
    const listed = new Set(
      [...document.querySelectorAll('main .search-all a')].map((a) => a.getAttribute('href')),
    );
    // A unit's sheet of paper is found on the unit's page, as an embed is on its chart's.
    const apart = (kind: string, path: string): boolean => kind === 'embed/*' || path.endsWith('/card/');
    const missing = pages
      .filter(({ kind, path }) => !apart(kind, path) && path !== '404.html')
      .filter(({ path }) => !listed.has(`/${path}`));
    expect(missing.map(({ path }) => path)).toEqual([]);
  });

  test('the index holds the same entries as the list', () => {
    const index = JSON.parse(
      readFileSync(join(site.dir, prefix, 'search/index.json'), 'utf8'),
    ) as readonly SearchEntry[];
    const { document } = parseHTML(htmlOf(listing));
    const links = [...document.querySelectorAll('main .search-all a')];
    expect(index.map(({ title, href }) => [title, href])).toEqual(
      links.map((a) => [a.textContent, a.getAttribute('href')]),
    );
  });
});
