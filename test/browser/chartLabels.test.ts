/** In a real browser no label of a chart covers another or leaves its picture, at any moment, width and language. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGS } from '../../src/core/model.ts';
import { everyChart } from '../charts/everyChart.ts';
import { MOMENTS } from '../charts/support/moments.ts';
import { labelFaults } from '../charts/support/overlaps.ts';
import { connect } from './support/browser.ts';

const STYLES = join(import.meta.dirname, '../../src/styles');

let browser: Browser;
let page: Page;
let css: string;
beforeAll(async () => {
  browser = await connect();
  page = await browser.newPage({ viewport: { width: 1100, height: 900 } });
  css = (
    await Promise.all(['tokens', 'charts'].map((name) => readFile(join(STYLES, `${name}.css`), 'utf8')))
  ).join('\n');
});
afterAll(async () => {
  await browser.close();
});

describe.each(MOMENTS)('%s', (_, figures) => {
  test.each(LANGS)('%s', async (lang) => {
    const pictures = everyChart(figures, lang)
      .map(
        ({ svg, wide = '' }) =>
          `<div class="chart-pictures narrow">${svg.phone}</div><div class="chart-pictures">${svg.desk}</div>` +
          `<div class="chart-wide"><div class="chart-pictures whole">${wide}</div></div>`,
      )
      .join('');
    await page.setContent(
      `<!doctype html><html lang="${lang}"><style>${css} .chart-pictures{width:624px}.narrow{width:288px}.whole{width:1280px}</style>${pictures}</html>`,
    );
    // Both widths are there to be looked at, one chart in two, and what is drawn for a whole desk.
    const drawn = everyChart(figures, lang).map(({ wide }) => (wide === undefined ? 2 : 3));
    expect(await page.locator('svg.plot:visible').count()).toBe(drawn.reduce<number>((a, b) => a + b, 0));
    expect(await labelFaults(page)).toEqual([]);
  });
});
