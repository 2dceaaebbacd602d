/** Charts as pictures for paper: the looks of the stylesheets, without a stylesheet, a font or a browser. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import sharp from 'sharp';
import { LANGS } from '../../src/core/model.ts';
import { chartPicture, picturePng } from '../../src/share/chartPicture.ts';
import { CHART_STYLES } from '../../src/share/chartStyles.ts';
import { paperToken } from '../../src/share/looks.ts';
import { paperRules } from '../../src/share/stylesheet.ts';
import { everyChart } from '../charts/everyChart.ts';
import { fixtureFigures } from '../charts/fixture.ts';

const plot = (body: string): string =>
  `<svg class="plot desk" viewBox="0 0 624 100" width="624" height="100"><desc>Said</desc>${body}</svg>`;

/** What needs a page to be drawn, or is broken. */
const LEFT_OVER = /<(?:text|a|desc|style|image|use)\b|(?:class|style)=|var\(|url\(|font-|text-|NaN|undefined/;

describe('the rules that hold on paper', () => {
  const css = `
    /* A comment { with } braces; */
    :root { --paper: #fcfbf8; --ink: #111 }
    .plot:is(.desk, .wide) text { font-size: 13px }
    .plot text { font-size: 12px; fill: var(--ink) }
    .plot .a:hover text { fill: red }
    @media screen { :root { --ink: #eee } }
    @media print { :root { --paper: #ffffff } }
    @container (min-width: 1px) { .plot { display: none } }`;
  const rules = paperRules(css);

  test('are those of every medium and of print, the weightiest last', () => {
    expect(rules.map(({ selector }) => selector)).toEqual([
      ':root',
      ':root',
      '.plot text',
      '.plot:is(.desk, .wide) text',
    ]);
    expect(rules[1]?.declarations.get('--paper')).toBe('#ffffff');
  });

  test('a token on paper is that of print, else of the light theme', () => {
    expect(paperToken('--paper')).toBe('#ffffff');
    expect(paperToken('--ink')).toMatch(/^#[0-9a-f]{6}$/);
    expect(() => paperToken('--nothing')).toThrow('--nothing');
  });

  test('a block that is not closed is no stylesheet', () => {
    expect(() => paperRules('.plot { fill: red')).toThrow('not closed');
  });
});

describe('a chart on paper', () => {
  test('has the colours, dashes and halos of the stylesheet', () => {
    const { svg } = chartPicture(
      plot(
        '<g class="regulated"><rect class="bar" width="9" height="9"/></g><path class="pace" d="M0,0H9"/>' +
          '<text class="halo end" x="100" y="20">12</text><rect class="bar non-regulated provisional" width="9" height="9"/>',
      ),
      'zh-CN',
    );
    expect(svg).toContain(`fill="${paperToken('--regulated')}"`);
    expect(svg).toContain(`fill="${paperToken('--non-regulated-band')}"`);
    expect(svg).toContain('stroke-dasharray="5 4"');
    expect(svg).toContain('stroke-dasharray="3 2"');
    // Set at the end of its line, in letters that are drawn large and shown small.
    expect(/translate\(8\d\.\d 20\) scale\(0\.25\)/.test(svg)).toBe(true);
    expect(svg).toContain('stroke-width="12"');
    expect(svg).toContain('paint-order="stroke"');
    expect(svg).not.toContain('Said');
  });

  test('has no links, nor their look', () => {
    const plain = '<text x="0" y="20">Food</text>';
    const linked = chartPicture(plot(`<a href="/food/">${plain}</a>`), 'en');
    expect(linked).toEqual(chartPicture(plot(plain), 'en'));
  });

  test('takes a hostile text as letters', () => {
    const { svg } = chartPicture(plot('<text x="0" y="20">&lt;script&gt;&amp;"</text>'), 'en');
    expect(/script|&amp;|<text/.exec(svg)?.[0]).toBeUndefined();
  });

  test.each(LANGS)('%s: every kind of chart stands alone', (lang) => {
    for (const { id, svg: drawn, wide } of everyChart(fixtureFigures('2022-08-31'), lang)) {
      for (const markup of [drawn.desk, wide ?? drawn.phone]) {
        const { svg } = chartPicture(markup, lang);
        expect(LEFT_OVER.exec(svg)?.[0] ?? null, id).toBeNull();
      }
    }
  });

  test('a look is known of all that a chart draws', () => {
    const looks = CHART_STYLES.map((name) => readFileSync(join('src/styles', name), 'utf8')).join('\n');
    const known = new Set([...looks.matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name));
    const drawn = everyChart(fixtureFigures('2022-08-31'), 'zh-CN').flatMap(({ svg, wide }) =>
      [svg.desk, svg.phone, wide ?? ''].flatMap((markup) =>
        [...markup.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')),
      ),
    );
    // Groups, named for whoever reads the picture; what is in them has looks of its own.
    expect([...new Set(drawn)].filter((name) => !known.has(name)).sort()).toEqual(['key', 'name']);
  });

  test('is a PNG of twice its size, the same each time', async () => {
    const [chart] = everyChart(fixtureFigures('2022-08-31'), 'zh-CN');
    const picture = chartPicture(chart!.svg.desk, 'zh-CN');
    const [png, again] = [await picturePng(picture), await picturePng(picture)];
    expect(Buffer.from(png).equals(Buffer.from(again))).toBe(true);
    const { width, height } = await sharp(png).metadata();
    expect([width, height]).toEqual([picture.width * 2, Math.round(picture.height * 2)]);
  });
});
