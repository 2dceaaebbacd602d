import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { violations } from './support/axe.ts';
import { connect, DESK, openTab, PHONE, type Tab } from './support/browser.ts';

/** Bytes after gzip that all scripts of the overview may cost together. */
const SCRIPTS = 12_000;
/** A busy machine may take its time; what is polled for comes or does not. */

const site = inject('shippedSite');
let browser: Browser;
let desk: Tab;
let phone: Tab;
beforeAll(async () => {
  browser = await connect();
  desk = await openTab(browser, { viewport: DESK, reducedMotion: 'reduce' });
  phone = await openTab(browser, { viewport: PHONE, hasTouch: true, reducedMotion: 'reduce' });
});
afterAll(async () => {
  await browser.close();
});

const HEAT = '#heat-domain .chart-pictures';

/** Moves the focus to a chart as the keyboard does: from what stands before it. */
async function tabInto(page: Page, frame: string): Promise<void> {
  await page.evaluate((selector) => {
    const chart = document.querySelector(selector)!;
    const marker = document.createElement('button');
    marker.textContent = 'before';
    marker.addEventListener('blur', () => {
      marker.remove();
    });
    chart.before(marker);
    marker.focus();
  }, frame);
  await page.keyboard.press('Tab');
}

/** Words of the tooltip, one part each; null where none is shown. */
const tipOf = (page: Page): Promise<readonly string[] | null> =>
  page.evaluate(() => {
    const tip = document.querySelector('.tip');
    return tip?.checkVisibility() ? [...tip.children].map((part) => part.textContent) : null;
  });

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.closest('figure')?.id ?? document.activeElement?.tagName ?? '');

/** Middle of an element of the picture that shows, brought into the window. */
async function middleOf(page: Page, selector: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const element = [...document.querySelectorAll(wanted)].find((each) => each.checkVisibility())!;
    element.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, selector);
}

interface Expected {
  readonly labels: readonly string[];
  /** What the table says of the same row and month. */
  readonly cell: string;
}

/** Each datum of the heat map in the order of the picture, with its cell of the table. */
const heatData = (page: Page): Promise<readonly Expected[]> =>
  page.evaluate(() => {
    const rows = new Map(
      [...document.querySelectorAll('#heat-domain tbody tr')].map((row) => [
        row.querySelector('th')?.textContent.trim() ?? '',
        [...row.querySelectorAll('td')].map((cell) => cell.textContent.trim()),
      ]),
    );
    return [...document.querySelectorAll('#heat-domain svg.desk g[data-k]')].flatMap((row) => {
      const name = row.getAttribute('data-label') ?? '';
      return [...row.querySelectorAll('[data-label]')].map((mark, i) => ({
        labels: [name, mark.getAttribute('data-label') ?? ''],
        cell: rows.get(name)?.[i] ?? 'no such cell',
      }));
    });
  });

