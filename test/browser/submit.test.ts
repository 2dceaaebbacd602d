/** The submission desk as a secretary meets it: by mouse, by keyboard, on a phone. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { workbookOf } from '../io/workbooks.ts';
import { violations } from './support/axe.ts';
import { connect, DESK, openTab, PHONE, type Tab } from './support/browser.ts';
import { ROOT, temporaryFolder } from './support/builds.ts';
import {
  cell,
  filesOf,
  HEADER,
  MONTH,
  paste,
  said,
  scrollWidth,
  UNIT,
  visitDesk,
  waitFor,
} from './support/desk.ts';

vi.setConfig({ testTimeout: 120_000 });

const PATH = `2022/headcounts/${UNIT}/${MONTH}.csv`;
const TABLE = [
  ['电力', '广东省', '香港', '3', ''],
  ['电力', '横琴', '澳门', '2', '含补报'],
];
/** Two mistakes: a name that nobody knows, and a number in words. */
const MISTAKEN = [HEADER, ['电刀', '广东省', '香港', '三', ''], ['电力', '横琴', '澳门', '2', '含补报']];

let browser: Browser;
let desk: Tab;
beforeAll(async () => {
  browser = await connect();
  desk = await openTab(browser, { viewport: DESK });
});
afterAll(async () => {
  await browser.close();
});

const hasFocus = (page: Page, of: string): Promise<boolean> =>
  page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, of);

function runCommand(name: string, ...args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${name}`, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${name} (${String(status)})\n${stdout}\n${stderr}`);
}

test('a table with two mistakes is mended by a click and by typing, and is the file of the command line', async () => {
  const page = await visitDesk(desk);
  await paste(page, MISTAKEN);
  await waitFor(page, '2处要改');
  expect(await cell(page, 0, 'domain').inputValue()).toBe('电刀');
  expect(await cell(page, 0, 'domain').getAttribute('aria-invalid')).toBe('true');
  await page.getByRole('button', { name: '“3”' }).click();
  expect(await cell(page, 0, 'headcount').inputValue()).toBe('3');
  await cell(page, 0, 'domain').selectOption('electric-power');
  await waitFor(page, '可以送出');
  expect(await page.locator('[data-part="totals"] .desk-total').textContent()).toBe('5人');
  const [file, ...others] = await filesOf(page);
  expect(others).toEqual([]);
  expect(file?.path).toBe(PATH);

  const folder = temporaryFolder('desk');
  cpSync(join(ROOT, 'data'), join(folder, 'data'), { recursive: true });
  const workbook = join(folder, '月报.xlsx');
  writeFileSync(workbook, await workbookOf({ name: '人数', rows: [HEADER, ...TABLE.map(numbered)] }));
  const data = ['--data', join(folder, 'data')];
  runCommand('import.ts', workbook, '--unit', UNIT, '--month', MONTH, '--force', ...data);
  const written = join(folder, 'data', PATH);
  expect(file?.text).toBe(readFileSync(written, 'utf8'));
  rmSync(written);
  mkdirSync(dirname(written), { recursive: true });
  writeFileSync(written, file?.text ?? '');
  runCommand('validate.js', ...data, written);
  rmSync(folder, { recursive: true });
  expect(desk.faults).toEqual([]);
  expect([...desk.hosts]).toEqual([new URL(inject('shippedSite').url).host]);
});

const numbered = (row: readonly string[]): readonly (string | number | null)[] =>
  row.map((text) => (text === '' ? null : /^\d+$/u.test(text) ? Number(text) : text));

