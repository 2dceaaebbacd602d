/**
 * How long the desk's worker takes for a check, from the page's question to its answer, in a real browser.
 *
 *   node scripts/bench/desk.ts            months of several sizes, beside the shipped data
 *   node scripts/bench/desk.ts --smoke    a few rounds, to see that the bench itself works
 *
 * The registry gets as many sites as the rows need, so that every row is right: nothing is checked faster than what has
 * no problems. Above 3 000 rows a table is refused, which has to be quick as well. A machine four times as slow takes
 * four times as long: the worker has nothing to wait for. Exit 1 where a median is above its limit (never with --smoke).
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import type { CheckRequest } from '../../src/desk/protocol.ts';
import { encodeTree } from '../../src/desk/treeFile.ts';
import { readTree } from '../../src/io/readTree.ts';
import { browserLaunchOptions } from '../lib/browser.ts';
import { writeDeskBundle } from '../lib/deskBundle.ts';
import { serveSite } from '../serve.ts';

/** Milliseconds, median, by rows. */
const LIMITS: Readonly<Record<number, number>> = { 30: 30, 3000: 200, 5000: 200 };
const MOST_ROWS = 5000;
const COLUMNS = ['month', 'domain', 'site', 'origin', 'headcount', 'note'];
const TODAY = '2022-12-31';

const { values } = parseArgs({
  options: { data: { type: 'string', default: 'data' }, smoke: { type: 'boolean', default: false } },
});
const rounds = values.smoke ? 3 : 30;

const folder = mkdtempSync(join(tmpdir(), 'desk-bench-'));
await writeDeskBundle(folder);
writeFileSync(join(folder, 'tree.json'), JSON.stringify(manySites()));
const site = await serveSite({ root: folder });
const browser = await chromium.launch(await browserLaunchOptions());
try {
  const page = await browser.newPage();
  await page.goto(site.url);
  for (const [rows, limit] of Object.entries(LIMITS)) {
    const times = await page.evaluate(timeChecks, { request: monthOf(Number(rows)), rounds, today: TODAY });
    const middle = times.toSorted((left, right) => left - right)[times.length >> 1] ?? 0;
    console.log(
      `${rows} rows: ${middle.toFixed(1)} ms a check, ${(4 * middle).toFixed(0)} ms four times as slow ` +
        `(median of ${times.length}; limit ${limit} ms)`,
    );
    if (middle > limit && !values.smoke) process.exitCode = 1;
  }
} finally {
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true });
}

/** The data tree with a site for every three rows. */
function manySites(): ReturnType<typeof encodeTree> {
  const file = encodeTree(readTree(values.data));
  const path = 'registry/sites.json';
  const { sites, ...rest } = JSON.parse(file.texts[path] ?? '') as { readonly sites: readonly object[] };
  const more = Array.from({ length: Math.ceil(MOST_ROWS / 3) }, (_, at) => ({
    ...sites[0],
    ...siteNamed(at),
    aliases: [],
  }));
  return {
    ...file,
    texts: { ...file.texts, [path]: JSON.stringify({ ...rest, sites: [...sites, ...more] }) },
  };
}

function siteNamed(at: number): { readonly id: string; readonly names: Readonly<Record<string, string>> } {
  const name = `测试地点第${at}号`;
  return { id: `bench-site-${at}`, names: { 'zh-CN': name, 'zh-HK': name, en: `Bench site ${at}` } };
}

function monthOf(count: number): CheckRequest {
  const origins = ['HK', 'MO', 'ML'];
  const rows = Array.from({ length: count }, (_, at) => {
    const place = siteNamed(Math.floor(at / 3)).id;
    const cells = ['2022-08', 'food', place, origins[at % 3] ?? '', '1', `第${at}批`];
    return { id: at + 1, cells };
  });
  const draft = {
    kind: 'headcounts',
    path: '2022/headcounts/gd-food/2022-08.csv',
    unit: 'gd-food',
    period: '2022-08',
    columns: COLUMNS.map((name) => ({ name, label: name })),
    rows,
  } as const;
  return { drafts: [draft], standing: [], settled: [], answers: [] };
}

/** Runs in the page. Every round changes a number, as a person at the grid does. */
async function timeChecks(given: {
  readonly request: CheckRequest;
  readonly rounds: number;
  readonly today: string;
}): Promise<readonly number[]> {
  const worker = new Worker('worker.js', { type: 'module' });
  let last = 0;
  const ask = (call: string, asks: unknown): Promise<void> =>
    new Promise((resolve, reject) => {
      last += 1;
      worker.onmessage = ({ data }: MessageEvent<{ failed?: string }>) => {
        if (data.failed === undefined) resolve();
        else reject(new Error(data.failed));
      };
      worker.postMessage({ id: last, call, asks });
    });
  const tree = new URL('tree.json', location.href).href;
  await ask('start', { lang: 'zh-CN', tree, today: given.today });
  const { request } = given;
  const changed = (round: number): CheckRequest => ({
    ...request,
    drafts: request.drafts.map((draft) => ({
      ...draft,
      rows: draft.rows.map((row, at) =>
        at === 0 ? { ...row, cells: row.cells.with(4, String(round)) } : row,
      ),
    })),
  });
  const times: number[] = [];
  const warm = 8;
  for (let round = 0; round < warm + given.rounds; round += 1) {
    const begun = performance.now();
    await ask('check', changed(round));
    if (round >= warm) times.push(performance.now() - begun);
  }
  worker.terminate();
  return times;
}
