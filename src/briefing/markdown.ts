/** A briefing as Markdown. A chart stands as its finding and the table behind it: Markdown draws none. */
import type { Chart } from '../charts/chart.ts';
import { escapeMarkdown } from '../core/formats/escapeMarkdown.ts';
import type { BriefingBlock, BriefingDocument } from './document.ts';
import type { BriefingWords } from './words/zh-CN.ts';
import { BRIEFING_WORDS } from './words/index.ts';

/** @param chart the chart of an id, drawn from the briefing's own figures */
export function briefingMarkdown(document: BriefingDocument, chart: (id: string) => Chart): string {
  const w = BRIEFING_WORDS[document.lang];
  const parts = [
    `# ${escapeMarkdown(document.title)}`,
    ...(document.number === null ? [] : [`**${escapeMarkdown(document.number)}**`]),
    escapeMarkdown(w.markdown.as(document.dated, document.issuer)),
    ...(document.illustrative === null ? [] : [`> **${escapeMarkdown(document.illustrative)}**`]),
    ...document.blocks.map((block) =>
      blockText(block, w, (id) => chartText(chart(id), w, document.kind === 'brief')),
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}

function blockText(block: BriefingBlock, w: BriefingWords, chart: (id: string) => string): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${escapeMarkdown(block.text)}`;
    case 'paragraph':
      return text(block.text);
    case 'lead':
      return `**${escapeMarkdown(block.text)}**`;
    case 'list':
      return block.items.map((item) => `- ${escapeMarkdown(item)}`).join('\n');
    case 'table':
      return [
        `**${escapeMarkdown(block.caption)}**`,
        table(block.columns, block.rows),
        ...(block.note === null ? [] : [escapeMarkdown(block.note)]),
      ].join('\n\n');
    case 'chart':
      return chart(block.id);
    case 'quote':
      return [...block.text.split('\n'), '', w.markdown.by(block.source)]
        .map((line) => `> ${text(line.trim())}`.trimEnd())
        .join('\n');
    case 'blank':
      return `*${escapeMarkdown(w.blank(block.prompt))}*`;
  }
}

/** Charts whose numbers stand in a table of the same part. */
const IN_A_TABLE = /^(?:breakdown-month-|monthly$|task-timeline$)/;

/** @param brief one page has no room for the table */
function chartText(
  { id, title, subtitle, summary, table: behind }: Chart,
  w: BriefingWords,
  brief: boolean,
): string {
  return [
    `**${escapeMarkdown(w.markdown.chart(title))}**`,
    text(summary),
    ...(brief || IN_A_TABLE.test(id) ? [] : [table(behind.columns, behind.rows)]),
    text(subtitle),
  ].join('\n\n');
}

function table(
  columns: readonly { readonly label: string; readonly numeric: boolean }[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  return [
    line(columns.map(({ label }) => label)),
    `| ${columns.map(({ numeric }) => (numeric ? '--:' : ':--')).join(' | ')} |`,
    ...rows.map(line),
  ].join('\n');
}

/** A line that would begin a list, a heading or a rule as it stands. */
const BLOCK = /^(\s*)([-+=]|\d+[.)])/;

/** Text at the beginning of a line. */
function text(said: string): string {
  return escapeMarkdown(said).replace(BLOCK, '$1\\$2');
}
