/** Charts and pages where space, colours or the browser are not as usual. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { connect, openTab, PHONE } from './support/browser.ts';
import { builtPages, onePerKind } from './support/pages.ts';

const site = inject('shippedSite');
const pages = onePerKind(builtPages(site.dir)).filter(({ path }) => path !== '404.html');
/** Kinds are drawn alike in every language; the longest words are those of one of these. */
const ofEveryKind = pages.filter(({ lang }) => lang !== 'zh-HK');
const withCharts = ['', 'domains/', 'sites/', 'tasks/', 'units/', 'months/', 'targets/'];

let browser: Browser;
beforeAll(async () => {
  browser = await connect();
});
afterAll(async () => {
  await browser.close();
});

describe('no page scrolls sideways', () => {
  const widths = {
    'at 320 px': { viewport: { width: 320, height: 640 } },
    'at 390 px': { viewport: PHONE },
    // 200 % zoom of a window of 1280 px: half the width in CSS pixels, each of twice the size.
    'at 200 % zoom': { viewport: { width: 640, height: 480 }, deviceScaleFactor: 2 },
  };
  test.each(Object.entries(widths))('%s', async (_, options) => {
    const { page, visit } = await openTab(browser, options);
    const wide: string[] = [];
    for (const { path } of ofEveryKind) {
      await visit(site.url + path);
      const { width } = options.viewport;
      const found = await page.evaluate(() => document.documentElement.scrollWidth);
      if (found > width) wide.push(`${path}: ${found}`);
    }
    expect(wide).toEqual([]);
  });
});

interface Picture {
  readonly chart: string;
  /** Widths of the drawings that are shown. */
  readonly shown: readonly { readonly kind: string; readonly scale: number }[];
}

/** What is drawn of each chart, and how large a unit of the drawing is in CSS pixels. */
function pictures(page: Page): Promise<readonly Picture[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('figure.chart')].map((chart) => ({
      chart: chart.id,
      shown: [...chart.querySelectorAll<SVGSVGElement>('.chart-pictures > svg')]
        .filter((svg) => svg.checkVisibility())
        .map((svg) => ({
          // What is drawn for a whole desk is a desk's.
          kind: svg.classList.contains('phone') ? 'phone' : 'desk',
          scale: svg.getBoundingClientRect().width / svg.viewBox.baseVal.width,
        })),
    })),
  );
}

describe('of each chart one drawing shows, at a size that can be read', () => {
  const views = {
    'a phone of 320 px': { width: 320, kind: 'phone' },
    'a phone of 390 px': { width: 390, kind: 'phone' },
    'a desk': { width: 1440, kind: 'desk' },
  };
  test.each(Object.entries(views))('%s', async (_, { width, kind }) => {
    const { page, visit } = await openTab(browser, { viewport: { width, height: 800 } });
    for (const path of withCharts) {
      await visit(site.url + path);
      const found = await pictures(page);
      expect(found.length, path).toBeGreaterThan(0);
      for (const { chart, shown } of found) {
        expect(shown, chart).toMatchObject([{ kind }]);
        // Twelve units of a drawing are its smallest type.
        expect(shown[0]!.scale * 12, chart).toBeGreaterThanOrEqual(11);
      }
    }
  });

  test.each([390, 1440])('without container queries the phone’s, at %d px', async (width) => {
    const { page, visit } = await openTab(browser, { viewport: { width, height: 800 } });
    let removed = 0;
    await page.route('**/*.css', async (route) => {
      const response = await route.fetch();
      const css = (await response.text()).replaceAll('@container', () => {
        removed += 1;
        return '@unknown';
      });
      await route.fulfill({ response, body: css.replaceAll('container-type', 'unknown-type') });
    });
    for (const path of withCharts) {
      await visit(site.url + path);
      for (const { chart, shown } of await pictures(page))
        expect(shown, chart).toMatchObject([{ kind: 'phone' }]);
    }
    expect(removed).toBeGreaterThan(0);
  });
});

test('in the reader’s own colours no word and no line has the colour of the ground', async () => {
  const { page, visit } = await openTab(browser, { viewport: PHONE, forcedColors: 'active' });
  for (const path of [...withCharts, 'explore/', 'embed/progress/']) {
    await visit(site.url + path);
    const lost = await page.evaluate(() => {
      const ground = getComputedStyle(document.documentElement).backgroundColor;
      const isClear = (paint: string): boolean => paint === 'none' || /^rgba\(.*, 0\)$/u.test(paint);
      const isSaid = (element: Element): boolean =>
        [...element.childNodes].some(
          ({ nodeType, data }: Node & { data?: string }) => nodeType === 3 && data?.trim(),
        );
      return [...document.querySelectorAll<HTMLElement | SVGElement>('body *')]
        .filter((element) => element.checkVisibility() && !element.closest('defs, pattern, clipPath'))
        .filter((element) => {
          const { color, fill, stroke, forcedColorAdjust } = getComputedStyle(
            element,
          ) as CSSStyleDeclaration & {
            forcedColorAdjust: string;
          };
          if (forcedColorAdjust === 'none') return false;
          if (element.localName === 'line') return isClear(stroke) || stroke === ground;
          if (!isSaid(element)) return false;
          return (element instanceof SVGElement ? fill : color) === ground;
        })
        .map((element) => element.outerHTML.slice(0, 120));
    });
    expect(lost, path).toEqual([]);
  }
});
