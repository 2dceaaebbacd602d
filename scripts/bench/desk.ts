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
import { browserLaunchOptions } from '../lib/browser.ts';
import { writeDeskBundle } from '../lib/deskBundle.ts';
import { manySites, monthOf, timeChecks } from '../lib/deskTiming.ts';
import { serveSite } from '../serve.ts';

/** Milliseconds, median, by rows. */
const LIMITS: Readonly<Record<number, number>> = { 30: 30, 3000: 200, 5000: 200 };
const MOST_ROWS = 5000;
const TODAY = '2022-12-31';

const { values } = parseArgs({
  options: { data: { type: 'string', default: 'data' }, smoke: { type: 'boolean', default: false } },
});
const rounds = values.smoke ? 3 : 30;

const folder = mkdtempSync(join(tmpdir(), 'desk-bench-'));
await writeDeskBundle(folder);
writeFileSync(join(folder, 'tree.json'), JSON.stringify(manySites(values.data, MOST_ROWS)));
const site = await serveSite({ root: folder });
const browser = await chromium.launch(await browserLaunchOptions());
try {
  const page = await browser.newPage();
  await page.goto(site.url);
  for (const [rows, limit] of Object.entries(LIMITS)) {
    const times = await page.evaluate(timeChecks, { request: monthOf(Number(rows)), rounds, today: TODAY });
    const [least = 0] = times.toSorted((left, right) => left - right);
    const middle = times.toSorted((left, right) => left - right)[times.length >> 1] ?? 0;
    console.log(
      `${rows} rows: ${middle.toFixed(1)} ms a check, ${(4 * middle).toFixed(0)} ms four times as slow ` +
        `(median of ${times.length}; the quickest ${least.toFixed(1)} ms; limit ${limit} ms)`,
    );
    if (middle > limit && !values.smoke) process.exitCode = 1;
  }
} finally {
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true });
}
