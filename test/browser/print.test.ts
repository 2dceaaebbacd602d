/** On paper: whole charts with the table behind them, and on every sheet what it is of. */
import { inflateSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { connect, openTab } from './support/browser.ts';
import { builtPages, onePerKind } from './support/pages.ts';

const site = inject('smallSite');
const shipped = inject('shippedSite');
const pages = onePerKind(builtPages(site.dir)).filter(
  ({ path, kind, lang }) => lang === 'zh-CN' && path !== '404.html' && !kind.startsWith('embed'),
);
/** What an A4 sheet leaves between its margins, in CSS pixels. */
const SHEET = { width: Math.round(((210 - 28) / 25.4) * 96), height: Math.round(((297 - 30) / 25.4) * 96) };

let browser: Browser;
let paper: Page;
beforeAll(async () => {
  browser = await connect();
  const tab = await openTab(browser, { viewport: SHEET });
  await tab.page.emulateMedia({ media: 'print' });
  paper = tab.page;
});
afterAll(async () => {
  await browser.close();
});

describe.each(pages.map(({ path }) => [path || '/', path] as const))('%s', (_, path) => {
  test('fits the sheet, without what only a screen can use', async () => {
    await paper.goto(site.url + path);
    const found = await paper.evaluate(() => {
      const shown = (selector: string): number =>
        [...document.querySelectorAll(selector)].filter((each) => each.checkVisibility()).length;
      const charts = [...document.querySelectorAll('figure.chart')].map((chart) => {
        const picture = chart.querySelector('.chart-pictures')!;
        const drawn = [...picture.querySelectorAll('svg')].filter((svg) => svg.checkVisibility());
        return {
          drawn: drawn.length,
          height: Math.ceil(picture.getBoundingClientRect().height),
          keeps: getComputedStyle(picture).breakInside,
          table: chart.querySelector('table')!.checkVisibility({ contentVisibilityAuto: true }),
          rowHeight: chart.querySelector('tbody tr')!.getBoundingClientRect().height,
        };
      });
      return {
        width: document.documentElement.scrollWidth,
        // A head that sorts is on paper the plain word that it is without a script.
        controls: shown(
          'button:not(th > .sort), select, input, summary, .mainnav, .crumbs, .pager, .chart-tools',
        ),
        folded: [...document.querySelectorAll('details > :not(summary)')].filter(
          (each) =>
            each.closest('form, [hidden]') === null &&
            !(
              each.checkVisibility({ contentVisibilityAuto: true }) && each.getBoundingClientRect().height > 0
            ),
        ).length,
        colours: getComputedStyle(document.querySelector('main')!).printColorAdjust,
        titles: shown('h1'),
        foot: getComputedStyle(document.querySelector('.site-footer')!).display,
        charts,
      };
    });
    expect(found.width).toBeLessThanOrEqual(SHEET.width);
    expect(found).toMatchObject({
      controls: 0,
      folded: 0,
      colours: 'exact',
      titles: 1,
      foot: 'table-footer-group',
    });
    for (const chart of found.charts) {
      expect(chart).toMatchObject({ drawn: 1, keeps: 'avoid', table: true });
      expect(chart.height).toBeLessThan(SHEET.height);
      expect(chart.rowHeight).toBeGreaterThan(0);
    }
  });
});

test.each(['', 'zh-HK/', 'en/'])(
  'the overview /%s takes three sheets or four',
  async (lang) => {
    const { page } = await openTab(browser, { colorScheme: 'dark' });
    await page.goto(shipped.url + lang);
    const sheets = sheetsOf((await page.pdf({ preferCSSPageSize: true })).toString('latin1'));
    expect(sheets).toBeGreaterThanOrEqual(3);
    expect(sheets).toBeLessThanOrEqual(4);
  },
  240_000,
);

test('no sheet is mostly empty: English names make the calendar a sheet of its own, and the list beside it is before it', async () => {
  await paper.goto(`${shipped.url}en/units/`);
  const [list, calendar] = await paper.evaluate(() =>
    ['.attention', '#reporting-calendar'].map(
      (each) => document.querySelector(each)!.getBoundingClientRect().top,
    ),
  );
  expect(list).toBeLessThan(calendar!);
  const { page } = await openTab(browser, {});
  await page.goto(`${shipped.url}en/units/`);
  expect(sheetsOf((await page.pdf({ preferCSSPageSize: true })).toString('latin1'))).toBeLessThanOrEqual(4);
}, 240_000);

test.each(['', 'zh-HK/', 'en/'])(
  'the cities /%s, picture and table, take one sheet',
  async (lang) => {
    const { page } = await openTab(browser, {});
    await page.goto(`${shipped.url}${lang}cities/`);
    expect(sheetsOf((await page.pdf({ preferCSSPageSize: true })).toString('latin1'))).toBe(1);
  },
  240_000,
);

test.each(['', 'zh-HK/', 'en/'])(
  'the one-page brief /%s takes one sheet',
  async (lang) => {
    const { page } = await openTab(browser, {});
    const briefs = builtPages(shipped.dir).filter(({ path }) => path.startsWith(`${lang}briefings/brief-`));
    expect(briefs.length).toBeGreaterThan(1);
    for (const { path } of briefs) {
      await page.goto(shipped.url + path);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(sheetsOf(pdf.toString('latin1')), path).toBe(1);
    }
  },
  240_000,
);

test('every sheet of a long page is A4 and has the foot with title, day, source and mark', async () => {
  const { page } = await openTab(browser, { bypassCSP: true });
  await page.goto(`${shipped.url}units/`);
  const foot = page.locator('.facts-of-build');
  const text = (await foot.textContent()) ?? '';
  const title = (await page.locator('h1').textContent()) ?? '';
  for (const part of [`${title.trim()} · `, '2022', '号', '示例数据']) expect(text).toContain(part);
  // A colour of its own, to know the title in the foot by in what is drawn on the sheets.
  await page.addStyleTag({ content: '@media print { .sheet-title { color: rgb(51 0 102) } }' });
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const source = pdf.toString('latin1');
  const sheets = sheetsOf(source);
  expect(sheets).toBeGreaterThan(1);
  const boxes = source.match(/\/MediaBox\s*\[0 0 59[45][.\d]* 84[12][.\d]*\]/gu) ?? [];
  expect(boxes).toHaveLength(sheets);
  const drawn = streamsOf(source).filter((stream) => /(?<![\d.])\.2 0 \.4 (?:rg|RG)/u.test(stream));
  expect(drawn).toHaveLength(sheets);
}, 240_000);

const sheetsOf = (source: string): number => (source.match(/\/Type\s*\/Page\b/gu) ?? []).length;

/** The compressed streams of a PDF, opened. A carriage return before the last line feed is the stream's own. */
function streamsOf(source: string): readonly string[] {
  return [...source.matchAll(/stream\r?\n([\s\S]*?)\nendstream/gu)].flatMap(([, body = '']) => {
    try {
      return [inflateSync(Buffer.from(body, 'latin1')).toString('latin1')];
    } catch {
      // Fonts and pictures have their own ways of packing.
      return [];
    }
  });
}
