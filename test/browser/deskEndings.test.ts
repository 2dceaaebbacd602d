/** From a workbook to what leaves the desk, counted click by click; the draft; the desk without a network. */
import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { SheetValue } from '../../src/core/workbook/sheet.ts';
import { workbookOf } from '../io/workbooks.ts';
import { connect, DESK, openTab, type Tab } from './support/browser.ts';

const site = inject('smallSite');
/** No report of this month is published. */
const MONTH = '2022-06';
const HEADER = ['month', 'domain', 'site', 'origin', 'headcount', 'note'] as const;
const ROWS = [
  [MONTH, 'food', 'guangdong', 'HK', 1, ''],
  [MONTH, 'food', 'guangdong', 'MO', 2, ''],
] as const;

async function workbook(...rows: readonly (readonly SheetValue[])[]) {
  return {
    name: `gd-food-${MONTH}.xlsx`,
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(await workbookOf({ name: 'Sheet1', rows: [HEADER, ...rows] })),
  };
}

const csv = (name: string, ...lines: readonly string[]) => ({
  ...{ name, mimeType: 'text/csv' },
  buffer: Buffer.from(lines.map((line) => `${line}\n`).join('')),
});

let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(async () => {
  await browser.close();
});

/** The desk of someone who was never here, with every click counted. */
class Desk {
  clicks = 0;
  readonly tab: Tab;
  readonly page: Page;

  constructor(tab: Tab) {
    this.tab = tab;
    this.page = tab.page;
  }

  static async open(query = ''): Promise<Desk> {
    const permissions = ['clipboard-read', 'clipboard-write'];
    const desk = new Desk(await openTab(browser, { viewport: DESK, permissions }));
    await desk.tab.visit(`${site.url}submit/${query}`);
    await desk.ready();
    return desk;
  }

  async ready(): Promise<void> {
    await this.page.locator('submission-desk[data-ready]').waitFor();
  }

  async click(what: Locator): Promise<void> {
    this.clicks += 1;
    await what.click();
  }

  /** Picking a file is a click, as dropping it is. */
  async pick(file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    this.clicks += 1;
    await this.page.locator('input[name="file"]').setInputFiles(file);
  }

  async downloaded(press: Locator): Promise<readonly [name: string, bytes: Buffer]> {
    const waiting = this.page.waitForEvent('download');
    await this.click(press);
    const download = await waiting;
    return [download.suggestedFilename(), await buffer(await download.createReadStream())];
  }

  get send(): Locator {
    return this.page.locator('[data-ending="send"]');
  }

  get propose(): Locator {
    return this.page.locator('[data-ending="propose"]');
  }