describe('by keyboard', () => {
  test('each chart is one stop, and Tab leads out of every one', async () => {
    await desk.visit(site.url);
    const charts = await desk.page.locator('figure.chart').evaluateAll((all) => all.map(({ id }) => id));
    const stops: string[] = [];
    await tabInto(desk.page, `#${charts[0]!} .chart-pictures`);
    for (let i = 0; i < 200 && stops.at(-1) !== charts.at(-1); i += 1) {
      const frame = await desk.page.evaluate(() =>
        document.activeElement?.matches('.chart-pictures')
          ? document.activeElement.parentElement?.id
          : undefined,
      );
      if (frame) stops.push(frame);
      await desk.page.keyboard.press('Tab');
    }
    expect(stops).toEqual(charts);
    expect(charts.length).toBeGreaterThanOrEqual(5);
  });

  test('arrows reach every datum, and each says what the table says', async () => {
    await desk.visit(`${site.url}domains/`);
    const expected = await heatData(desk.page);
    expect(expected.length).toBeGreaterThan(50);
    await tabInto(desk.page, HEAT);
    for (const [i, { labels, cell }] of expected.entries()) {
      if (i > 0) await desk.page.keyboard.press('ArrowRight');
      expect(await tipOf(desk.page)).toEqual(labels);
      const number = /^\d+/u.exec(cell)?.[0];
      if (number === undefined) expect(labels[1]).not.toMatch(/：\d/u);
      else expect(labels[1]).toContain(`：${number}人`);
    }
    await desk.page.keyboard.press('ArrowRight');
    expect(await tipOf(desk.page)).toEqual(expected.at(-1)!.labels);
    expect(desk.faults).toEqual([]);
  });

  test('up and down keep the month; Home and End go along the row; it is said aloud too', async () => {
    await desk.visit(`${site.url}domains/`);
    const expected = await heatData(desk.page);
    const rowOf = (name: string | undefined): readonly Expected[] =>
      expected.filter(({ labels }) => labels[0] === name);
    const names = [...new Set(expected.map(({ labels }) => labels[0]))];
    await tabInto(desk.page, HEAT);
    await desk.page.keyboard.press('ArrowRight');
    await desk.page.keyboard.press('ArrowDown');
    const below = rowOf(names[1])[1]!.labels;
    expect(await tipOf(desk.page)).toEqual(below);
    expect(await desk.page.locator('[aria-live=polite]').last().textContent()).toBe(below.join('，'));
    await desk.page.keyboard.press('End');
    expect(await tipOf(desk.page)).toEqual(rowOf(names[1]).at(-1)!.labels);
    await desk.page.keyboard.press('Home');
    expect(await tipOf(desk.page)).toEqual(rowOf(names[1])[0]!.labels);
    await desk.page.keyboard.press('Control+End');
    expect(await tipOf(desk.page)).toEqual(expected.at(-1)!.labels);
  });

  test('Escape takes the tooltip away, once more leaves the chart; coming back goes on where one was', async () => {
    await desk.visit(`${site.url}domains/`);
    const { page } = desk;
    await tabInto(page, HEAT);
    await page.keyboard.press('ArrowRight');
    const second = await tipOf(page);
    await page.keyboard.press('Escape');
    expect(await tipOf(page)).toBeNull();
    expect(await page.locator('.ring, .cross, .aside').count()).toBe(0);
    expect(await focused(page)).toBe('heat-domain');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('BODY');
    await tabInto(page, HEAT);
    expect(await tipOf(page)).toEqual(second);
  });

  test('the focus is seen: a ring around the chart and one around the datum', async () => {
    await desk.visit(`${site.url}domains/`);
    await tabInto(desk.page, HEAT);
    const [outline, stroke] = await desk.page.evaluate((frame) => {
      const element = document.querySelector(frame)!;
      return [
        getComputedStyle(element).outlineStyle,
        getComputedStyle(element.querySelector('.ring')!).strokeWidth,
      ];
    }, HEAT);
    expect(outline).toBe('solid');
    expect(parseFloat(stroke!)).toBeGreaterThanOrEqual(2);
    expect(await violations(desk.page)).toEqual([]);
  });

  test('after a click the arrows go on scrolling the page', async () => {
    await desk.visit(`${site.url}domains/`);
    const at = await middleOf(desk.page, '#heat-domain svg [data-k="2022-05"]');
    await desk.page.mouse.click(at.x, at.y);
    // Whether a page scrolls while another is in front is the browser's business; that it may is ours.
    await desk.page.evaluate(() => {
      addEventListener('keydown', ({ key, defaultPrevented }) => {
        document.body.dataset['pressed'] = `${key} ${defaultPrevented ? 'taken' : 'left to the page'}`;
      });
    });
    await desk.page.keyboard.press('ArrowDown');
    expect(await desk.page.locator('body').getAttribute('data-pressed')).toBe('ArrowDown left to the page');
    expect(await focused(desk.page)).toBe('heat-domain');
  });
});

