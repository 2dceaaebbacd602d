/** The explorer as a reader meets it: by mouse, by keyboard, by address, without JavaScript. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { PublishedRow } from '../../src/core/publish/rows.ts';
import type { Summary } from '../../src/core/publish/summaryJson.ts';
import { connect, DESK, openTab, PHONE, type Tab } from './support/browser.ts';
import { openExplorer as open, picture, queryOf, save, tableOf } from './support/explorer.ts';

const site = inject('shippedSite');
const rows = JSON.parse(readFileSync(`${site.dir}/data/headcounts.json`, 'utf8')) as readonly PublishedRow[];
const summary = JSON.parse(readFileSync(`${site.dir}/data/summary.json`, 'utf8')) as Summary;
/** Words of the states in which a unit has said nothing. */
const STATES: Readonly<Record<string, string>> = { missing: '未报', exempt: '免报', 'not-due': '未到期' };
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let desk: Tab;
let phone: Tab;
beforeAll(async () => {
  browser = await connect();
  desk = await openTab(browser, { viewport: DESK, permissions: ['clipboard-read', 'clipboard-write'] });
  phone = await openTab(browser, { viewport: PHONE, colorScheme: 'dark' });
});
afterAll(async () => {
  await browser.close();
});

/** People of a plain addition over the published rows. */
const peopleWhere = (keep: (row: PublishedRow) => boolean): number =>
  rows.filter(keep).reduce((sum, { headcount }) => sum + headcount, 0);

const valuesOf = (page: Page, dimension: string): Promise<readonly string[]> =>
  page
    .locator(`input[name="${dimension}"]`)
    .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value));

async function check(page: Page, dimension: string, ids: readonly string[]): Promise<void> {
  await page.locator(`details[data-dimension="${dimension}"] > summary`).click();
  for (const id of ids) await page.locator(`input[name="${dimension}"][value="${id}"]`).check();
  await page.keyboard.press('Escape');
}

describe('a press with the mouse', () => {
  test.each([
    ['the words of a choice', DESK],
    ['the words of a choice', PHONE],
  ])('on %s chooses it and leaves the fold open', async (_, viewport) => {
    const page = await open(viewport === PHONE ? phone : desk);
    await page.locator('details[data-dimension="origin"] > summary').click();
    await page.locator('details[data-dimension="origin"] label span').first().click();
    expect(await page.locator('details[data-dimension="origin"]').getAttribute('open')).not.toBeNull();
    expect(await page.locator('input[name="origin"]').first().isChecked()).toBe(true);
    await expect.poll(() => queryOf(page)).toBe('?origin=HK');
  });

  test('on the padding of an open fold leaves it open', async () => {
    const page = await open(desk);
    await page.locator('details[data-dimension="site"] > summary').click();
    const panel = page.locator('details[data-dimension="site"] .explorer-members');
    await panel.click({ position: { x: 4, y: 4 } });
    expect(await panel.isVisible()).toBe(true);
    await page.locator('#view').click();
    expect(await panel.isVisible()).toBe(false);
  });
});

