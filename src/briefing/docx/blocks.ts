/** The blocks of a briefing, in order, as parts of a document. */
import { HeadingLevel, Paragraph, ShadingType, TextRun } from 'docx';
import type { ParagraphChild } from 'docx';
import { messages } from '../../i18n/messages.ts';
import type { Lang } from '../../core/model.ts';
import type { BriefingBlock } from '../document.ts';
import type { Look } from '../paper/look.ts';
import type { Captions } from '../paper/numbered.ts';
import { linesOf, oneLine } from '../paper/text.ts';
import { BRIEFING_WORDS } from '../words/index.ts';
import { figureOf } from './figure.ts';
import type { Part } from './figure.ts';
import { STYLE, ink } from './styles.ts';
import { tableOf } from './table.ts';
import { paragraph } from './text.ts';

/** Name of the numbering that lists share; each list begins anew. */
export const NUMBERED = 'items';

export async function blocksOf(
  blocks: readonly BriefingBlock[],
  captions: Captions,
  look: Look,
): Promise<readonly Part[]> {
  const parts: Part[] = [];
  for (const [at, block] of blocks.entries()) {
    parts.push(
      ...(block.kind === 'chart' ? await figureOf(captions.figure(block), look) : textOf(block, at)),
    );
  }
  return parts;

  function textOf(block: Exclude<BriefingBlock, { kind: 'chart' }>, at: number): readonly Part[] {
    switch (block.kind) {
      case 'heading': {
        const heading = block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2;
        return [new Paragraph({ heading, children: [new TextRun(oneLine(block.text))] })];
      }
      case 'paragraph':
        return linesOf(block.text).map((line) => paragraph(STYLE.body, line));
      case 'lead':
        return linesOf(block.text).map((line) => paragraph(STYLE.lead, line));
      case 'list': {
        // One item by itself is a paragraph.
        if (block.items.length === 1) return block.items.map((item) => paragraph(STYLE.body, item));
        const numbering = { reference: NUMBERED, level: 0, instance: at };
        return block.items.map((item) => paragraph(STYLE.list, item, { numbering }));
      }
      case 'table':
        return [
          paragraph(STYLE.tableCaption, captions.table(block)),
          tableOf(block, look),
          // Also without a note: two tables in a row would run into one.
          paragraph(STYLE.note, block.note ?? ''),
        ];
      case 'quote':
        return quoteOf(block, look.lang);
      case 'blank': {
        const shading = { type: ShadingType.CLEAR, color: 'auto', fill: ink('--paper-2') };
        const text = BRIEFING_WORDS[look.lang].blank(oneLine(block.prompt));
        return [new Paragraph({ style: STYLE.blank, children: [new TextRun({ text, shading })] })];
      }
    }
  }
}

/** Who says it stands before the first of its lines. */
function quoteOf(
  { text, source }: Extract<BriefingBlock, { kind: 'quote' }>,
  lang: Lang,
): readonly Paragraph[] {
  const { colon } = messages(lang).chrome;
  const who = new TextRun({ text: oneLine(source) + colon, style: STYLE.source });
  return linesOf(text).map((line, at) => {
    const said: readonly ParagraphChild[] = [new TextRun(line)];
    return new Paragraph({ style: STYLE.quote, children: at === 0 ? [who, ...said] : said });
  });
}
