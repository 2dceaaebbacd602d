/**
 * How long the explorer takes from a change of a filter to the next paint, in a real browser slowed down four times,
 * on 10 000 made-up facts in place of the site's own.
 *
 *   node scripts/bench/explorer.ts --dir dist     a built site
 *   node scripts/bench/explorer.ts --smoke        a few rounds, to see that the bench itself works
 *
 * Exit 1 where a median is above the limit (never with --smoke).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import type { ExploreFile } from '../../src/core/explore/facts.ts';
import { seededRandom } from '../illustrative/random.ts';
import { browserLaunchOptions } from '../lib/browser.ts';
import { serveSite } from '../serve.ts';

const FACTS = 10_000;
const SLOW_DOWN = 4;
/** Milliseconds, median. */
const LIMIT = 50;
/** The usual view, the largest table that the registry makes, and each picture of the usual view. */
const VIEWS: Readonly<Record<string, string>> = {
  table: '',
  'largest table': '?rows=unit&columns=domain',
  bars: '?display=bars',
  lines: '?display=lines',
  'heat map': '?display=heat',
};

const { values } = parseArgs({
  options: { dir: { type: 'string', default: 'dist' }, smoke: { type: 'boolean', default: false } },
});
const rounds = values.smoke ? 3 : 60;

const made = JSON.stringify(
  grow(JSON.parse(readFileSync(join(values.dir, 'explore/facts.json'), 'utf8')) as ExploreFile),
);
const site = await serveSite({ root: values.dir });
const browser = await chromium.launch(await browserLaunchOptions());
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.route('**/explore/facts.json', (route) =>
    route.fulfill({ body: made, contentType: 'application/json' }),
  );
  const session = await page.context().newCDPSession(page);
  for (const [name, query] of Object.entries(VIEWS)) {
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await page.goto(`${site.url}explore/${query}`);
    await page.locator('data-explorer[data-ready]').waitFor();
    if (query.includes('display')) await page.locator('.explorer-picture > svg').waitFor();
    // Not the loading is timed, but what a reader does after it.
    await page.waitForTimeout(1000);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
    const times = await changes(page, rounds);
    const middle = quantile(times, 0.5);
    console.log(
      `${name}: ${middle.toFixed(1)} ms from filter to paint (median of ${times.length}; ` +
        `nine of ten within ${quantile(times, 0.9).toFixed(1)} ms; limit ${LIMIT} ms)`,
    );
    if (middle > LIMIT && !values.smoke) process.exitCode = 1;
  }
} finally {
  await browser.close();
  await site.close();
}

/** The site's members with other facts: as many as asked for, evenly scattered, the same in every run. */
function grow(file: ExploreFile): ExploreFile {
  const random = seededRandom(2022);
  const column = (size: number): number[] =>
    Array.from({ length: FACTS }, () => Math.floor(random.next() * size));
  const { members } = file;
  return {
    ...file,
    facts: {
      domain: column(members.domain.length),
      site: column(members.site.length),
      month: column(members.month.length),
      unit: column(members.unit.length),
      origin: column(members.origin.length),
      headcount: column(12),
    },
  };
}

/**
 * Changes filters one after the other and takes the time of each: from the click to the first task after the frame
 * that shows it.
 */
function changes(page: Page, count: number): Promise<readonly number[]> {
  return page.evaluate(async (wanted) => {
    const boxes = [
      ...document.querySelectorAll<HTMLInputElement>('input[name="site"], input[name="origin"]'),
    ];
    const painted = (): Promise<void> =>
      new Promise((resolve) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            resolve();
          };
          port2.postMessage(null);
        });
      });
    const times: number[] = [];
    for (let round = 0; round < wanted; round += 1) {
      const total = document.querySelector('.explorer-summary')?.textContent;
      const start = performance.now();
      boxes[round % boxes.length]?.click();
      await painted();
      times.push(performance.now() - start);
      if (document.querySelector('.explorer-summary')?.textContent === total) {
        throw new Error('a change of the filter changed nothing');
      }
      // As fast as a reader who goes from box to box; faster, and one change would be timed with the raster of the last.
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    return times;
  }, count);
}

function quantile(times: readonly number[], part: number): number {
  return times.toSorted((left, right) => left - right)[Math.floor(times.length * part)] ?? 0;
}
