import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, inject, test } from 'vitest';
import { builtPages, htmlOf, type BuiltPage } from './support/pages.ts';

type Json = Readonly<Record<string, unknown>>;

/** `byDomain.food.headcount`: a list of summary.json, the entry's id or month, and a property of it. */
function figure(summary: Json, path: string): unknown {
  const [list = '', id, ...properties] = path.split('.');
  const entries = summary[list] as readonly Json[] | undefined;
  let value: unknown = entries?.find((entry) => (entry['id'] ?? entry['month']) === id);
  for (const property of properties) value = (value as Json | undefined)?.[property];
  return value;
}

/** The first number of a text in any of the site's languages, percent as a share. */
function numberIn(text: string): number {
  const [, digits = '', percent] = /(\d[\d,]*(?:\.\d+)?)\s*(%)?/u.exec(text) ?? [];
  return Number(digits.replaceAll(',', '')) / (percent ? 100 : 1);
}

/** Half of the last digit that a share is written with. */
const SHARE_ROUNDING = 0.0005;

/** Kinds of page that show people; the rest are words, lists and reference. */
const WITH_FIGURES = [
  '/',
  'targets',
  'targets/*',
  'behind',
  'domains',
  'domains/*',
  'sites',
  'sites/*',
  'cities',
  'cities/*',
  'units',
  'units/*',
  'months',
  'months/*',
];

describe.each(['shippedSite', 'smallSite'] as const)('%s', (name) => {
  const { dir } = inject(name);
  const summary = JSON.parse(readFileSync(join(dir, 'data/summary.json'), 'utf8')) as Json;
  const pages = builtPages(dir);
  const kinds = [...new Set(pages.map((page) => page.kind))].sort();

  function checkPage(page: BuiltPage): number {
    const { document } = parseHTML(htmlOf(page));
    const marked = [...document.querySelectorAll('[data-figure]')];
    for (const element of marked) {
      const path = element.getAttribute('data-figure') ?? '';
      const expected = figure(summary, path);
      const place = `${page.path} ${path}`;
      expect(expected, place).toBeTypeOf('number');
      const shown = numberIn(element.textContent ?? '');
      if (path.endsWith('.share'))
        expect(Math.abs(shown - Number(expected)), place).toBeLessThanOrEqual(SHARE_ROUNDING);
      else expect(shown, place).toBe(expected);
    }
    const tables = [...document.querySelectorAll('[data-figure-sum]')];
    for (const table of tables) {
      const path = table.getAttribute('data-figure-sum') ?? '';
      const parts = [...table.querySelectorAll('[data-part]')].map((cell) =>
        numberIn(cell.textContent ?? ''),
      );
      const sum = parts.reduce((total, part) => total + part, 0);
      expect(sum, `${page.path} ${path}`).toBe(figure(summary, path));
    }
    return marked.length + tables.length;
  }

  test.each(kinds)('the figures on every page of the kind %s are those of summary.json', (kind) => {
    const checked = pages.filter((page) => page.kind === kind).map(checkPage);
    if (WITH_FIGURES.includes(kind)) expect(Math.max(...checked)).toBeGreaterThan(0);
    else expect(Math.max(...checked)).toBe(0);
  });

  test('the sentence that opens a page of one thing says its headcount', () => {
    const lists: Readonly<Record<string, string>> = {
      'domains/*': 'byDomain',
      'sites/*': 'bySite',
      'cities/*': 'byCity',
      'units/*': 'byUnit',
      'months/*': 'byMonth',
    };
    let said = 0;
    for (const page of pages) {
      const list = lists[page.kind];
      if (list === undefined) continue;
      const id = page.path.split('/').at(-2) ?? '';
      const headcount = figure(summary, `${list}.${id}.headcount`);
      if (typeof headcount !== 'number' || headcount === 0) continue;
      const lead = parseHTML(htmlOf(page)).document.querySelector('.lead')?.textContent ?? '';
      const numbers = (lead.match(/\d[\d,]*/gu) ?? []).map((digits) => Number(digits.replaceAll(',', '')));
      expect(numbers, `${page.path}: ${lead}`).toContain(headcount);
      said += 1;
    }
    expect(said).toBeGreaterThan(0);
  });

  test('summary.json adds up to headcounts.csv', () => {
    const [, ...rows] = readFileSync(join(dir, 'data/headcounts.csv'), 'utf8').trim().split(/\r?\n/u);
    const header = readFileSync(join(dir, 'data/headcounts.csv'), 'utf8')
      .replace(/^\ufeff/u, '')
      .split(/\r?\n/u)[0]!
      .split(',');
    const column = header.indexOf('headcount');
    // Counts stand before any free text, so that a plain split reads them.
    expect(column).toBeGreaterThan(-1);
    const total = rows.reduce((sum, row) => sum + Number(row.split(',')[column]), 0);
    for (const list of ['byDomain', 'bySite', 'byCity', 'byUnit', 'byMonth']) {
      const entries = summary[list] as readonly { headcount: number }[];
      expect(
        entries.reduce((sum, entry) => sum + entry.headcount, 0),
        list,
      ).toBe(total);
    }
  });
});
