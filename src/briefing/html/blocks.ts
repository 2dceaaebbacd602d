/**
 * A briefing as markup, the same for its page and for the file that is printed: only classes, no style and no script.
 * Whatever came from a data file is escaped.
 */
import type { Chart } from '../../charts/chart.ts';
import { escapeXml } from '../../core/text/escapeXml.ts';
import type { BriefingBlock, BriefingDocument } from '../document.ts';
import { BRIEFING_WORDS } from '../words/index.ts';

/** Draws the chart of an id from the briefing's own figures. */
export type DrawChart = (id: string) => Chart;

/** The whole sheet, its title the page's heading. */
export function briefingArticle(document: BriefingDocument, chart: DrawChart): string {
  const { kind, lang, title, number, issuer, dated, illustrative } = document;
  return [
    `<article class="briefing briefing-${kind}">`,
    '<header class="briefing-head">',
    ...(illustrative === null ? [] : [`<p class="briefing-mark">${escapeXml(illustrative)}</p>`]),
    `<h1>${escapeXml(title)}</h1>`,
    ...(number === null ? [] : [`<p class="briefing-number">${escapeXml(number)}</p>`]),
    `<p class="briefing-by"><span>${escapeXml(issuer)}</span> <span>${escapeXml(dated)}</span></p>`,
    '</header>',
    ...(kind === 'brief' ? paired : grouped)(document.blocks).map((blocks) => groupHtml(blocks, lang, chart)),
    '</article>',
  ].join('\n');
}

/** Charts that follow one another stand side by side where there is room. */
function grouped(blocks: readonly BriefingBlock[]): readonly (readonly BriefingBlock[])[] {
  const groups: BriefingBlock[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.kind === 'chart' && last?.at(-1)?.kind === 'chart') last.push(block);
    else groups.push([block]);
  }
  return groups;
}

/** The one page: from its heading on, words stand beside the last chart. */
function paired(blocks: readonly BriefingBlock[]): readonly (readonly BriefingBlock[])[] {
  const at = blocks.findIndex(({ kind }) => kind === 'heading');
  return at < 0 ? grouped(blocks) : [...grouped(blocks.slice(0, at)), blocks.slice(at)];
}

function groupHtml(
  blocks: readonly BriefingBlock[],
  lang: BriefingDocument['lang'],
  chart: DrawChart,
): string {
  const set = (own: readonly BriefingBlock[]): string =>
    own.map((block) => blockHtml(block, lang, chart)).join('\n');
  const charts = blocks.filter(({ kind }) => kind === 'chart');
  if (blocks.length === 1) return set(blocks);
  if (charts.length === blocks.length) return `<div class="briefing-charts">\n${set(blocks)}\n</div>`;
  const words = blocks.filter(({ kind }) => kind !== 'chart');
  return `<div class="briefing-pair">\n<div>\n${set(words)}\n</div>\n${set(charts)}\n</div>`;
}

function blockHtml(block: BriefingBlock, lang: BriefingDocument['lang'], chart: DrawChart): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level + 1}>${escapeXml(block.text)}</h${block.level + 1}>`;
    case 'paragraph':
      return `<p>${escapeXml(block.text)}</p>`;
    case 'lead':
      return `<p class="briefing-lead">${escapeXml(block.text)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${escapeXml(item)}</li>`).join('')}</ul>`;
    case 'table':
      return tableHtml(block);
    case 'chart':
      return chartHtml(chart(block.id));
    case 'quote':
      // Units write in simplified Chinese.
      return (
        `<blockquote><p class="plain-text" lang="zh-CN">${escapeXml(block.text)}</p>` +
        `<p class="briefing-source">${escapeXml(BRIEFING_WORDS[lang].markdown.by(block.source))}</p></blockquote>`
      );
    case 'blank':
      return `<p class="briefing-blank">${escapeXml(BRIEFING_WORDS[lang].blank(block.prompt))}</p>`;
  }
}

function tableHtml({ caption, columns, rows, note }: Extract<BriefingBlock, { kind: 'table' }>): string {
  const cell = (tag: string, attributes: string, at: number, text: string): string =>
    `<${tag}${attributes}${columns[at]?.numeric ? ' class="num"' : ''}>${escapeXml(text)}</${tag}>`;
  const head = columns.map(({ label }, at) => cell('th', ' scope="col"', at, label)).join('');
  const body = rows
    .map(
      (row) =>
        `<tr>${row.map((text, at) => (at === 0 ? cell('th', ' scope="row"', at, text) : cell('td', '', at, text))).join('')}</tr>`,
    )
    .join('\n');
  return [
    // On a phone a name stands beside three figures a line.
    `<section class="table-scroll${columns.length > 4 ? ' folds folds-thirds' : ''}" tabindex="0" aria-label="${escapeXml(caption)}">`,
    `<table><caption>${escapeXml(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`,
    '</section>',
    ...(note === null ? [] : [`<p class="briefing-note">${escapeXml(note)}</p>`]),
  ].join('\n');
}

function chartHtml({ id, title, subtitle, summary, source, svg }: Chart): string {
  return [
    `<figure class="briefing-chart" id="${escapeXml(id)}">`,
    `<figcaption><strong>${escapeXml(title)}</strong> <span>${escapeXml(subtitle)}</span></figcaption>`,
    `<div class="chart-pictures">${svg.phone}${svg.desk}</div>`,
    `<p class="briefing-note">${escapeXml(summary)} <span>${escapeXml(source)}</span></p>`,
    '</figure>',
  ].join('\n');
}
