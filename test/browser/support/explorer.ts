/** The explorer in a tab: what its tests ask of it. */
import { buffer } from 'node:stream/consumers';
import type { Download, Locator, Page } from 'playwright-core';
import { inject } from 'vitest';
import type { Tab } from './browser.ts';

/** The explorer when it is ready. */
export async function openExplorer(tab: Tab, query = '', lang = ''): Promise<Page> {
  await tab.visit(`${inject('shippedSite').url}${lang}explore/${query}`);
  await tab.page.locator('data-explorer[data-ready]').waitFor();
  return tab.page;
}

/** The table as it is read: head, then lines, the last of them the totals. */
export function tableOf(page: Page): Promise<readonly (readonly string[])[]> {
  return page
    .locator('.explorer-table tr')
    .evaluateAll((lines) =>
      lines.map((line) =>
        [...line.querySelectorAll('th, td')].map((cell) => (cell.textContent ?? '').trim()),
      ),
    );
}

/** The browser's own word: the driver hears of a changed address a little later. */
export const queryOf = (page: Page): Promise<string> => page.evaluate(() => window.location.search);

export const picture = (page: Page): Locator => page.locator('.explorer-picture > svg');

/** Name and bytes of what a button takes away. */
export async function save(page: Page, format: string): Promise<readonly [string, Buffer]> {
  const waiting = page.waitForEvent('download');
  await page.locator(`button[data-save="${format}"]`).click();
  const download: Download = await waiting;
  return [download.suggestedFilename(), await buffer(await download.createReadStream())];
}
