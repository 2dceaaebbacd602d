/** Whatever the data files say is shown as text, and does nothing, in a real browser. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPageCheck } from '../../scripts/audit/html.ts';
import { readCsv } from '../core/publish/readCsv.ts';
import { HOSTILE_HOST, HOSTILE_TEXTS, INJECTED_CLASS, TRIPWIRE } from '../helpers/hostileData.ts';
import { connect, DESK, openTab, PHONE, type Tab } from './support/browser.ts';
import { hostileSite, type HostileSite } from './support/hostileSite.ts';
import { builtFiles, builtPages, htmlOf, onePerKind, type BuiltPage } from './support/pages.ts';

let site: HostileSite;
let browser: Browser;
let phone: Tab;
let desk: Tab;
const dialogs: string[] = [];
beforeAll(async () => {
  [site, browser] = await Promise.all([hostileSite(), connect()]);
  [phone, desk] = [await openTab(browser, { viewport: PHONE }), await openTab(browser, { viewport: DESK })];
  for (const { page } of [phone, desk])
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
}, 300_000);
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** What the texts got done on the page that is open: nothing, where all is well. */
async function harm(tab: Tab): Promise<readonly string[]> {
  const found = await tab.page.evaluate(
    ({ tripwire, injected, host }) => {
      const every = [...document.querySelectorAll('*')];
      const attributes = every.flatMap((element) =>
        [...element.attributes].map(({ name, value }) => ({ element: element.localName, name, value })),
      );
      const href = /^(href|xlink:href|src|action|formaction|data)$/u;
      return [
        ...(tripwire in window ? ['a script ran'] : []),
        ...(document.title.trim() === '' ? ['the title is gone'] : []),
        ...(document.querySelector('main h1') ? [] : ['the heading is gone']),
        ...every.filter(({ classList }) => classList.contains(injected)).map(({ outerHTML }) => outerHTML),
        ...every
          .filter((e) => /^(base|iframe|math|object|embed|style)$/u.test(e.localName))
          .map((e) => e.outerHTML),
        ...[...document.scripts]
          .filter(({ src, text }) => !src || text !== '')
          .map(({ outerHTML }) => outerHTML),
        ...attributes
          .filter(({ name, value }) => name.startsWith('on') || (name === 'style' && value.includes('fixed')))
          .map(({ element, name, value }) => `${element} ${name}=${value}`),
        ...attributes
          .filter(({ element, name, value }) => {
            if (element === 'data-explorer' || !href.test(name)) return false;
            const { protocol, hostname } = new URL(value, location.href);
            // The evidence of a milestone is a link that a reader may follow: out, and to nothing else.
            const isEvidence = element === 'a' && protocol === 'https:' && hostname === host;
            return !isEvidence && !/^https?:$/u.test(protocol) && protocol !== 'blob:';
          })
          .map(({ element, name, value }) => `${element} ${name}=${value}`),
      ];
    },
    { tripwire: TRIPWIRE, injected: INJECTED_CLASS, host: HOSTILE_HOST },
  );
  const strangers = [...tab.hosts].filter((host) => host !== new URL(site.url).host);
  // A request that the next page broke off is none of the texts' doing.
  const faults = tab.faults.filter((fault) => !fault.startsWith('failed: '));
  return [...found, ...strangers.map((host) => `asked ${host}`), ...faults, ...dialogs];
}

const pagesOf = (): readonly BuiltPage[] => builtPages(site.dir).filter(({ path }) => path !== '404.html');
/** The texts as a reader sees them: white space runs together. */
const seen = (text: string): string => text.replace(/\s+/gu, ' ').trim();

