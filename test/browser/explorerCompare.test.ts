/** Comparing in the explorer: by mouse, touch and keyboard, by address, and from the page of what is compared. */
import { readFileSync } from 'node:fs';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { PublishedRow } from '../../src/core/publish/rows.ts';
import { connect, DESK, openTab, PHONE, type Tab } from './support/browser.ts';
import { openExplorer, picture, queryOf, save, tableOf } from './support/explorer.ts';

const site = inject('shippedSite');
const rows = JSON.parse(readFileSync(`${site.dir}/data/headcounts.json`, 'utf8')) as readonly PublishedRow[];
/** People of a site, added up by hand. */
const peopleAt = (id: string): number =>
  rows.filter((row) => row.site === id).reduce((sum, { headcount }) => sum + headcount, 0);

let browser: Browser;
let desk: Tab;
let phone: Tab;
beforeAll(async () => {
  browser = await connect();
  desk = await openTab(browser, { viewport: DESK });
  phone = await openTab(browser, { viewport: PHONE, hasTouch: true, isMobile: true });
});
afterAll(async () => {
  await browser.close();
});

const words = (page: Page, display: string) =>
  page.locator(`label:has(input[name="display"][value="${display}"]) span`);
/** Where the words are, whatever lies over them: the control of a choice is as large as its label. */
async function pressOn(page: Page, target: Locator, press: 'click' | 'tap'): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  const box = (await target.boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await (press === 'click' ? page.mouse.click(x, y) : page.touchscreen.tap(x, y));
}
const member = (page: Page, at: number) => page.locator('select[name="compared"]').nth(at);
const summaryOf = (page: Page) => page.locator('.explorer-summary').textContent();
const SITES = '?compare=site:zhuhai-hengqin,shenzhen-qianhai';

describe.each([
  ['a mouse', 'desk', 'click'],
  ['a finger', 'phone', 'tap'],
] as const)('with %s', (_, width, press) => {
  test('the words lead to a comparison, and its fields say what is compared', async () => {
    const tab = width === 'desk' ? desk : phone;
    const page = await openExplorer(tab);
    await pressOn(page, words(page, 'compare'), press);
    await picture(page).waitFor();
    const query = await queryOf(page);
    expect(query).toMatch(/^\?compare=domain:[a-z-]+,[a-z-]+$/u);
    expect(await page.locator('select[name="rows"]').isVisible()).toBe(false);
    expect(await page.locator('details[data-dimension="domain"]').isVisible()).toBe(false);

    await page.locator('select[name="compare"]').selectOption('site');
    await member(page, 0).selectOption('zhuhai-hengqin');
    await member(page, 1).selectOption('shenzhen-qianhai');
    expect(await queryOf(page)).toBe(SITES);
    expect(await page.locator('.explorer-picture path.compared:not(.provisional)').count()).toBe(2 + 2);
    expect(await member(page, 2).locator('option:disabled').count()).toBe(2);

    await page.locator('details[data-dimension="origin"] > summary')[press]();
    await page.locator('details[data-dimension="origin"] label span').first()[press]();
    await expect.poll(() => queryOf(page)).toBe(`${SITES}&origin=HK`);
    expect(await page.locator('details[data-dimension="origin"]').getAttribute('open')).not.toBeNull();
    await page.locator('button[data-do="clear-all"]')[press]();
    expect(await queryOf(page)).toBe(SITES);

    await pressOn(page, words(page, 'table'), press);
    await expect.poll(() => queryOf(page)).toBe('?rows=site&measure=cumulative');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(
      (width === 'desk' ? DESK : PHONE).width,
    );
    expect(tab.faults).toEqual([]);
  });

  test.each(['table', 'bars', 'lines', 'heat', 'compare'])('the words %s choose it', async (display) => {
    const page = await openExplorer(
      width === 'desk' ? desk : phone,
      display === 'table' ? '?display=heat' : '',
    );
    await pressOn(page, words(page, display), press);
    await expect.poll(() => page.locator(`input[name="display"][value="${display}"]`).isChecked()).toBe(true);
  });
});

test('by keyboard alone two sites are compared', async () => {
  const page = await openExplorer(desk, '?rows=site');
  await page.locator('input[name="display"][value="table"]').focus();
  await page.keyboard.press('ArrowLeft');
  await picture(page).waitFor();
  const active = () => page.evaluate(() => (document.activeElement as HTMLSelectElement).name);
  await page.keyboard.press('Tab');
  expect(await active()).toBe('compare');
  await page.keyboard.press('Tab');
  expect(await active()).toBe('compared');
  const before = await queryOf(page);
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => queryOf(page)).not.toBe(before);
  expect(await active()).toBe('compared');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Home');
  await expect.poll(() => queryOf(page)).toMatch(/^\?compare=site:[a-z-]+$/u);
  expect(await summaryOf(page)).toContain('再选一项');
});