describe('by pointer', () => {
  test('the same site is picked out in the other charts that show it, and only there', async () => {
    const { page } = desk;
    await desk.visit(site.url);
    const food = await middleOf(page, '#domain-ranking svg.desk [data-k="food"]');
    await page.mouse.move(food.x, food.y);
    expect((await tipOf(page))?.join()).toContain('食品');
    // Sites and origins are other things than domains.
    expect(await page.locator('#site-map .aside, #origin .aside').count()).toBe(0);
    await desk.visit(`${site.url}sites/`);
    const at = await middleOf(page, '#heat-site svg.desk [data-k="shenzhen-qianhai"] [data-k="2022-05"]');
    await page.mouse.move(at.x, at.y);
    expect((await tipOf(page))?.[0]).toContain('前海');
    const picked = await page.evaluate(() =>
      [...document.querySelectorAll('#site-map svg.desk [data-label]')]
        .filter((mark) => !mark.classList.contains('aside'))
        .map((mark) => mark.getAttribute('data-k')),
    );
    expect(picked).toEqual(['shenzhen-qianhai']);
    await page.mouse.move(2, 2);
    expect(await tipOf(page)).toBeNull();
    expect(await page.locator('.aside, .ring').count()).toBe(0);
    expect(desk.faults).toEqual([]);
  });

  test('a curve is read from anywhere above its month, and the other curve at the same month', async () => {
    await desk.visit(site.url);
    const { page } = desk;
    const dot = '#cumulative-non-regulated-recognised svg.desk [data-k="2022-06"]';
    const at = await middleOf(page, dot);
    await page.mouse.move(at.x + 6, at.y - 90);
    expect(await tipOf(page)).toEqual([await page.locator(dot).getAttribute('data-label')]);
    const crosses = await page.evaluate(() =>
      [...document.querySelectorAll('.cross')].map((cross) => cross.closest('figure')?.id),
    );
    expect(crosses).toHaveLength(2);
    await page.keyboard.press('Escape');
    expect(await page.locator('.cross').count()).toBe(0);
  });

  test('a tap shows, a tap elsewhere hides, and nothing holds the page', async () => {
    await phone.visit(`${site.url}sites/`);
    const { page } = phone;
    const at = await middleOf(page, '#heat-site svg.phone [data-k="2022-07"]');
    await page.touchscreen.tap(at.x, at.y);
    expect(await tipOf(page)).not.toBeNull();
    await page.touchscreen.tap(4, 4);
    expect(await tipOf(page)).toBeNull();
    const actions = await page
      .locator('svg.phone')
      .evaluateAll((all) => [...new Set(all.map((svg) => getComputedStyle(svg).touchAction))]);
    // A finger that moves up or down scrolls, two fingers zoom, over every chart.
    for (const action of actions) expect(['auto', 'pan-y pinch-zoom']).toContain(action);
    const before = await page.evaluate(() => scrollY);
    await page.mouse.move(at.x, at.y);
    await page.mouse.wheel(0, 200);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
  });

  test('at 320 pixels no tooltip leaves the window', async () => {
    const narrow = await openTab(browser, { viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' });
    await narrow.visit(`${site.url}en/`);
    await tabInto(narrow.page, '#domain-ranking .chart-pictures');
    const count = await narrow.page.locator('#domain-ranking svg.phone [data-label]').count();
    for (let i = 0; i < count; i += 1) {
      const [left, right, page] = await narrow.page.evaluate(() => {
        const box = document.querySelector('.tip')!.getBoundingClientRect();
        return [box.left, box.right, document.documentElement.scrollWidth];
      });
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(320);
      expect(page).toBeLessThanOrEqual(320);
      await narrow.page.keyboard.press('ArrowDown');
    }
    expect(count).toBeGreaterThan(5);
  });
});

describe('the calendar of one state only', () => {
  /** Marks of the state in the picture, cells of it in the table, units in each, and the sentence. */
  const shown = (page: Page, picture: string) =>
    page.evaluate((selector) => {
      // A group of a picture is "visible" to checkVisibility whatever its display.
      const visible = (all: string) =>
        [...document.querySelectorAll(all)].filter((each) => each.getBoundingClientRect().height > 0);
      const rows = [...document.querySelectorAll('#reporting-calendar tbody tr:not([hidden])')];
      return {
        marks: visible(`${selector} [data-state]:not(.faint)`).length,
        cells: rows
          .flatMap((row) => [...row.querySelectorAll('td')])
          .filter((cell) => cell.textContent.trim().startsWith('Missing')).length,
        units: visible(`${selector} g[data-k][data-strip]`).length,
        rows: rows.length,
        said: document.querySelector('.filter-found')?.textContent,
        height: Math.round(document.querySelector(selector)!.getBoundingClientRect().height),
      };
    }, picture);

  test('takes the other units out, says how many are left, and stands in the address', async () => {
    await desk.visit(`${site.url}en/units/`);
    const { page } = desk;
    const picture = '#reporting-calendar svg.desk';
    const whole = await shown(page, picture);
    const missing = page.locator('.chart-filter [data-filter=missing]');
    await missing.focus();
    await page.keyboard.press('Enter');
    const { marks, cells, units, rows, said, height } = await shown(page, picture);
    expect(said).toBe(`Missing: ${units} units, ${marks} times`);
    expect([cells, rows]).toEqual([marks, units]);
    expect(await missing.textContent()).toContain(String(marks));
    expect(units).toBeGreaterThan(0);
    expect(units).toBeLessThan(whole.units);
    expect(height).toBeLessThan(whole.height / 2);
    expect(new URL(page.url()).search).toBe('?state=missing');

    // The keyboard meets only what is left.
    await tabInto(page, '#reporting-calendar .chart-pictures');
    const met = new Set<string>();
    for (let i = 0; i < marks * 12; i += 1) {
      met.add((await tipOf(page))?.[0] ?? '');
      await page.keyboard.press('ArrowRight');
    }
    expect(met.size).toBe(units);

    await page.goBack();
    expect(await shown(page, picture)).toEqual(whole);
    await page.goForward();
    expect(await shown(page, picture)).toMatchObject({ units, said });
    await page.locator('.languages a[lang=zh-HK]').click();
    expect(page.url()).toBe(`${site.url}zh-HK/units/?state=missing`);
    await page.waitForFunction(() => document.querySelector('.filter-found')?.textContent !== '');
    expect(await page.locator('.filter-found').textContent()).toBe(`未報${units}個單位，共${marks}次`);
    await page.locator('.chart-filter [data-filter=""]').click();
    expect(page.url()).toBe(`${site.url}zh-HK/units/`);
    expect(await page.locator('.faint, [data-out], #reporting-calendar tr[hidden]').count()).toBe(0);
    expect(desk.faults).toEqual([]);
  });

  test('opens from a shared address, answers a finger, and takes an unknown state for all', async () => {
    await phone.visit(`${site.url}units/?state=late&from=mail#reporting-calendar`);
    const { page } = phone;
    await page.waitForFunction(() => document.querySelector('.filter-found')?.textContent !== '');
    expect(await page.locator('.filter-found').textContent()).toMatch(/^迟报\d+家\d+次$/u);
    await page.locator('.chart-filter [data-filter=missing]').tap();
    expect(new URL(page.url()).search).toBe('?state=missing&from=mail');
    expect(new URL(page.url()).hash).toBe('#reporting-calendar');
    await phone.visit(`${site.url}units/?state=nonsense`);
    await page.locator('.chart-filter:not([hidden])').waitFor();
    expect(await page.locator('[data-out]').count()).toBe(0);
    expect(await page.locator('.chart-filter [aria-pressed=true]').getAttribute('data-filter')).toBe('');
    expect(phone.faults).toEqual([]);
  });
});

describe('names in a chart', () => {
  test('are reached by the keyboard after the chart itself, seen to have the focus, and lead to their pages', async () => {
    await desk.visit(`${site.url}en/domains/`);
    const { page } = desk;
    await tabInto(page, HEAT);
    await page.keyboard.press('Tab');
    const [href, outline] = await page.evaluate(() => {
      const link = document.activeElement!;
      return [link.closest('#heat-domain') && link.getAttribute('href'), getComputedStyle(link).outlineStyle];
    });
    expect(href).toMatch(/\/en\/domains\/[\w-]+\/$/u);
    expect(outline).toBe('solid');
    // On a link the arrows are the page's.
    await page.keyboard.press('ArrowDown');
    expect(await tipOf(page)).toBeNull();
    expect(await violations(page)).toEqual([]);
    await Promise.all([page.waitForURL(new URL(href!, site.url).href), page.keyboard.press('Enter')]);
    expect(desk.faults).toEqual([]);
  });

  test.each([
    ['', '#domain-ranking', 'domains'],
    ['', '#site-map', 'sites'],
    ['units/', '#reporting-calendar', 'units'],
    ['domains/', '#domain-multiples', 'domains'],
    ['cities/', '#city-map', 'cities'],
  ])('on /%s of %s lead on by mouse too', async (path, chart, folder) => {
    await desk.visit(site.url + path);
    const link = desk.page.locator(`${chart} svg.desk a`).first();
    const href = (await link.getAttribute('href'))!;
    expect(href).toContain(`/${folder}/`);
    await Promise.all([desk.page.waitForURL(new URL(href, site.url).href), link.click()]);
    expect(await desk.page.locator('h1').count()).toBe(1);
    expect(desk.faults).toEqual([]);
  });
});

test('a table sorts by mouse and keyboard, and comes sorted by size', async () => {
  await desk.visit(`${site.url}en/units/`);
  const { page } = desk;
  const group = page.locator('table.lines tbody').first();
  const values = (): Promise<readonly number[]> =>
    group
      .locator('tr:not(.group-row)')
      .evaluateAll((rows) => rows.map((row) => Number(row.children[1]?.getAttribute('data-value'))));
  const first = await values();
  expect(first).toEqual(first.toSorted((a, b) => b - a));
  const heads = page.locator('table.lines th[data-sort]');
  expect(await heads.nth(1).getAttribute('aria-sort')).toBe('descending');
  await heads.nth(1).locator('button').click();
  expect(await values()).toEqual(first.toSorted((a, b) => a - b));
  await heads.nth(0).locator('button').focus();
  await page.keyboard.press('Enter');
  expect(await page.locator('table.lines th[aria-sort]').allTextContents()).toEqual([
    await heads.nth(0).textContent(),
  ]);
  const names = await group.locator('tr:not(.group-row) th a').allTextContents();
  expect(names).toEqual(names.toSorted(new Intl.Collator('en').compare));
  expect(await violations(page)).toEqual([]);
  expect(desk.faults).toEqual([]);
  // The overview has no such table, and no script for one.
  await desk.visit(site.url);
  expect(await page.locator('script[src*="SortHead"], th[data-sort]').count()).toBe(0);
});

test('all scripts of the overview together stay within their budget', async () => {
  const tab = await openTab(browser, { viewport: PHONE });
  const bodies: Promise<number>[] = [];
  tab.page.on('response', (response) => {
    if (response.request().resourceType() === 'script') {
      bodies.push(response.body().then((body) => gzipSync(body).length));
    }
  });
  await tab.page.goto(site.url, { waitUntil: 'networkidle' });
  const sizes = await Promise.all(bodies);
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(SCRIPTS);
});