test('the whole way goes by the keyboard alone', async () => {
  const page = await visitDesk(desk, '');
  const tabTo = async (selector: string): Promise<void> => {
    for (let presses = 0; presses < 60 && !(await hasFocus(page, selector)); presses += 1)
      await page.keyboard.press('Tab');
    expect(await hasFocus(page, selector), selector).toBe(true);
  };
  await tabTo('[data-way="last-month"]');
  await page.keyboard.press('Enter');
  // The lists ask whose it is, and the next button goes on with what was wanted.
  await expect.poll(() => hasFocus(page, '[name="unit"]')).toBe(true);
  const choose = async (value: string, name: string): Promise<void> => {
    const wanted = page.locator(`[name="${name}"]`);
    for (let presses = 0; presses < 60 && (await wanted.inputValue()) !== value; presses += 1)
      await page.keyboard.press('ArrowDown');
    expect(await wanted.inputValue()).toBe(value);
  };
  await choose(UNIT, 'unit');
  await page.keyboard.press('Tab');
  await choose('2022-05', 'month');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await said(page).waitFor();
  await waitFor(page, '要改');
  await tabTo('.desk-number');
  const rows = await page.locator('.desk-grid .desk-number').count();
  for (let row = 0; row < rows; row += 1) {
    await page.keyboard.type(String(row));
    await page.keyboard.press('Enter');
  }
  expect(await cell(page, rows - 1, 'headcount').inputValue()).toBe(String(rows - 1));
  await waitFor(page, '可以送出');
  // Arrows lead from cell to cell, Escape gives back what stood there, Tab leads out.
  await page.keyboard.press('ArrowRight');
  expect(await hasFocus(page, '.desk-is-note input')).toBe(true);
  await page.keyboard.type('x');
  await page.keyboard.press('Escape');
  expect(await cell(page, rows - 1, 'note').inputValue()).toBe('');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  expect(await hasFocus(page, '.desk-is-origin select')).toBe(true);
  await tabTo('[data-part="drafts"] .desk-acts button');
});

test('a workbook that is dropped says itself whose it is, and how it was read', async () => {
  const page = await visitDesk(desk, '');
  const bytes = await workbookOf({
    name: '人数',
    rows: [['省电机工程学会2022年8月统计表'], HEADER, ...TABLE.map(numbered), ['合计', null, null, 5]],
  });
  await page.locator('body').evaluate(
    (body, content) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(content)], '月报.xlsx'));
      for (const kind of ['dragover', 'drop'])
        body.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
    },
    [...bytes],
  );
  await waitFor(page, '可以送出');
  await page.locator('[data-part="facts"] summary').click();
  expect(await page.locator('[data-part="facts"] li').allTextContents()).toContainEqual(
    expect.stringMatching(/合计，已核对相符/u),
  );
  expect(await page.evaluate(() => window.location.search)).toBe(`?unit=${UNIT}&month=${MONTH}`);
});

test('a warning is answered in its place, and the answer can be taken back', async () => {
  const page = await visitDesk(desk);
  await paste(page, [HEADER, ['电力', '广东省', '香港', '900', '']]);
  await waitFor(page, '请核对');
  const before = await page.locator('.desk-note-warning').count();
  await page.getByRole('button', { name: '数字没错，写明理由' }).first().click();
  await page.keyboard.type('集中受理');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.desk-note-warning').count()).toBe(before - 1);
  await page.locator('.desk-answered summary').click();
  expect(await page.locator('.desk-answered').textContent()).toContain('集中受理');
  expect((await filesOf(page)).map(({ path }) => path)).toContain(`2022/answers/${UNIT}.csv`);
  await page.getByRole('button', { name: '撤回' }).click();
  await expect.poll(() => page.locator('.desk-note-warning').count()).toBe(before);
});

test('what was done is undone and done again, cell by cell, and leads to its place', async () => {
  const page = await visitDesk(desk);
  await paste(page, [HEADER, ...TABLE]);
  await waitFor(page, '可以送出');
  await cell(page, 0, 'headcount').fill('12');
  await cell(page, 1, 'note').fill('改');
  await page.getByRole('button', { name: '本月无新增' }).click();
  expect(await cell(page, 0, 'headcount').inputValue()).toBe('0');
  expect(await page.locator('.desk-grid .desk-number').count()).toBe(1);
  await page.getByRole('button', { name: '撤销' }).click();
  expect(await page.locator('.desk-grid .desk-number').count()).toBe(2);
  await cell(page, 1, 'origin').focus();
  await page.keyboard.press('Control+z');
  expect(await cell(page, 1, 'note').inputValue()).toBe('含补报');
  expect(await hasFocus(page, '.desk-is-note input')).toBe(true);
  await page.keyboard.press('Control+z');
  expect(await cell(page, 0, 'headcount').inputValue()).toBe('3');
  await page.keyboard.press('Control+y');
  expect(await cell(page, 0, 'headcount').inputValue()).toBe('12');
});

