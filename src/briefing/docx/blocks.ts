/** The blocks of a briefing, in order, as parts of a document. */
import { HeadingLevel, Paragraph, ShadingType, TextRun } from 'docx';
import type { FileChild } from 'docx';
import type { Figures } from '../../core/figures/figures.ts';
import type { Lang } from '../../core/model.ts';
import { messages } from '../../i18n/messages.ts';
import { drawListed, listCharts } from '../../site/chartList.ts';
import type { BriefingBlock, BriefingDocument } from '../document.ts';
import { figureOf, figureRow } from './figure.ts';
import type { Figure } from './figure.ts';
import type { Look } from './look.ts';
import { STYLE, ink } from './styles.ts';
import { tableOf } from './table.ts';
import { linesOf, oneLine, paragraph } from './text.ts';
import { DOCX_WORDS } from './words.ts';

/** Name of the numbering that lists share; each list begins anew. */
export const NUMBERED = 'items';

export async function blocksOf(
  document: BriefingDocument,
  figures: Figures,
  look: Look,
  room: number,
): Promise<readonly FileChild[]> {
  const words = DOCX_WORDS[document.lang];
  const charts = chartsOf(document, figures);
  const parts: FileChild[] = [];
  let tables = 0;
  let lists = 0;
  for (const block of document.blocks) {
    switch (block.kind) {
      case 'heading':
        parts.push(
          new Paragraph({
            heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
            children: [new TextRun(oneLine(block.text))],
          }),
        );
        break;
      case 'paragraph':
        parts.push(...linesOf(block.text).map((line) => paragraph(STYLE.body, line)));
        break;
      case 'lead':
        parts.push(...linesOf(block.text).map((line) => paragraph(STYLE.lead, line)));
        break;
      case 'list': {
        // One item by itself is a paragraph.
        const numbering = { reference: NUMBERED, level: 0, instance: lists++ };
        const one = block.items.length === 1;
        parts.push(
          ...block.items.map((item) =>
            paragraph(one ? STYLE.body : STYLE.list, item, one ? {} : { numbering }),
          ),
        );
        break;
      }
      case 'table':
        parts.push(
          paragraph(STYLE.tableCaption, words.table(++tables, block.caption)),
          tableOf(block, look),
          // Two tables in a row would run into one.
          paragraph(STYLE.note, block.note ?? ''),
        );
        break;
      case 'chart':
        parts.push(...(await chartParts(block, document, charts, look, room)));
        break;
      case 'quote':
        parts.push(...quoteOf(block, document.lang));
        break;
      case 'blank':
        parts.push(
          new Paragraph({
            style: STYLE.blank,
            children: [
              new TextRun({
                text: words.blank(oneLine(block.prompt)),
                shading: { type: ShadingType.CLEAR, color: 'auto', fill: ink('--paper-2') },
              }),
            ],
          }),
        );
        break;
    }
  }
  return parts;
}

/** Who says it stands before the first of its lines. */
function quoteOf(
  { text, source }: Extract<BriefingBlock, { kind: 'quote' }>,
  lang: Lang,
): readonly Paragraph[] {
  const who = new TextRun({
    text: oneLine(source) + messages(lang).chrome.colon,
    style: STYLE.source,
  });
  return linesOf(text).map(
    (line, at) =>
      new Paragraph({ style: STYLE.quote, children: [...(at === 0 ? [who] : []), new TextRun(line)] }),
  );
}

type ChartBlock = Extract<BriefingBlock, { kind: 'chart' }>;

/** Of a one-page brief, the first chart of a row stands for all of it. */
async function chartParts(
  block: ChartBlock,
  { kind, blocks }: BriefingDocument,
  charts: ReadonlyMap<ChartBlock, Figure>,
  look: Look,
  room: number,
): Promise<readonly FileChild[]> {
  const figure = charts.get(block);
  if (figure === undefined) return [];
  if (kind !== 'brief') return figureOf(figure, look);
  const at = blocks.indexOf(block);
  if (blocks[at - 1]?.kind === 'chart') return [];
  const after = blocks.findIndex((other, index) => index > at && other.kind !== 'chart');
  const row = blocks.slice(at, after < 0 ? undefined : after).filter((other) => other.kind === 'chart');
  return figureRow(
    row.flatMap((other) => charts.get(other) ?? []),
    look,
    room,
  );
}

/** @throws where the figures have no such chart */
export function chartsOf(
  { blocks, lang }: BriefingDocument,
  figures: Figures,
): ReadonlyMap<ChartBlock, Figure> {
  const listed = new Map(listCharts(figures).map((each) => [each.id, each]));
  const drawn = blocks
    .filter((block) => block.kind === 'chart')
    .map((block, at): [ChartBlock, Figure] => {
      const found = listed.get(block.id);
      if (found === undefined) throw new Error(`There is no chart ${block.id} in these figures.`);
      const chart = drawListed(found, { lang });
      return [block, { chart, n: at + 1, caption: DOCX_WORDS[lang].figure(at + 1, chart.title) }];
    });
  return new Map(drawn);
}
