/** The explorer's curves end as those of the targets do where reports are to come: dashed, with a hollow dot. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect, DESK, openTab, type Tab } from './support/browser.ts';
import { openExplorer, picture } from './support/explorer.ts';

let browser: Browser;
let desk: Tab;
beforeAll(async () => {
  browser = await connect();
  desk = await openTab(browser, { viewport: DESK });
});
afterAll(async () => {
  await browser.close();
});

test.each([
  ['lines', '?rows=category&measure=cumulative&display=lines', '.curve', '.dot'],
  ['a comparison', '?compare=site:zhuhai-hengqin,shenzhen-qianhai', 'path.compared', '.end-dot'],
])('%s', async (_, query, curve, dot) => {
  const page = await openExplorer(desk, query);
  await picture(page).waitFor();
  const looks = (selector: string, property: string) =>
    picture(page)
      .locator(selector)
      .evaluateAll((all, name) => all.map((each) => getComputedStyle(each).getPropertyValue(name)), property);
  const dashes = await looks(`${curve}.provisional`, 'stroke-dasharray');
  expect(dashes).toEqual(['1px, 5px', '1px, 5px']);
  const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const fills = await looks(`${dot}.provisional`, 'fill');
  expect(fills.length).toBeGreaterThanOrEqual(2);
  expect([...new Set(fills)]).toEqual([paper]);
  expect(await picture(page).textContent()).toContain('暂计');
  expect(desk.faults).toEqual([]);
});