test('a block of cells fills the grid from the cell that it is pasted into, and rows come and go', async () => {
  const page = await visitDesk(desk);
  await paste(page, [HEADER, ...TABLE]);
  await waitFor(page, '可以送出');
  await paste(
    page,
    [
      ['7', 'a'],
      ['8', 'b'],
      ['9', 'c'],
    ],
    '.desk-grid tbody tr:nth-of-type(2) .desk-number',
  );
  expect(await page.locator('.desk-grid .desk-number').count()).toBe(4);
  expect(await cell(page, 3, 'headcount').inputValue()).toBe('9');
  await page.getByRole('button', { name: '删去第4行' }).click();
  expect(await page.locator('.desk-grid .desk-number').count()).toBe(3);
  await page.getByRole('button', { name: '添一行' }).click();
  expect(await page.locator('.desk-grid .desk-number').count()).toBe(4);
  expect(await hasFocus(page, 'tr:last-child select')).toBe(true);
});

test('a long table stands on pages, and every problem is reached', async () => {
  const page = await visitDesk(desk);
  const rows = Array.from({ length: 250 }, (_, at) => [
    '电力',
    '广东省',
    '香港',
    at === 140 ? 'x' : '1',
    `${at}`,
  ]);
  await paste(page, [HEADER, ...rows]);
  await waitFor(page, '要改');
  expect(await page.locator('.desk-grid .desk-number').count()).toBe(100);
  await page.locator('[data-part="problems"] summary').first().click();
  await page
    .locator('.desk-problems button', { hasText: /142.*不是整数/u })
    .first()
    .click();
  expect(await page.locator('.desk-pager span').textContent()).toContain('共250行');
  await expect.poll(() => page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('x');
});

test('a summary is two texts, and an empty file of milestones begins with a row', async () => {
  const page = await visitDesk(desk);
  await page.selectOption('[name="kind"]', 'summary');
  await page.locator('[data-way="template"]').click();
  await page.locator('.desk-summary textarea').first().fill('完成两项受理。');
  await waitFor(page, '可以送出');
  expect((await filesOf(page)).map(({ path }) => path)).toEqual([`2022/summaries/${UNIT}/${MONTH}.md`]);
  await page.getByRole('button', { name: '换一份' }).click();
  await page.selectOption('[name="kind"]', 'milestones');
  await page.locator('[data-way="template"]').click();
  await page.getByRole('button', { name: '添一行' }).click();
  expect(await page.locator('.desk-is-type select').count()).toBe(1);
});

describe.each([
  ['light', ''],
  ['dark', 'zh-HK/'],
  ['light', 'en/'],
  ['dark', 'en/'],
] as const)('in %s, /%s', (colorScheme, lang) => {
  test.each([PHONE, { width: 768, height: 1024 }, DESK])(
    'the beginning and a table with mistakes are accessible at $width',
    async (viewport) => {
      const tab = await openTab(browser, { viewport, colorScheme, reducedMotion: 'reduce' });
      const page = await visitDesk(tab, undefined, lang);
      expect(await violations(page)).toEqual([]);
      expect(await scrollWidth(page)).toBeLessThanOrEqual(viewport.width);
      await paste(page, MISTAKEN);
      await page.locator('.desk-note-error').first().waitFor();
      expect(await violations(page)).toEqual([]);
      expect(await scrollWidth(page)).toBeLessThanOrEqual(viewport.width);
      expect(tab.faults).toEqual([]);
      await tab.page.context().close();
    },
  );
});
