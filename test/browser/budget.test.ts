import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { connect, PHONE, withPage } from './support/browser.ts';

/** Bytes after gzip that the first visit to the overview may cost, everything in. */
const FIRST_LOAD = 60_000;

const site = inject('shippedSite');
let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(async () => {
  await browser.close();
});

test.each(['', 'zh-HK/', 'en/'])('the first visit to /%s stays within its budget', async (path) => {
  await withPage(browser, { viewport: PHONE }, async ({ page }) => {
    const sizes: [name: string, bytes: number][] = [];
    page.on('requestfinished', (request) => {
      pending.push(
        (async () => {
          const body = await (await request.response())!.body();
          sizes.push([new URL(request.url()).pathname, gzipSync(body).length]);
        })(),
      );
    });
    const pending: Promise<void>[] = [];
    await page.goto(site.url + path, { waitUntil: 'networkidle' });
    await Promise.all(pending);
    const total = sizes.reduce((sum, [, bytes]) => sum + bytes, 0);
    expect(sizes.length).toBeGreaterThan(1);
    expect(total, JSON.stringify(sizes)).toBeLessThanOrEqual(FIRST_LOAD);
  });
});
