import { join } from 'node:path';
import { DOMParser } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { computeFigures } from '../../src/core/figures/computeFigures.ts';
import { LANGS } from '../../src/core/model.ts';
import { escapeXml } from '../../src/core/text/escapeXml.ts';
import { loadChecked } from '../../src/io/loadData.ts';
import { createContext } from '../../src/site/context.ts';
import { feed } from '../../src/site/feed.ts';
import { allRoutes, sitemap } from '../../src/site/sitemap.ts';

const { checked } = loadChecked(join(import.meta.dirname, '../../data'), '2022-08-31');
const figures = computeFigures(checked!, { year: 2022, asOf: '2022-08-31', source: null });

describe('the feed', () => {
  test.each(LANGS)('%s: has the due months, newest first, each saying that it is illustrative', (lang) => {
    const context = createContext(figures, lang);
    const document = new DOMParser().parseFromString(feed(context), 'text/xml');
    const entries = [...document.querySelectorAll('entry')];
    expect(entries.map((entry) => entry.querySelector('updated')?.textContent)).toEqual(
      ['08', '07', '06', '05', '04'].map((month) => `2022-${month}-28T00:00:00+08:00`),
    );
    for (const entry of entries) {
      expect(entry.querySelector('summary')?.textContent).toContain(context.t.chrome.illustrativeShort);
      expect(entry.querySelector('link')?.getAttribute('href')).toMatch(/\/months\/2022-\d\d\/$/);
    }
    // For April and May one report is missing; each month says its own.
    const { counts } = context.t.sentences.completeness;
    expect(
      entries.map((entry) => entry.querySelector('summary')?.textContent.toLowerCase().includes(counts)),
    ).toEqual(
      entries.map((_, at) => {
        const month = figures.coverage[entries.length - 1 - at];
        return month?.provisional;
      }),
    );
    expect(new Set(entries.map((entry) => entry.querySelector('id')?.textContent)).size).toBe(entries.length);
  });
});

describe('the sitemap', () => {
  test('is none without the address of the site', () => {
    expect(sitemap(figures)).toBeNull();
  });
  test('names no page twice', () => {
    const routes = allRoutes(figures).map((route) => JSON.stringify(route));
    expect(new Set(routes).size).toBe(routes.length);
    expect(routes.length).toBeGreaterThan(100);
  });
});

describe('escapeXml', () => {
  test('leaves no markup and no character that XML forbids', () => {
    expect(escapeXml(`<a b="c">'&\u0000\ud800x`)).toBe("&lt;a b=&quot;c&quot;&gt;'&amp;\ufffd\ufffdx");
    expect(escapeXml('粤\u{1F600}\n')).toBe('粤\u{1F600}\n');
  });
});
