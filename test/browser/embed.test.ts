import { buffer } from 'node:stream/consumers';
import { parseHTML } from 'linkedom';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { violations } from './support/axe.ts';
import { connect, DESK, openTab, PHONE, type Tab } from './support/browser.ts';
import { builtPages, htmlOf } from './support/pages.ts';

const site = inject('shippedSite');
const pages = builtPages(site.dir);
let browser: Browser;
const tabs = new Map<'phone' | 'desk' | 'dark', Tab>();
beforeAll(async () => {
  browser = await connect();
  tabs.set('phone', await openTab(browser, { viewport: PHONE }));
  tabs.set('desk', await openTab(browser, { viewport: DESK }));
  tabs.set('dark', await openTab(browser, { viewport: DESK, colorScheme: 'dark' }));
});
afterAll(async () => {
  await browser.close();
});

const LANGUAGES = [
  ['', '示例数据', '数据截至2022年9月15日', '来源：'],
  ['zh-HK/', '示例數據', '數據截至2022年9月15日', '來源：'],
  ['en/', 'Illustrative data', 'Data as of 15 September 2022', 'Source: '],
] as const;

describe('the page of one chart', () => {
  test('is there for every chart of every page, in each language', () => {
    const paths = new Set(pages.map(({ path }) => path));
    let charts = 0;
    for (const page of pages) {
      const { document } = parseHTML(htmlOf(page));
      const prefix = page.lang === 'zh-CN' ? '' : `${page.lang}/`;
      for (const { id } of document.querySelectorAll('figure.chart')) {
        charts += 1;
        expect(paths, `${page.path} ${id}`).toContain(`${prefix}embed/${id}/`);
      }
    }
    expect(charts).toBeGreaterThan(300);
  });

  test.each(LANGUAGES)(
    'in /%s has words, picture, table and the way to the whole without JavaScript',
    async (language, mark, asOf, source) => {
      const { page } = await openTab(browser, {
        viewport: { width: 320, height: 600 },
        javaScriptEnabled: false,
      });
      for (const id of [
        'site-map',
        'cumulative-regulated-practising',
        'reporting-calendar',
        'series-domain-food',
      ]) {
        await page.goto(`${site.url}${language}embed/${id}/`);
        const text = (await page.locator('main').innerText()).replace(/\s+/gu, ' ');
        for (const part of [mark, asOf, source]) expect(text).toContain(part);
        expect(await page.locator('h1').innerText()).not.toBe('');
        expect(await page.locator('.masthead, .site-footer, .chart-tools button:visible').count()).toBe(0);
        expect(await page.locator('.chart-pictures svg:visible').count()).toBe(1);
        expect(await page.locator('tbody tr').count()).toBeGreaterThan(0);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
        const whole = await page.locator('.embed-foot a').getAttribute('href');
        expect((await fetch(new URL(whole!, page.url()))).status).toBe(200);
      }
    },
  );

  test.each(LANGUAGES)(
    'in /%s is accessible in both themes, its buttons large enough to touch',
    async (language) => {
      for (const { page, visit, faults } of tabs.values()) {
        await visit(`${site.url}${language}embed/heat-domain/`);
        expect(await violations(page)).toEqual([]);
        expect(faults).toEqual([]);
        const sizes = await page
          .locator('.chart-tools button')
          .evaluateAll((all) =>
            all
              .map((button) => button.getBoundingClientRect())
              .map(({ width, height }) => Math.min(width, height)),
          );
        expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
      }
    },
  );

  test('works in a frame of another page', async () => {
    const { page } = tabs.get('desk')!;
    const host = `${site.url}another-page/`;
    await page.route(host, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><iframe src="${site.url}embed/origin/" width="300" height="500"></iframe>`,
      }),
    );
    await page.goto(host);
    const frame = page.frameLocator('iframe');
    await frame.locator('svg.phone').waitFor({ state: 'visible' });
    await frame.locator('svg.phone [data-label]').first().hover({ force: true });
    await frame.locator('.tip').waitFor({ state: 'visible' });
  });
});

interface Saved {
  readonly name: string;
  readonly bytes: Buffer;
}

async function save(tab: Tab, id: string, format: 'svg' | 'png'): Promise<Saved> {
  const coming = tab.page.waitForEvent('download');
  await tab.page.locator(`#${id} button[data-save=${format}]`).click();
  const download = await coming;
  return { name: download.suggestedFilename(), bytes: await buffer(await download.createReadStream()) };
}

const saveSvg = async (tab: Tab, id: string): Promise<string> =>
  (await save(tab, id, 'svg')).bytes.toString('utf8');

describe('a saved SVG', () => {
  test.each(LANGUAGES)(
    'in /%s holds title, what is counted, source, day and mark, and points at nothing',
    async (language, mark, asOf, source) => {
      const tab = tabs.get('desk')!;
      for (const [page, id] of [
        ['', 'domain-ranking'],
        ['', 'site-map'],
        ['domains/', 'heat-domain'],
        ['', 'cumulative-non-regulated-recognised'],
      ] as const) {
        await tab.visit(site.url + language + page);
        const words = await tab.page.evaluate((figure) => {
          const text = (selector: string): string =>
            document.querySelector(`#${figure} ${selector}`)?.textContent.trim() ?? '';
          return [text('h3'), text('.subtitle'), text('.chart-source')];
        }, id);
        const { name, bytes } = await save(tab, id, 'svg');
        expect(name).toBe(`${id}.svg`);
        const file = bytes.toString('utf8');
        // A browser's own parser is the judge of whether it is well-formed.
        const fault = await tab.page.evaluate(
          (xml) =>
            new DOMParser().parseFromString(xml, 'image/svg+xml').querySelector('parsererror')?.textContent,
          file,
        );
        expect(fault).toBeUndefined();
        const { document } = parseHTML(file);
        const drawn = [...document.querySelectorAll('svg > text')]
          .map(({ textContent }) => textContent)
          .join('');
        const squeezed = (text: string): string => text.replace(/\s/gu, '');
        for (const part of [...words, mark, asOf, source]) {
          expect(part).not.toBe('');
          expect(squeezed(drawn)).toContain(squeezed(part));
        }
        expect(file).not.toMatch(/href|url\(|var\(|<style|style=|class=|<script|<foreignObject|<image/iu);
        expect(
          document.querySelectorAll('svg svg path, svg svg rect, svg svg circle').length,
        ).toBeGreaterThan(5);
      }
      expect(tab.faults).toEqual([]);
    },
  );

  test('has the reader’s theme, and the whole chart whatever is picked out just now', async () => {
    const colours: string[] = [];
    for (const tab of [tabs.get('desk')!, tabs.get('dark')!]) {
      await tab.visit(`${site.url}units/`);
      const whole = await saveSvg(tab, 'reporting-calendar');
      await tab.page.locator('.chart-filter [data-filter=missing]').click();
      const filtered = await saveSvg(tab, 'reporting-calendar');
      expect(filtered).toBe(whole);
      expect(await tab.page.locator('.faint').count()).toBeGreaterThan(0);
      colours.push(/<rect[^>]*fill="([^"]+)"/u.exec(whole)?.[1] ?? '');
    }
    expect(colours).toEqual(['#fcfbf8', '#12171c']);
  });
});

describe('the numbers of a chart', () => {
  test.each([true, false])('are a file for a spreadsheet, with JavaScript: %s', async (javaScriptEnabled) => {
    const { page } = await openTab(browser, { viewport: DESK, javaScriptEnabled });
    await page.goto(`${site.url}en/`);
    const coming = page.waitForEvent('download');
    await page.locator('#domain-ranking .chart-tools a[download]').click();
    const file = await coming;
    expect(file.suggestedFilename()).toBe('domain-ranking.csv');
    const text = (await buffer(await file.createReadStream())).toString('utf8');
    const [table = '', notes = ''] = text.split('\n\n');
    expect(text).toMatch(/^\uFEFFDomain,/u);
    const rows = await page.locator('#domain-ranking tbody tr').count();
    expect(table.split('\n')).toHaveLength(rows + 1);
    for (const part of ['Illustrative data', '15 September 2022', 'Source: ']) expect(notes).toContain(part);
  });

  test('and its address goes to the clipboard; without JavaScript it is a link', async () => {
    const tab = await openTab(browser, {
      viewport: DESK,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await tab.visit(`${site.url}en/`);
    const button = tab.page.locator('#origin button[data-copy]');
    await button.click();
    await expect.poll(() => button.textContent()).toBe('Copied');
    expect(await tab.page.evaluate(() => navigator.clipboard.readText())).toBe(`${site.url}en/#origin`);
    expect(tab.faults).toEqual([]);
    const { page } = await openTab(browser, { viewport: DESK, javaScriptEnabled: false });
    await page.goto(`${site.url}en/`);
    expect(await page.locator('#origin a[data-copy]').getAttribute('href')).toBe('#origin');
  });
});

/** Width and height of a PNG, from its first chunk. */
function pngSize(bytes: Buffer): readonly [number, number] {
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('a saved PNG', () => {
  test.each([
    ['desk', 2],
    ['phone', 4],
  ] as const)('on a %s has %i pixels for each of the picture', async (width, scale) => {
    const tab = tabs.get(width)!;
    await tab.visit(site.url);
    const svg = await saveSvg(tab, 'site-map');
    const [, w, h] = /viewBox="0 0 (\d+) (\d+)"/u.exec(svg) ?? [];
    const { bytes: png } = await save(tab, 'site-map', 'png');
    expect(pngSize(png)).toEqual([Number(w) * scale, Number(h) * scale]);
    // Something is drawn on it: an empty picture of this size is a few kilobytes.
    expect(png.length).toBeGreaterThan(20_000);
    expect(tab.faults).toEqual([]);
  });
});
