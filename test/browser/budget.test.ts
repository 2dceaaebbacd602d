import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { connect, openTab, PHONE } from './support/browser.ts';

/**
 * Bytes after gzip that the first visit to the overview may cost: page, styles and scripts, whether the first paint
 * waits for them or not. The shared site stands in the middle of its year, when the overview has most to say: months
 * that are not due are hatched, reports are missing, what is provisional is said.
 */
const FIRST_LOAD = 30_000;
/** The desk's page before anybody uses it. */
const DESK = 35_000;
/** The desk with all that its check needs, which is loaded when somebody begins to use it. */
const DESK_AWAKE = 152_000;

const site = inject('shippedSite');
let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(async () => {
  await browser.close();
});

test.each([
  ['', FIRST_LOAD],
  ['zh-HK/', FIRST_LOAD],
  ['en/', FIRST_LOAD],
  ['submit/', DESK],
])('the first visit to /%s stays within its budget', async (path, budget) => {
  const { page } = await openTab(browser, { viewport: PHONE });
  const sizes: Promise<readonly [name: string, bytes: number]>[] = [];
  page.on('response', (response) => {
    sizes.push(
      response.body().then((body) => [new URL(response.url()).pathname, gzipSync(body).length] as const),
    );
  });
  await page.goto(site.url + path, { waitUntil: 'networkidle' });
  const loaded = await Promise.all(sizes);
  const total = loaded.reduce((sum, [, bytes]) => sum + bytes, 0);
  expect(loaded.length).toBeGreaterThan(1);
  expect(total, JSON.stringify(loaded)).toBeLessThanOrEqual(budget);
});

test('the desk with its check stays within its budget', async () => {
  // What the service worker keeps for a day without a network is fetched beside it.
  const { page } = await openTab(browser, { viewport: PHONE, serviceWorkers: 'block' });
  const sizes: Promise<number>[] = [];
  // The worker's own requests are the context's.
  page.context().on('response', (response) => {
    sizes.push(response.body().then((body) => gzipSync(body).length));
  });
  await page.goto(`${site.url}submit/`, { waitUntil: 'networkidle' });
  await page.keyboard.press('Tab');
  await page.waitForFunction(
    () => (document.querySelector('submission-desk') as unknown as { desk: object | null }).desk !== null,
  );
  const total = (await Promise.all(sizes)).reduce((sum, bytes) => sum + bytes, 0);
  expect(sizes.length).toBeGreaterThan(10);
  expect(total).toBeLessThanOrEqual(DESK_AWAKE);
});
