/** Every total over a month with missing reports says so beside it, on every kind of page; closed books say none of it. */
import { join } from 'node:path';
import { rmSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { MESSAGES } from '../../src/i18n/messages.ts';
import { readFileSync } from 'node:fs';
import { buildOrThrow, copySmallData, temporaryFolder } from './support/builds.ts';
import { builtPages, htmlOf } from './support/pages.ts';

interface Summary {
  readonly closed: boolean;
  readonly coverage: readonly { month: string; expected: number; received: number; provisional: boolean }[];
}

const summaryOf = (dir: string): Summary =>
  JSON.parse(readFileSync(join(dir, 'data/summary.json'), 'utf8')) as Summary;

/** Counts of milestones and shares of them are whole whatever has been reported. */
const PEOPLE =
  /^(?:by(?:Domain|Site|City|Month)\.|targets\.(?:non-regulated-recognised|regulated-practising)\.)/u;
/** Charts that show states, not people. */
const STATES = new Set(['reporting-calendar', 'task-timeline']);

describe('while reports are missing', () => {
  const { dir } = inject('shippedSite');
  const { coverage } = summaryOf(dir);
  const open = new Set(coverage.filter(({ provisional }) => provisional).map(({ month }) => month));
  const pages = builtPages(dir);

  test('the build has what the test is about', () => {
    expect(coverage.some(({ month, received }) => open.has(month) && received > 0)).toBe(true);
    expect(coverage.some(({ month }) => !open.has(month))).toBe(true);
  });

  test('every page with a total of people carries the word', () => {
    const kinds = new Set<string>();
    for (const page of pages) {
      const { document } = parseHTML(htmlOf(page));
      const main = document.querySelector('main');
      const totals = [...(main?.querySelectorAll('[data-figure], [data-figure-sum]') ?? [])].filter((each) =>
        PEOPLE.test(each.getAttribute('data-figure') ?? each.getAttribute('data-figure-sum') ?? ''),
      );
      const month = /(?:^|\/)months\/(\d{4}-\d{2})\//u.exec(page.path)?.[1];
      if (totals.length === 0 || (month !== undefined && !open.has(month))) continue;
      kinds.add(page.kind);
      expect(main?.querySelector('[data-completeness="provisional"]'), page.path).not.toBeNull();
    }
    expect([...kinds].sort()).toEqual(
      expect.arrayContaining([
        '/',
        'behind',
        'cities',
        'cities/*',
        'domains',
        'domains/*',
        'months',
        'months/*',
        'sites',
        'sites/*',
        'targets',
        'targets/*',
      ]),
    );
  });

  test('so does every chart of people, where it stands alone too', () => {
    const words = Object.values(MESSAGES).map(({ sentences }) =>
      sentences.completeness.provisional.toLowerCase(),
    );
    for (const page of pages) {
      const { document } = parseHTML(htmlOf(page));
      for (const chart of document.querySelectorAll('figure.chart')) {
        // Of a unit only its own silence counts, and of a month its own reports.
        if (STATES.has(chart.id) || /-(?:unit|month)-/u.test(chart.id)) continue;
        const subtitle = (chart.querySelector('.subtitle')?.textContent ?? '')
          .replaceAll('\u200b', '')
          .toLowerCase();
        expect(
          words.some((word) => subtitle.includes(word)),
          `${page.path} ${chart.id}`,
        ).toBe(true);
      }
    }
  });
});

describe('once the books are closed', () => {
  const out = join(temporaryFolder('closed'), 'site');
  beforeAll(() => buildOrThrow({ data: copySmallData(), out, asOf: '2023-01-31' }), 300_000);
  afterAll(() => {
    rmSync(out, { recursive: true, force: true });
  });

  test('nothing is provisional, and totals say what never came', () => {
    expect(summaryOf(out).closed).toBe(true);
    let gaps = 0;
    // A briefing stands on its own day, when the books were open.
    for (const page of builtPages(out).filter(({ path }) => !/(?:^|\/)briefings\/./u.test(path))) {
      const { document } = parseHTML(htmlOf(page));
      expect(
        document.querySelectorAll('[data-completeness="provisional"], .plot .provisional').length,
        page.path,
      ).toBe(0);
      gaps += document.querySelectorAll('[data-completeness="gaps"]').length;
    }
    expect(gaps).toBeGreaterThan(0);
  });
});
