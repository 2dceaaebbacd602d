/** Tables on a phone: nothing to scroll to, and where there is, what the row is of stays in sight. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { connect, DESK, openTab, PHONE, type Tab } from './support/browser.ts';
import { builtPages, onePerKind } from './support/pages.ts';

const site = inject('shippedSite');
const pages = onePerKind(builtPages(site.dir)).filter(
  ({ path, kind, lang }) => lang !== 'zh-HK' && path !== '404.html' && !kind.startsWith('embed/'),
);
/** Cells that are sentences, sheets shown as they are, and what the reader composes: these scroll. */
const SCROLLS = '#reporting-calendar, .explorer-results, .example, details .stack, :has(> .explorer-table)';

let browser: Browser;
let phone: Tab;
beforeAll(async () => {
  browser = await connect();
  phone = await openTab(browser, { viewport: PHONE, reducedMotion: 'reduce' });
});
afterAll(async () => {
  await browser.close();
});

test.each(pages.map(({ path }) => [path || '/', path] as const))(
  '%s has every cell in sight',
  async (_, path) => {
    await phone.visit(site.url + path);
    const wide = await phone.page.evaluate((scrolls) => {
      for (const each of document.querySelectorAll('details')) each.open = true;
      return [...document.querySelectorAll<HTMLElement>('.table-scroll')]
        .filter((each) => !each.closest(scrolls) && each.scrollWidth > each.clientWidth)
        .map((each) => `${each.getAttribute('aria-label') ?? ''}: ${each.scrollWidth - each.clientWidth}`);
    }, SCROLLS);
    expect(wide).toEqual([]);
  },
);

describe('a table that scrolls', () => {
  test('keeps its first column', async () => {
    await phone.visit(`${site.url}en/units/`);
    const [before, after, scrolled] = await phone.page.evaluate(() => {
      const fold = document.querySelector<HTMLDetailsElement>('#reporting-calendar details')!;
      fold.open = true;
      const table = fold.querySelector('.table-scroll')!;
      const left = (): number => fold.querySelector('tbody th')!.getBoundingClientRect().left;
      const at = left();
      table.scrollLeft = 100;
      return [at, left(), table.scrollLeft];
    });
    expect(scrolled).toBe(100);
    expect(after).toBe(before);
  });
});

test('a recurring task fits a phone as units by month, the overdue first, with the lines behind it folded', async () => {
  for (const lang of ['', 'zh-HK/', 'en/']) {
    await phone.visit(`${site.url}${lang}tasks/4/`);
    const { height, marks, worst, folded } = await phone.page.evaluate(() => {
      const rows = [...document.querySelectorAll('.matrix tbody tr')];
      const alarms = rows.map((row) => row.querySelectorAll('td .mark-alarm').length);
      return {
        height: document.documentElement.scrollHeight,
        marks: rows.every(
          (row) => row.querySelectorAll('td .mark').length === row.querySelectorAll('td').length,
        ),
        worst: alarms,
        folded: document.querySelector('#rows details')?.querySelectorAll('tbody tr').length ?? 0,
      };
    });
    expect(height).toBeLessThan(4000);
    expect(marks).toBe(true);
    expect(worst.length).toBeGreaterThan(15);
    expect(worst).toEqual(worst.toSorted((a, b) => b - a));
    expect(folded).toBeGreaterThan(80);
  }
});

test.each(pages.filter(({ lang }) => lang === 'en').map(({ path }) => path))(
  'on a tablet the rows behind the figures of %s are all in sight',
  async (path) => {
    const { page } = await openTab(browser, { viewport: { width: 768, height: 1024 } });
    await page.goto(site.url + path);
    const wide = await page.evaluate(() => {
      for (const each of document.querySelectorAll('details')) each.open = true;
      return [...document.querySelectorAll<HTMLElement>('#rows .table-scroll')]
        .map((each) => each.scrollWidth - each.clientWidth)
        .filter((over) => over > 0);
    });
    expect(wide).toEqual([]);
    await page.context().close();
  },
);

test('on a desk the cities’ picture and table stand side by side, and nothing scrolls', async () => {
  const { page } = await openTab(browser, { viewport: DESK });
  for (const lang of ['', 'zh-HK/', 'en/']) {
    await page.goto(`${site.url}${lang}cities/`);
    const [picture, table] = await page.evaluate(() =>
      ['#map', '#table'].map((each) => document.querySelector(each)!.getBoundingClientRect().left),
    );
    expect(table! - picture!).toBeGreaterThan(400);
    const over = await page
      .locator('.table-scroll:has(> .lines)')
      .evaluate((each) => each.scrollWidth - each.clientWidth);
    expect(over).toBe(0);
  }
});
