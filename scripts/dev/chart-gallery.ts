/**
 * A look at every chart: writes one self-contained page per language and theme below `.cache/charts/`, and with
 * `--shots` pictures of them in Chromium; `--check` lists labels that overlap. For people who work on the charts; nothing is published from here.
 *
 * Usage: node scripts/dev/chart-gallery.ts [--shots] [--check] [--data DIR | --empty] [--lang zh-CN] [--theme dark] [--as-of 2022-08-31] [--only ID]
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import type { Chart } from '../../src/charts/chart.ts';
import { escapeXml } from '../../src/charts/svg/element.ts';
import { computeFigures } from '../../src/core/figures/computeFigures.ts';
import { LANGS } from '../../src/core/model.ts';
import type { Checked, Lang } from '../../src/core/model.ts';
import { loadChecked } from '../../src/io/loadData.ts';
import { everyChart } from '../../test/charts/everyChart.ts';
import { labelFaults } from '../../test/charts/support/overlaps.ts';
import { browserLaunchOptions } from '../lib/browser.ts';
import { fixtureChecked, fixtureFigures } from '../../test/charts/fixture.ts';

const OUT = '.cache/charts';
const { values: options } = parseArgs({
  options: {
    shots: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    empty: { type: 'boolean', default: false },
    data: { type: 'string' },
    lang: { type: 'string' },
    theme: { type: 'string' },
    only: { type: 'string' },
    'as-of': { type: 'string', default: '2022-08-31' },
  },
});

const css = await Promise.all(['tokens', 'charts'].map((name) => readFile(`src/styles/${name}.css`, 'utf8')));
const asOf = options['as-of'];
const figures = options.data
  ? computeFigures(requireChecked(loadChecked(options.data).checked), { year: 2022, asOf, source: null })
  : options.empty
    ? fixtureFigures('2022-03-15', fixtureChecked(0))
    : fixtureFigures(asOf);
function requireChecked(checked: Checked | null): Checked {
  if (!checked) throw new Error('the data have errors: run validate');
  return checked;
}
const kilobytes = (markup: string): string => `${(gzipSync(markup).length / 1000).toFixed(2)} kB`;

const figure = (chart: Chart, width: number): string => `
<figure class="${width < 500 ? 'narrow' : 'wide'}"><h2>${escapeXml(chart.title)}</h2><p>${escapeXml(chart.subtitle)}</p>
<div class="chart-pictures">${chart.svg.phone}${chart.svg.desk}</div>
<figcaption>${escapeXml(chart.summary)}<br><small>${escapeXml(chart.note ?? '')} ${escapeXml(chart.source)}<br>
${chart.id} · phone ${kilobytes(chart.svg.phone)} · desk ${kilobytes(chart.svg.desk)}</small></figcaption></figure>`;

const page = (lang: Lang, theme: string, charts: readonly Chart[]): string => `<!doctype html>
<html lang="${lang}" data-theme="${theme}"><meta charset="utf-8"><title>Charts</title><style>${css.join('\n')}
body{margin:16px;background:var(--paper);color:var(--ink);font:16px/1.5 var(--font);width:1040px}
section{display:grid;grid-template-columns:328px 624px;gap:32px;align-items:start;border-top:1px solid var(--ink-3);padding:16px 0}
figure{margin:0}h2{font-size:18px;margin:0}p{margin:0 0 8px;color:var(--ink-2);font-size:14px}figcaption{font-size:14px;margin-top:8px}
small{color:var(--ink-2)}</style>
${charts.map((chart) => `<section id="${chart.id}">${figure(chart, 328)}${figure(chart, 624)}</section>`).join('')}</html>`;

await mkdir(OUT, { recursive: true });
const wanted = (chart: Chart): boolean => options.only === undefined || chart.id.startsWith(options.only);
const pages: string[] = [];
for (const lang of LANGS.filter((l) => options.lang === undefined || l === options.lang)) {
  const charts = everyChart(figures, lang).filter(wanted);
  for (const theme of ['light', 'dark'].filter((t) => options.theme === undefined || t === options.theme)) {
    const name = `${OUT}/${lang}-${theme}`;
    await writeFile(`${name}.html`, page(lang, theme, charts));
    pages.push(name);
  }
}

if (options.shots || options.check) {
  const browser = await chromium.launch(await browserLaunchOptions());
  const tab = await browser.newPage({ viewport: { width: 1080, height: 1200 } });
  for (const name of pages) {
    await tab.goto(`file://${process.cwd()}/${name}.html`);
    if (options.check) for (const fault of await labelFaults(tab)) console.log(`${name}: ${fault}`);
    if (!options.shots) continue;
    for (const section of await tab.locator('section').all()) {
      await section.screenshot({ path: `${name}-${await section.getAttribute('id')}.png` });
    }
  }
  await browser.close();
}
console.log(`${pages.length} pages in ${OUT}`);