describe('what it says', () => {
  test('is what a plain addition finds, and the table has the difference', async () => {
    const page = await openExplorer(desk, SITES);
    const [one, other] = [peopleAt('zhuhai-hengqin'), peopleAt('shenzhen-qianhai')];
    expect(one).toBeGreaterThan(0);
    const summary = await summaryOf(page);
    for (const part of [`${one}人`, `${other}人`, `差${Math.abs(one - other)}人`])
      expect(summary).toContain(part);
    const lines = await tableOf(page);
    expect(lines.at(-1)?.[5]).toBe(String(one - other).replace('-', '−'));
    expect(lines.at(-1)?.at(-1)).toBe('未到期');
    const ends = await picture(page).locator('text').allTextContents();
    expect(ends.join('')).toContain(` ${one}`);
  });

  test('marks what is missing, not open and not due, and draws none of it as zero', async () => {
    const page = await openExplorer(phone, '?compare=domain:food,quality&measure=new');
    await picture(page).waitFor();
    const [, food] = await tableOf(page);
    expect(new Set(food?.slice(1))).toEqual(new Set(['未开通', '未到期']));
    expect(await summaryOf(page)).toContain('食品未开通');
    expect(await page.locator('circle[data-k^="food"]').count()).toBe(0);
    expect(await page.locator('.explorer-picture [data-k^="food gap"]').count()).toBeGreaterThan(0);
    const missing = await openExplorer(phone, '?compare=unit:gd-food,gd-textile&measure=new');
    await picture(missing).waitFor();
    expect((await tableOf(missing)).flat()).toContain('未报');
    expect(await missing.locator('.explorer-picture .s-ring.s-alert').count()).toBeGreaterThan(1);
    expect(await missing.locator('.explorer-picture').textContent()).toContain('当月有单位未报');
  });
});

describe('its address', () => {
  test('is kept by the language, and by the back button', async () => {
    const page = await openExplorer(desk, SITES);
    await member(page, 2).selectOption('dongguan');
    await page.locator('.languages a[lang="zh-HK"]').click();
    await page.locator('data-explorer[data-ready]').waitFor();
    expect(await queryOf(page)).toBe(`${SITES},dongguan`);
    expect(await member(page, 2).inputValue()).toBe('dongguan');
    await page.goBack();
    await page.goBack();
    await expect.poll(() => queryOf(page)).toBe(SITES);
  });

  test('tells what it asks for in vain, as text, until something else is chosen', async () => {
    const page = await openExplorer(desk, '?compare=site:dongguan,%3Cimg%20src=x%3E&size=9');
    const note = page.locator('.explorer-unknown');
    expect(await note.textContent()).toContain('site=<img src=x>、size=9');
    expect(await note.locator('img').count()).toBe(0);
    await member(page, 1).selectOption('shenzhen');
    expect(await note.isVisible()).toBe(false);
    await openExplorer(desk, SITES);
    expect(await note.isVisible()).toBe(false);
  });
});

test('is taken away as a table, a drawing and a bitmap', async () => {
  const page = await openExplorer(desk, SITES);
  const [name, csv] = await save(page, 'csv');
  expect(name).toBe('explore-compare-zhuhai-hengqin-shenzhen-qianhai-2022-09-15.csv');
  const shown = await tableOf(page);
  const lines = csv.toString('utf8').slice(1).split('\n');
  expect(lines.slice(0, shown.length)).toEqual(
    shown.map((line) => line.map((cell) => cell.replace('−', '-')).join(',')),
  );
  const svg = (await save(page, 'svg'))[1].toString('utf8');
  expect(svg).not.toMatch(/\s(?:class|style)=|var\(/u);
  expect(svg).toMatch(/stroke-dasharray="7px, 4px"/u);
  expect(svg.replace(/<\/text><text[^>]*>/gu, '')).toContain('compare=site:');
  expect((await save(page, 'png'))[1].subarray(1, 4).toString('latin1')).toBe('PNG');
});

test.each([
  ['domains/quality/', 'domain:quality'],
  ['sites/shenzhen/', 'site:shenzhen'],
  ['cities/shenzhen/', 'city:shenzhen'],
  ['units/gd-quality/', 'unit:gd-quality'],
])('from %s one link leads to the explorer with it chosen', async (path, compared) => {
  await desk.visit(`${site.url}en/${path}`);
  await desk.page.locator('.compare-link a').click();
  await desk.page.locator('data-explorer[data-ready]').waitFor();
  expect(await queryOf(desk.page)).toBe(`?compare=${compared}`);
  expect(await member(desk.page, 0).inputValue()).toBe(compared.split(':')[1]);
  await picture(desk.page).waitFor();
  expect(desk.faults).toEqual([]);
});

describe('on a phone', () => {
  test.each([
    ['', '?display=bars'],
    ['en/', '?rows=unit&columns=domain&display=bars'],
    ['en/', '?rows=unit&columns=none&display=bars'],
    ['en/', '?compare=unit:gd-measurement-control,gd-textile,gd-highway'],
    ['en/', '?compare=site:shenzhen-qianhai,dongguan'],
    ['', SITES],
  ])('/%s%s is drawn whole, and its table hides nothing', async (lang, query) => {
    const page = await openExplorer(phone, query, lang);
    await picture(page).waitFor();
    const cut = await picture(page).evaluate((svg) => {
      const place = svg.parentElement as HTMLElement;
      const { left, right } = place.getBoundingClientRect();
      return [...svg.querySelectorAll('text, rect, circle')]
        .map((element) => ({ text: element.textContent, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.left < left - 1 || box.right > right + 1)
        .map(({ text }) => text);
    });
    expect(cut).toEqual([]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      'its heading neither',
    ).toBeLessThanOrEqual(0);
    const hidden = await page
      .locator('.table-scroll:has(.explorer-table)')
      .evaluate((place) => place.scrollWidth - place.clientWidth);
    expect(hidden).toBeLessThanOrEqual(0);
  });

  test('bars have the width to be compared by', async () => {
    const page = await openExplorer(phone, '?display=bars');
    await picture(page).waitFor();
    const longest = await page
      .locator('.explorer-picture .bar')
      .evaluateAll((bars) => Math.max(...bars.map((bar) => bar.getBoundingClientRect().width)));
    expect(longest).toBeGreaterThan(200);
  });
});
