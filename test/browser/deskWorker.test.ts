/** The desk in a real browser, in its worker: the corpus again, and how long a check takes. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { manySites, monthOf, timeChecks } from '../../scripts/lib/deskTiming.ts';
import { checkTree } from '../../src/core/check/checkTree.ts';
import { withoutFiles } from '../../src/core/check/withoutFiles.ts';
import type { Registry } from '../../src/core/model.ts';
import { draftPlace } from '../../src/desk/draftPath.ts';
import { encodeTree } from '../../src/desk/treeFile.ts';
import { readTree } from '../../src/io/readTree.ts';
import { readWorkbook } from '../../src/io/xlsx/readWorkbook.ts';
import { treeOf } from '../corpus/case.ts';
import { REGISTRY, textsOf } from '../core/workbook/sheets.ts';
import {
  fileCases,
  importedBy,
  saidAtDesk,
  saidOf,
  TODAY,
  validated,
  workbookCases,
} from '../desk/parity.ts';
import type { FileCase } from '../desk/parity.ts';
import { workbookOf } from '../io/workbooks.ts';
import { connect, openTab } from './support/browser.ts';
import { bringAll, serveDesk } from './support/deskWorker.ts';
import type { Answered, DeskSite, Sent } from './support/deskWorker.ts';

let browser: Browser;
let site: DeskSite;
let page: Page;

beforeAll(async () => {
  [browser, site] = await Promise.all([connect(), serveDesk()]);
  // Neither the reader's language nor their clock has a say.
  const tab = await openTab(browser, { locale: 'tr-TR', timezoneId: 'America/Los_Angeles' });
  page = tab.page;
  await page.goto(site.url);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const treeJson = (tree: FileCase['tree']): string => JSON.stringify(encodeTree(tree));

function openedIn({ opened }: Answered) {
  if (opened.kind !== 'opened') throw new Error(opened.kind);
  return opened;
}

/** Bytes after gzip of what the worker needs before anything is opened; the data tree comes on top. */
const FIRST_LOAD = 90_000;

test('the worker starts with what a check needs, and no more', async () => {
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) sizes.push(response.body().then((body) => gzipSync(body).length));
  });
  const tree = site.addTree(treeJson(readTree('data')));
  await page.evaluate(
    ({ address, today }) =>
      new Promise((resolve) => {
        const worker = new Worker('worker.js', { type: 'module' });
        worker.onmessage = resolve;
        worker.postMessage({ id: 1, call: 'start', asks: { lang: 'zh-CN', tree: address, today } });
      }),
    { address: tree, today: TODAY },
  );
  page.removeAllListeners('response');
  const total = (await Promise.all(sizes)).reduce((sum, bytes) => sum + bytes, 0);
  expect(sizes.length).toBeGreaterThan(1);
  expect(total).toBeLessThanOrEqual(FIRST_LOAD);
});

// Far above what they take (npm run bench says that), so that a busy machine fails nobody.
test.each([
  [30, 1000],
  [5000, 3000],
])('a check of %d rows is answered before anyone waits', async (rows, limit) => {
  writeFileSync(join(site.folder, 'tree.json'), JSON.stringify(manySites('data', 3000)));
  const times = await page.evaluate(timeChecks, { request: monthOf(rows), rounds: 5, today: TODAY });
  expect(times.toSorted((left, right) => left - right)[2]).toBeLessThan(limit);
});

test('files say in the worker what validate says', async () => {
  const cases = fileCases();
  const sent = cases.map(({ path, bytes, tree }): Sent => {
    const { unit = null, period = null } = draftPlace(path) ?? {};
    const month = period === null ? '2022-06' : /^H/.test(period) ? `2022-${period}` : period;
    const name = path.endsWith('.md') ? 'a.md' : path.slice(path.lastIndexOf('/') + 1);
    const from = { name, bytes: base64(bytes), byUnit: false, reportedOn: null };
    return { tree: site.addTree(treeJson(tree)), unit, month, ...from };
  });
  const answered = await bringAll(page, sent, TODAY);
  for (const [at, one] of cases.entries()) {
    expect(saidAtDesk(openedIn(answered[at]!), false), `${one.path} ${one.name}`).toEqual(validated(one));
  }
});

/** A workbook with everything that decides how it is read. */
interface Book {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly tree: FileCase['tree'];
  readonly registry: Registry;
  readonly unit: string | null;
  readonly month: string;
  readonly reportedOn: string | null;
  readonly fileName: string;
}

async function compareBooks(books: readonly Book[]): Promise<void> {
  const sent = books.map(({ bytes, tree, unit, month, reportedOn, fileName }): Sent => ({
    tree: site.addTree(treeJson(tree)),
    unit,
    month,
    name: fileName,
    bytes: base64(bytes),
    byUnit: unit === null,
    reportedOn,
  }));
  const answered = await bringAll(page, sent, TODAY);
  for (const [at, { name, bytes, ...received }] of books.entries()) {
    const result = importedBy(await readWorkbook(bytes), received);
    if (result === null) {
      expect(answered[at]!.opened, name).toMatchObject({ kind: 'unreadable', why: 'no-table' });
      continue;
    }
    const opened = openedIn(answered[at]!);
    expect(saidAtDesk(opened, true), name).toEqual(saidOf(result));
    expect(opened.facts.entries, name).toEqual(result.receipt);
    const files = answered[at]!.checked?.files.map(({ path, text }) => [path, text]) ?? [];
    if (result.valid) expect(Object.fromEntries(files), name).toEqual(textsOf(result));
  }
}

describe('workbooks say in the worker what import says', () => {
  test('those of the corpus', async () => {
    const books = workbookCases().map(async ({ name, sheets, given }): Promise<Book> => {
      const {
        unit = 'gd-computer',
        month = '2022-06',
        reportedOn = null,
        fileName = null,
        files = {},
      } = given;
      const bytes = await workbookOf(...sheets.map((sheet) => ({ name: sheet.name, rows: sheet.rows })));
      const tree = treeOf(files);
      return {
        name,
        bytes,
        tree,
        registry: REGISTRY,
        unit,
        month,
        reportedOn,
        fileName: fileName ?? 'a.xlsx',
      };
    });
    await compareBooks(await Promise.all(books));
  });

  test('those that were sent', async () => {
    const folder = join(import.meta.dirname, '../fixtures/sent');
    const shipped = readTree('data');
    const stem = '2022/headcounts/gd-computer/2022-08';
    const tree = withoutFiles(shipped, new Set([`${stem}.csv`, `${stem}.json`]));
    const registry = checkTree(shipped, { asOf: TODAY, paths: ['programme.json'] }).checked!.registry;
    const names = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));
    await compareBooks(
      names.map((name) => ({
        name,
        bytes: new Uint8Array(readFileSync(join(folder, name))),
        tree,
        registry,
        unit: 'gd-computer',
        month: '2022-08',
        reportedOn: null,
        fileName: 'a.xlsx',
      })),
    );
  });
});