  stored(): Promise<string> {
    return this.page.evaluate(() => JSON.stringify({ ...window.localStorage }));
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}

describe('a correct workbook', () => {
  test('is on the page of a pull request after at most six clicks, and nothing was sent before', async () => {
    const desk = await Desk.open();
    await desk.page.context().route('https://github.example.org/**', (route) => route.fulfill({ body: '' }));
    await desk.pick(await workbook(...ROWS));
    await desk.propose.locator('a').waitFor();
    expect([...desk.tab.hosts]).toEqual([new URL(site.url).host]);
    expect(desk.tab.faults).toEqual([]);
    const opening = desk.page.waitForEvent('popup');
    await desk.click(desk.propose.locator('a'));
    const address = new URL((await opening).url());
    expect(desk.clicks).toBeLessThanOrEqual(6);
    expect(address.origin + address.pathname).toBe('https://github.example.org/org/repository/new/main');
    expect(address.searchParams.get('filename')).toBe(`data/2022/headcounts/gd-food/${MONTH}.csv`);
    expect(address.searchParams.get('value')).toMatch(
      /^month,domain,site,origin,headcount,note,reported_on\n2022-06,food,guangdong,HK,1,,\d{4}-\d\d-\d\d\n/u,
    );
    await desk.close();
  });

  test('is a file, a receipt and a message to the collector after at most four', async () => {
    const desk = await Desk.open();
    await desk.pick(await workbook(...ROWS));
    const [name, bytes] = await desk.downloaded(desk.send.getByRole('button', { name: '下载 gd-food' }));
    const [receiptName, receipt] = await desk.downloaded(desk.send.getByRole('button', { name: '下载回执' }));
    await desk.click(desk.send.locator('[data-copies]'));
    expect(desk.clicks).toBeLessThanOrEqual(4);
    expect([name, receiptName]).toEqual([`gd-food-${MONTH}.csv`, `gd-food-${MONTH}-回执.txt`]);
    const hash = createHash('sha256').update(bytes).digest('hex');
    expect(receipt.toString()).toContain(hash);
    const message = await desk.page.evaluate(() => navigator.clipboard.readText());
    expect(message).toMatch(/^标题：2022年6月报送：省食品学会\n\n省工程师学会：\n/u);
    expect(message).toContain(hash.slice(0, 12));
    expect(message).toContain('共3人（2行）');
    expect([...desk.tab.hosts]).toEqual([new URL(site.url).host]);
    expect(desk.tab.faults).toEqual([]);
    await desk.close();
  });

  test('says before what merging would change', async () => {
    const desk = await Desk.open();
    await desk.pick(await workbook(...ROWS));
    await expect.poll(() => desk.page.locator('.desk-impact-said').textContent()).toContain('新增月报 1 份');
    await desk.click(desk.page.locator('.desk-impact summary'));
    await expect.poll(() => desk.page.locator('.desk-impact table').count()).toBeGreaterThan(0);
    expect(await desk.page.locator('.desk-impact').textContent()).not.toMatch(/\*\*|&#|<|\|/u);
    await desk.close();
  });

  test('prints a form to be signed, and nothing else', async () => {
    const desk = await Desk.open();
    await desk.page.evaluate(() => {
      window.print = () => undefined;
    });
    await desk.pick(await workbook(...ROWS));
    await desk.click(desk.send.getByRole('button', { name: '打印签字表' }));
    await desk.page.emulateMedia({ media: 'print' });
    const form = desk.page.locator('.paper-form');
    expect(await form.isVisible()).toBe(true);
    expect(await desk.page.locator('submission-desk').isVisible()).toBe(false);
    expect(await form.locator('tbody').first().locator('tr').count()).toBe(2);
    expect(await form.locator('.paper-lines dt').allTextContents()).toEqual([
      '填报人',
      '审核人',
      '盖章',
      '日期',
    ]);
    expect(await form.locator('.paper-lines dd').allTextContents()).toEqual(['', '', '', '']);
    expect(await form.locator('.paper-hash').textContent()).toMatch(/[0-9a-f]{64}/u);
    await desk.page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(await form.count()).toBe(0);
    await desk.close();
  });
});

test('a correction is copied into the editor of the file that is there', async () => {
  const desk = await Desk.open();
  const line = '2022-07,food,guangdong,HK,5,,2022-07-28';
  await desk.pick(csv('gd-food-2022-07.csv', `${HEADER.join()},reported_on`, line));
  await desk.propose.locator('[data-copies]').click();
  expect(await desk.page.evaluate(() => navigator.clipboard.readText())).toContain(line);
  expect(await desk.propose.locator('a').getAttribute('href')).toBe(
    'https://github.example.org/org/repository/edit/main/data/2022/headcounts/gd-food/2022-07.csv',
  );
  await desk.close();
});

test('a collector’s table is a file for each unit', async () => {
  const desk = await Desk.open(`?month=${MONTH}`);
  await desk.page.locator('input[name="by-unit"]').check();
  await desk.pick(
    csv(
      `${MONTH}.csv`,
      `单位,${HEADER.join()}`,
      `gd-food,${MONTH},food,guangdong,HK,1,`,
      `shenzhen-ast,${MONTH},regulated-construction,shenzhen,HK,3,`,
    ),
  );
  await desk.send.locator('button').first().waitFor();
  const [name, bytes] = await desk.downloaded(desk.send.locator('button').first());
  const files = unzipSync(bytes);
  const changed = Object.keys(files).filter((path) => path.endsWith('.csv'));
  expect(name).toBe(`${MONTH}.zip`);
  expect(changed.every((path) => path.startsWith('data/2022/headcounts/'))).toBe(true);
  expect(strFromU8(files[`data/2022/headcounts/gd-food/${MONTH}.csv`]!)).toContain('food,guangdong,HK,1');
  expect(await desk.propose.locator('a').count()).toBe(changed.length);
  await desk.close();
});

test('with an error there is no way out, and the reason stands there', async () => {
  const desk = await Desk.open();
  await desk.pick(await workbook([MONTH, 'food', 'guangdong', 'HK', -1, '']));
  const endings = desk.page.locator('[data-part="endings"]');
  await expect.poll(() => endings.textContent()).toContain('还不能送出：有1处要改');
  expect(await endings.locator('button, [data-ending]').count()).toBe(0);
  await desk.close();
});

describe('the draft', () => {
  const kept = '[data-part="keep"]';

  test('survives a reload, and goes on where it was', async () => {
    const desk = await Desk.open();
    await desk.pick(await workbook(...ROWS));
    await desk.send.waitFor();
    await desk.page.locator('input[data-column="4"]').first().fill('7');
    await expect.poll(() => desk.stored()).toContain('\\"7\\"');
    await desk.page.reload();
    await desk.ready();
    const offer = desk.page.locator('[data-part="kept"]');
    expect(await offer.textContent()).toMatch(/省食品学会2022年6月，.*保存/u);
    await offer.getByRole('button', { name: '继续' }).click();
    await desk.send.waitFor();
    expect(await desk.page.locator('input[data-column="4"]').first().inputValue()).toBe('7');
    await desk.close();
  });

  test('is forgotten when asked, for good', async () => {
    const desk = await Desk.open();
    await desk.pick(await workbook(...ROWS));
    await desk.page.locator(kept).getByRole('button', { name: '删除草稿' }).click();
    expect(await desk.stored()).not.toContain('food');
    await desk.page.reload();
    await desk.ready();
    expect(await desk.page.locator('[data-part="kept"]').isVisible()).toBe(false);
    await desk.close();
  });

  test('holds nothing personal, and says so', async () => {
    const desk = await Desk.open();
    await desk.pick(await workbook([MONTH, 'food', 'guangdong', 'HK', 1, '联系 13800138000']));
    await expect.poll(() => desk.page.locator(kept).textContent()).toContain('有1格像个人信息');
    const stored = await desk.stored();
    expect(stored).toContain('guangdong');
    expect(stored).not.toContain('13800138000');
    await desk.close();
  });
});

test.each(['', 'zh-HK/', 'en/'])(
  'once loaded, /%ssubmit/ works without a network, workbooks too',
  async (lang) => {
    const { page, visit } = await openTab(browser, { viewport: DESK });
    await visit(`${site.url}${lang}submit/`);
    await page.locator('[data-part="offline"] p').waitFor();
    await page.context().setOffline(true);
    await page.goto(`${site.url}${lang}submit/?unit=gd-food&month=${MONTH}`);
    await page.locator('submission-desk[data-ready]').waitFor();
    await page.locator('input[name="file"]').setInputFiles(await workbook(...ROWS));
    await page.locator('[data-ending="send"]').waitFor();
    await expect.poll(() => page.locator('.desk-impact-said').count()).toBe(1);
    const cached = await page.evaluate(async () => {
      const names = await caches.keys();
      const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return {
        names,
        urls: requests
          .flat()
          .map(({ url }) => new URL(url))
          .map(({ origin, pathname }) => [origin, pathname]),
      };
    });
    expect(cached.names).toHaveLength(1);
    const { origin, pathname } = new URL(site.url);
    expect(cached.urls.filter(([host, path]) => host !== origin || !path?.startsWith(pathname))).toEqual([]);
    await page.context().close();
  },
);
