/** The blocks of a brief, set into a column of the page. */
import { messages } from '../../i18n/messages.ts';
import type { BriefingBlock } from '../document.ts';
import type { Look } from '../paper/look.ts';
import type { Captions, TableBlock } from '../paper/numbered.ts';
import { CELL_MARGIN, columnWidths } from '../paper/tableColumns.ts';
import { linesOf, oneLine } from '../paper/text.ts';
import { BRIEFING_WORDS } from '../words/index.ts';
import { rule, set } from './pen.ts';
import type { Column, Setting } from './pen.ts';

export function setBlock(block: BriefingBlock, column: Column, captions: Captions, look: Look): string {
  const { lang, sizes, space, isChinese } = look;
  const body: Setting = { size: sizes.body, line: sizes.line, indent: isChinese ? 2 : 0 };
  const all = (lines: readonly string[], setting = body): string =>
    lines.map((line) => set(line, column, lang, setting)).join('');
  switch (block.kind) {
    case 'heading':
      column.y += space.heading[0];
      return set(oneLine(block.text), column, lang, { ...body, size: sizes.heading, isBold: true });
    case 'paragraph':
      return all(linesOf(block.text));
    case 'lead':
      return all(linesOf(block.text), { ...body, isBold: true });
    case 'list':
      return all(
        block.items.map((item, at) => (block.items.length === 1 ? '' : `${at + 1}. `) + oneLine(item)),
      );
    case 'quote':
      return all(linesOf(oneLine(block.source) + messages(lang).chrome.colon + block.text));
    case 'blank':
      return all([BRIEFING_WORDS[lang].blank(oneLine(block.prompt))], { ...body, ink: '--ink-2' });
    case 'table':
      return setTable(block, column, captions, look);
    case 'chart':
      return '';
  }
}

function setTable(block: TableBlock, column: Column, captions: Captions, look: Look): string {
  const { lang, sizes, space } = look;
  const text: Setting = { size: sizes.table, line: sizes.table * 1.35 };
  const widths = columnWidths(block, look).map((width) => width / 20);
  const parts: string[] = [];
  column.y += space.table[0];
  const caption = { ...text, line: sizes.table * 1.5, isBold: true, align: 'middle' } as const;
  parts.push(set(captions.table(block), column, lang, caption));
  column.y += space.table[1];
  for (const [at, cells] of [block.columns.map(({ label }) => label), ...block.rows].entries()) {
    const isHead = at === 0;
    const starts = widths.map((_, index) => widths.slice(0, index).reduce((sum, one) => sum + one, column.x));
    const done = cells.map((cell, index) => {
      const own: Column = {
        x: (starts[index] ?? 0) + CELL_MARGIN,
        width: (widths[index] ?? 0) - 2 * CELL_MARGIN,
        y: column.y + 1,
      };
      const align = isHead ? 'middle' : block.columns[index]?.numeric ? 'end' : 'start';
      const words = set(oneLine(cell), own, lang, { ...text, isBold: isHead, align });
      return { words, end: own.y + 2 };
    });
    const end = Math.max(...done.map((cell) => cell.end));
    const frame = (isFilled: boolean): string =>
      widths
        .map((width, index) =>
          rule(
            starts[index] ?? 0,
            column.y,
            width,
            end - column.y,
            isFilled ? '--paper-2' : '--ink-4',
            isFilled,
          ),
        )
        .join('');
    parts.push(isHead ? frame(true) : '', frame(false), ...done.map(({ words }) => words));
    column.y = end;
  }
  column.y += space.note[0];
  if (block.note !== null) {
    const note = { size: sizes.small, line: sizes.small * 1.4, ink: '--ink-2' };
    parts.push(set(oneLine(block.note), column, lang, note));
  }
  column.y += space.note[1];
  return parts.join('');
}