describe('in the browser', () => {
  test('every kind of page is inert, and no word makes a phone scroll sideways', async () => {
    const wide: string[] = [];
    for (const { path } of onePerKind(pagesOf())) {
      await phone.visit(site.url + path);
      expect(await harm(phone), path).toEqual([]);
      const width = await phone.page.evaluate(() => document.documentElement.scrollWidth);
      if (width > PHONE.width) wide.push(`${path}: ${width}`);
    }
    expect(wide).toEqual([]);
  });

  test('names, notes, evidence and summaries are shown as the text that they are', async () => {
    await desk.visit(site.url);
    let text = '';
    for (const page of pagesOf().filter(({ kind }) => !kind.startsWith('problems'))) {
      const parse = (html: string): string =>
        new DOMParser().parseFromString(html, 'text/html').body.textContent;
      text += seen(await desk.page.evaluate(parse, htmlOf(page)));
    }
    // The scheme of an address is left out where it is shown.
    const shown = (each: string): string => seen(each.replace(/^https:\/\//u, ''));
    const { names, notes, words, evidence } = site.laid;
    const lost = [...names, ...notes, ...words, ...evidence].filter((each) => !text.includes(shown(each)));
    expect(lost).toEqual([]);
  });

  test('a tooltip shows names as text', async () => {
    await desk.visit(site.url);
    const charts = desk.page.locator('figure.chart .chart-pictures[tabindex]');
    const told: string[] = [];
    for (let at = 0; at < (await charts.count()); at += 1) {
      await charts.nth(at).focus();
      for (const key of ['Home', 'ArrowRight', 'ArrowDown', 'End']) {
        await desk.page.keyboard.press(key);
        told.push((await desk.page.locator('.tip').textContent()) ?? '');
      }
    }
    expect(HOSTILE_TEXTS.some((text) => told.some((tip) => tip.includes(text.slice(0, 12))))).toBe(true);
    expect(await harm(desk)).toEqual([]);
  });

  test('the search finds markup as text', async () => {
    await desk.visit(`${site.url}search/`);
    const input = desk.page.locator('.search-here input');
    await input.fill('<script');
    await expect.poll(() => desk.page.locator('.search-list [role=option]').count()).toBeGreaterThan(0);
    expect(await desk.page.locator('.search-list').textContent()).toContain('<script');
    expect(await harm(desk)).toEqual([]);
  });

  test('the explorer shows them as text in its table and in every picture', async () => {
    await desk.visit(`${site.url}explore/`);
    const { page } = desk;
    await page.locator('select[name=rows]:enabled').selectOption('unit');
    const first = page.locator('.explorer-table tbody th').first();
    expect(HOSTILE_TEXTS.some((text) => text.startsWith('<'))).toBe(true);
    await expect.poll(() => first.textContent()).not.toBe('');
    const displays = await page
      .locator('input[name=display]')
      .evaluateAll((all) => all.map((e) => (e as HTMLInputElement).value));
    expect(displays.length).toBeGreaterThan(1);
    for (const display of displays) {
      await page.locator(`input[name=display][value=${display}]`).check({ force: true });
      if (display !== 'table') await page.locator('.explorer-picture svg').first().waitFor();
      expect(await harm(desk), display).toEqual([]);
    }
  });

  test('the feeds, the sitemap and the pictures are well-formed', async () => {
    const files = builtFiles(site.dir).filter((name) => /\.(xml|svg)$/u.test(name));
    expect(files).toEqual(
      expect.arrayContaining(['feed.xml', 'en/feed.xml', 'zh-HK/feed.xml', 'sitemap.xml']),
    );
    await desk.visit(site.url);
    for (const name of files) {
      const text = readFileSync(join(site.dir, name), 'utf8');
      const broken = await desk.page.evaluate((xml) => {
        const parsed = new DOMParser().parseFromString(xml, 'application/xml');
        return (
          parsed.querySelector('parsererror')?.textContent ??
          parsed.querySelector('script')?.outerHTML ??
          null
        );
      }, text);
      expect(broken, name).toBeNull();
    }
  });
});

describe('on the disk', () => {
  test('every kind of page is valid HTML', () => {
    const check = createPageCheck();
    const broken = onePerKind(pagesOf()).flatMap((page) => check(htmlOf(page), page.path));
    expect(broken).toEqual([]);
  });

  test('every JSON file is JSON', () => {
    const files = builtFiles(site.dir).filter((name) => /\.(json|webmanifest)$/u.test(name));
    expect(files).toContain('data/summary.json');
    for (const name of files)
      expect(() => JSON.parse(readFileSync(join(site.dir, name), 'utf8')) as unknown, name).not.toThrow();
  });

  test('the published table keeps every text, and no cell of it starts a formula', () => {
    const [header = [], ...rows] = readCsv(readFileSync(join(site.dir, 'data/headcounts.csv'), 'utf8'));
    const table = JSON.parse(readFileSync(join(site.dir, 'data/headcounts.json'), 'utf8')) as Record<
      string,
      unknown
    >[];
    expect(rows).toHaveLength(table.length);
    rows.forEach((row, at) => {
      expect(row).toHaveLength(header.length);
      expect(row.filter((cell) => /^[=+\-@\t\r]/u.test(cell))).toEqual([]);
      expect(row.map((cell) => cell.replace(/^'/u, ''))).toEqual(
        Object.values(table[at]!).map((value) => String(value ?? '')),
      );
    });
    expect(new Set(table.map(({ note }) => note)).size).toBeGreaterThan(5);
  });

  test('the workbook holds values only, and its sheets are well-formed', async () => {
    const files = unzipSync(readFileSync(join(site.dir, 'data/headcounts.xlsx')));
    const sheets = Object.entries(files).filter(([name]) => name.endsWith('.xml'));
    await desk.visit(site.url);
    for (const [name, bytes] of sheets) {
      const xml = new TextDecoder().decode(bytes);
      const formulas = await desk.page.evaluate((text) => {
        const parsed = new DOMParser().parseFromString(text, 'application/xml');
        if (parsed.querySelector('parsererror')) return 'not well-formed';
        return parsed.querySelector('f, hyperlink')?.outerHTML ?? null;
      }, xml);
      expect(formulas, name).toBeNull();
    }
    expect(sheets.length).toBeGreaterThan(3);
  });
});