test.each([768, 860, 960])('is no wider than a window of %i pixels', async (width) => {
  const tab = await openTab(browser, { viewport: { width, height: 900 } });
  for (const lang of ['', 'en/']) {
    const page = await open(tab, '', lang);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  await tab.page.context().close();
});

test('takes the view along into another language', async () => {
  const page = await open(desk, '?rows=site&columns=origin');
  await page.locator('.languages a[lang="en"]').click();
  await page.locator('data-explorer[data-ready]').waitFor();
  expect(await queryOf(page)).toBe('?rows=site&columns=origin');
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
});

describe('what it shows', () => {
  test('a filter leaves exactly the people that a plain addition finds', async () => {
    const page = await open(desk, '?rows=site&columns=domain');
    await check(page, 'origin', ['HK', 'MO']);
    await check(page, 'month', ['2022-05', '2022-06', '2022-07']);
    const [sites, domains] = [await valuesOf(page, 'site'), await valuesOf(page, 'domain')];
    const kept = (row: PublishedRow): boolean =>
      row.origin !== 'ML' && row.month >= '2022-05' && row.month <= '2022-07';
    const [head, ...lines] = await tableOf(page);
    expect(head).toHaveLength(domains.length + 2);
    expect(lines).toHaveLength(sites.length + 1);
    const total = peopleWhere(kept);
    expect(total).toBeGreaterThan(0);
    sites.forEach((id, at) => {
      const of = domains.map((domain) =>
        peopleWhere((row) => kept(row) && row.site === id && row.domain === domain),
      );
      const shown = lines[at]?.slice(1).map((cell) => (cell === '未开通' ? '0' : cell));
      expect(shown).toEqual([...of, of.reduce((a, b) => a + b, 0)].map(String));
    });
    // What was signed after July was open in none of the three months, at no site.
    const shut = domains.filter((_, at) => lines.every((line) => line[at + 1] === '未开通'));
    expect(shut).toEqual(['non-metallic-materials', 'food']);
    expect(lines.flat().filter((cell) => cell === '未开通')).toHaveLength(shut.length * lines.length);
    expect(lines.at(-1)?.at(-1)).toBe(String(total));
    const summary = await page.locator('.explorer-summary').textContent();
    expect(summary).toContain(`共${total}人`);
    expect(summary).toContain('香港、澳门');
  });

  test('months add up, are not due, or are missing; never a zero that nobody reported', async () => {
    const page = await open(desk, '?rows=unit');
    const months = await valuesOf(page, 'month');
    const units = await valuesOf(page, 'unit');
    const lines = (await tableOf(page)).slice(1);
    const due = months.filter((month) => month <= '2022-08');
    units.forEach((unit, line) => {
      months.forEach((month, at) => {
        const own = rows.filter((row) => row.unit === unit && row.month === month);
        const sum = String(peopleWhere((row) => row.unit === unit && row.month === month));
        const state = summary.reporting.find((each) => each.unit === unit && each.month === month)?.state;
        const expected = own.length > 0 ? sum : STATES[state ?? ''];
        expect(lines[line]?.[at + 1], `${unit} ${month}`).toBe(expected);
      });
    });
    await page.locator('input[name="measure"][value="cumulative"]').check();
    const last = (await tableOf(page)).at(-1);
    expect(last?.slice(1, due.length + 1)).toEqual(
      due.map((month) => String(peopleWhere((row) => row.month <= month))),
    );
  });

  test.each(['', 'zh-HK/', 'en/'])(
    'has a picture of every kind, and nothing inline, in /%s',
    async (lang) => {
      const page = await open(desk, '', lang);
      for (const display of ['bars', 'lines', 'heat']) {
        await page.locator(`input[name="display"][value="${display}"]`).check();
        await expect.poll(() => picture(page).count()).toBe(1);
        expect(await picture(page).evaluate((svg) => svg.getBoundingClientRect().height)).toBeGreaterThan(
          100,
        );
        expect(await page.locator('.explorer-picture :is([style], style, script)').count()).toBe(0);
        await page.locator('input[name="display"][value="table"]').check();
        await expect.poll(() => picture(page).count()).toBe(0);
      }
      expect(desk.faults).toEqual([]);
    },
  );

  test.each([
    ['every axis as rows', DESK],
    ['every axis as rows', PHONE],
  ])('draws %s without widening the page', async (_, viewport) => {
    const tab = viewport === PHONE ? phone : desk;
    for (const [axis, across] of [
      ['unit', 'domain'],
      ['origin', 'unit'],
      ['month', 'site'],
      ['category', 'none'],
    ]) {
      for (const display of ['bars', 'heat', 'lines']) {
        const page = await open(tab, `?rows=${axis}&columns=${across}&display=${display}`, 'en/');
        await picture(page).waitFor();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
      }
    }
    expect(tab.faults).toEqual([]);
  });
});

describe('its address', () => {
  test('says what is shown, and shows it again', async () => {
    const page = await open(desk);
    await page.locator('select[name="rows"]').selectOption('unit');
    await page.locator('select[name="columns"]').selectOption('origin');
    await check(page, 'category', ['non-regulated']);
    const shown = await tableOf(page);
    const query = await queryOf(page);
    expect(query).toBe('?rows=unit&columns=origin&category=non-regulated');
    await open(desk, query);
    expect(await tableOf(page)).toEqual(shown);
    expect(await page.locator('input[name="category"][value="non-regulated"]').isChecked()).toBe(true);
    expect(await page.locator('select[name="rows"]').inputValue()).toBe('unit');
  });

  test('goes back by steps of a choice, not by each box of a filter', async () => {
    const page = await open(desk);
    const first = await tableOf(page);
    await check(page, 'origin', ['HK', 'MO']);
    await page.locator('button[data-do="swap"]').click();
    expect(await queryOf(page)).toContain('rows=month');
    await page.goBack();
    await expect.poll(() => queryOf(page)).toBe('?origin=HK,MO');
    expect(await page.locator('select[name="rows"]').inputValue()).toBe('domain');
    await page.locator('button[data-do="clear-all"]').click();
    expect(await tableOf(page)).toEqual(first);
    expect(await queryOf(page)).toBe('');
  });

  test('shows the usual view where it makes no sense', async () => {
    const page = await open(desk, '?rows=%3Cimg%20src=x%20onerror=alert(1)%3E&origin=XX&display=pie');
    expect(await page.locator('select[name="rows"]').inputValue()).toBe('domain');
    expect(await page.locator('.explorer-result img').count()).toBe(0);
    expect(desk.faults).toEqual([]);
  });
});

test('everything is reached and changed by keyboard alone', async () => {
  const page = await open(desk);
  await page.locator('select[name="rows"]').focus();
  await page.keyboard.press('End');
  await expect.poll(() => page.locator('select[name="rows"]').inputValue()).toBe('origin');
  /** Tabs on until the focus is where it should come to; fails where it never does. */
  const tabTo = async (selector: string): Promise<void> => {
    for (let presses = 0; presses < 40; presses += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    }
    throw new Error(`the focus never comes to ${selector}`);
  };
  await tabTo('button[data-do="swap"]');
  await page.keyboard.press('Enter');
  expect(await page.locator('select[name="columns"]').inputValue()).toBe('origin');
  await tabTo('input[name="measure"]');
  await page.keyboard.press('ArrowRight');
  expect(await page.locator('#view').textContent()).toContain('累计人数');
  await tabTo('input[name="display"]');
  await page.keyboard.press('ArrowRight');
  await picture(page).waitFor();
  await tabTo('details[data-dimension="domain"] > summary');
  await page.keyboard.press('Enter');
  await tabTo('input[name="domain"]');
  await page.keyboard.press('Space');
  expect(await queryOf(page)).toContain('domain=regulated-construction');
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('domain');
  await page.keyboard.press('Escape');
  expect(await page.locator('details[open][data-dimension]').count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('summary');
  await tabTo('button[data-do="clear-all"]');
  await page.keyboard.press('Enter');
  expect(await queryOf(page)).not.toContain('domain=');
  for (const format of ['csv', 'svg', 'png']) await tabTo(`button[data-save="${format}"]`);
  await tabTo('button[data-do="copy"]');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.explorer-copied').textContent()).not.toBe('');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  for (const part of ['累计人数', '2022年9月15日', '示例数据', await queryOf(page)])
    expect(copied).toContain(part);
});

describe('what is taken away', () => {
  const QUERY = '?columns=origin&display=heat&category=non-regulated';
  const SAYS = [
    '新增人数：按领域和来源地',
    '2022年9月15日',
    '示例数据',
    '广东省科学技术协会',
    'columns=origin',
  ];

  test('a table with its title, source, day, mark and address', async () => {
    const page = await open(desk, QUERY);
    const [name, bytes] = await save(page, 'csv');
    expect(name).toBe('explore-domain-origin-2022-09-15.csv');
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = bytes.toString('utf8');
    const lines = text.slice(1).split('\n');
    const shown = await tableOf(page);
    expect(lines.slice(0, shown.length)).toEqual(shown.map((line) => line.join(',')));
    for (const part of SAYS) expect(text).toContain(part);
  });

  test('a drawing that needs no stylesheet', async () => {
    const page = await open(desk, QUERY);
    const [name, bytes] = await save(page, 'svg');
    expect(name).toMatch(/\.svg$/u);
    const svg = bytes.toString('utf8');
    for (const part of SAYS) expect(svg.replace(/<\/text><text[^>]*>/gu, '')).toContain(part);
    expect(svg).not.toMatch(/\s(?:class|style)=|<style|var\(/u);
    expect(svg).toMatch(/<rect[^>]* fill="rgb\(252, 251, 248\)"/u);
    const parses = await page.evaluate(
      (source) =>
        new DOMParser().parseFromString(source, 'image/svg+xml').querySelector('parsererror') === null,
      svg,
    );
    expect(parses).toBe(true);
  });

  test.each(['table', 'bars', 'lines', 'heat'])(
    'a bitmap of %s, light in the dark theme too',
    async (display) => {
      const page = await open(phone, `?display=${display}`);
      const [name, bytes] = await save(page, 'png');
      expect(name).toMatch(/\.png$/u);
      expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
      const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
      expect(width).toBeGreaterThan(1200);
      expect(height).toBeGreaterThan(600);
      // The first pixel is the light paper, and much of the rest is not: something is drawn.
      const seen = await page.evaluate(async (base64) => {
        const binary = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([binary], { type: 'image/png' }));
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
        const context = canvas.getContext('2d')!;
        context.drawImage(bitmap, 0, 0);
        const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
        let inked = 0;
        for (let at = 0; at < data.length; at += 4) if (data[at]! < 128) inked += 1;
        return { corner: [...data.slice(0, 4)], inked: inked / (data.length / 4) };
      }, bytes.toString('base64'));
      expect(seen.corner).toEqual([252, 251, 248, 255]);
      expect(seen.inked).toBeGreaterThan(0.01);
      expect(phone.faults).toEqual([]);
    },
  );
});

describe('without JavaScript', () => {
  test.each(['', 'zh-HK/', 'en/'])('/%s has the table and says what needs it', async (lang) => {
    const { page, visit } = await openTab(browser, { viewport: PHONE, javaScriptEnabled: false });
    await visit(`${site.url}${lang}explore/`);
    const shown = await tableOf(page);
    expect(shown.at(-1)?.at(-1)).toBe(String(peopleWhere(() => true)));
    expect(await page.locator('.explorer-note:not([hidden])').isVisible()).toBe(true);
    expect(await page.locator('.explorer-form').isVisible()).toBe(false);
    expect(await page.locator('button[data-save]').first().isVisible()).toBe(false);
    const scripted = await open(phone, '', lang);
    expect(await tableOf(scripted)).toEqual(shown);
    await page.context().close();
  });
});

describe('what it costs', () => {
  /** Bytes after gzip of everything that a visit loads. */
  async function cost(query: string): Promise<number> {
    const { page } = await openTab(browser, { viewport: PHONE });
    const sizes: Promise<number>[] = [];
    page.on('response', (response) => {
      sizes.push(response.body().then((body) => gzipSync(body).length));
    });
    await page.goto(`${site.url}explore/${query}`, { waitUntil: 'networkidle' });
    page.removeAllListeners('response');
    const total = (await Promise.all(sizes)).reduce((sum, bytes) => sum + bytes, 0);
    await page.context().close();
    return total;
  }

  test('stays within its budgets before and with a picture', async () => {
    const [table, chart] = [await cost(''), await cost('?display=lines')];
    expect(table).toBeGreaterThan(5_000);
    expect(table).toBeLessThanOrEqual(45_000);
    expect(chart).toBeGreaterThan(table + 10_000);
    expect(chart).toBeLessThanOrEqual(150_000);
  });
});

describe('for everyone', () => {
  test.each([
    ['', 'desk'],
    ['zh-HK/', 'phone'],
    ['en/', 'phone'],
    ['en/', 'desk'],
  ] as const)('/%s on a %s has no violation with a fold open and a picture shown', async (lang, width) => {
    const page = await open(width === 'desk' ? desk : phone, '?display=heat', lang);
    await picture(page).waitFor();
    await page.locator('details[data-dimension="site"] > summary').click();
    await page.locator('input[name="site"]').first().check();
    await page.evaluate(AXE);
    const violations = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run: (d: Document) => Promise<AxeResults> } };
      return (await axe.run(document)).violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.target.join(' ')}`),
      );
    });
    expect(violations).toEqual([]);
  });

  test('every control on a phone is at least 44 pixels high', async () => {
    const page = await open(phone);
    await page.locator('details[data-dimension="site"] > summary').click();
    const low = await page
      .locator('data-explorer :is(select, button, summary, .explorer-segments span, .explorer-members label)')
      .evaluateAll((controls) =>
        controls
          .filter((control) => control.checkVisibility())
          .filter((control) => control.getBoundingClientRect().height < 44)
          .map((control) => control.outerHTML.slice(0, 80)),
      );
    expect(low).toEqual([]);
  });
});
