/** The submission desk in a tab: what its tests ask of it. */
import { expect, inject } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import type { DeskFile } from '../../../src/desk/protocol.ts';
import type { Tab } from './browser.ts';

export const UNIT = 'gd-electrical-engineering';
export const MONTH = '2022-08';
export const HEADER = ['专业领域', '地点', '来源地', '人数', '备注'];

/** The desk's page when it listens. */
export async function visitDesk(tab: Tab, query = `?unit=${UNIT}&month=${MONTH}`, lang = ''): Promise<Page> {
  await tab.visit(`${inject('shippedSite').url}${lang}submit/${query}`);
  await tab.page.locator('submission-desk[data-ready]').waitFor();
  return tab.page;
}

/** As Ctrl+V does where no field has the focus. */
export async function paste(page: Page, rows: readonly (readonly string[])[], into = 'body'): Promise<void> {
  await page.locator(into).evaluate(
    (target, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    rows.map((row) => row.join('\t')).join('\r\n'),
  );
}

export const said = (page: Page): Locator => page.locator('[data-part="said"]');

/** Waits for the check to say so. */
export async function waitFor(page: Page, words: string | RegExp): Promise<void> {
  await expect.poll(() => said(page).textContent(), { timeout: 20_000 }).toMatch(words);
}

export const cell = (page: Page, row: number, column: string): Locator =>
  page
    .locator('.desk-grid tbody tr:not(.desk-notes)')
    .nth(row)
    .locator(`.desk-is-${column} :is(input, select)`);

/** What is to be sent, as the last check gave it. */
export function filesOf(page: Page): Promise<readonly DeskFile[]> {
  return page.locator('submission-desk').evaluate((element) => {
    const { desk } = element as unknown as {
      desk: { checked: { files: readonly DeskFile[] }; isFresh: boolean };
    };
    return desk.isFresh ? desk.checked.files : [];
  });
}

export const scrollWidth = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth);
