/**
 * How a brief fits on its one page: text above, then all charts two by two, the words after the first of them beside
 * the last where it stands alone. The charts take the height that the text leaves; its height is reckoned on the wide side, so
 * that a program with other faces keeps to one page too.
 */
import { textEms, wrap } from '../../charts/svg/measure.ts';
import type { BriefingBlock, BriefingDocument } from '../document.ts';
import { BRIEFING_WORDS } from '../words/index.ts';
import type { Look } from './look.ts';
import type { Captions, ChartBlock } from './numbered.ts';
import { mmOfPoints, typeArea } from './sheet.ts';
import { columnWidths } from './tableColumns.ts';
import { linesOf, oneLine } from './text.ts';

export interface ChartRow {
  readonly charts: readonly ChartBlock[];
  /** Height of its pictures, mm. */
  readonly height: number;
  /** What stands beside the chart of the row. */
  readonly beside: readonly BriefingBlock[];
}

export interface OnePage {
  readonly above: readonly BriefingBlock[];
  readonly rows: readonly ChartRow[];
  readonly below: readonly BriefingBlock[];
}

/** Between two columns, mm. */
export const GUTTER = 6;

/** Kept free for the faces of another machine, mm. */
const SPARE = 8;

/** Of the width of a sans serif. */
const NARROW = 0.8;

/** Line and distance of the notice's frame, above and below; points. */
const NOTICE_BORDER = 10;

const both = ([before, after]: readonly [number, number]): number => before + after;

export const columnWidth = (look: Look): number => (typeArea(look.sheet).width - GUTTER) / 2;

export function planOnePage(document: BriefingDocument, captions: Captions, look: Look): OnePage {
  const { blocks } = document;
  const { width, height } = typeArea(look.sheet);
  const from = blocks.findIndex(({ kind }) => kind === 'chart');
  if (from < 0) return { above: blocks, rows: [], below: [] };
  const charts = blocks.filter((block) => block.kind === 'chart');
  const above = blocks.slice(0, from);
  const rest = blocks.slice(from).filter(({ kind }) => kind !== 'chart');
  const pairs = Array.from({ length: Math.ceil(charts.length / 2) }, (_, at) =>
    charts.slice(2 * at, 2 * at + 2),
  );
  const isOdd = charts.length % 2 === 1;
  const besideOf = (at: number): readonly BriefingBlock[] => (isOdd && at === pairs.length - 1 ? rest : []);
  const below = isOdd ? [] : rest;

  const column = columnWidth(look);
  const heightOf = (some: readonly BriefingBlock[], wide: number): number =>
    some.reduce((sum, block) => sum + blockHeight(block, wide, look), 0);
  const captionHeight = (row: readonly ChartBlock[]): number =>
    Math.max(...row.map((block) => linesIn(captions.figure(block).caption, column, look.sizes.table, look))) *
      mmOfPoints(look.sizes.table * 1.4) +
    mmOfPoints(both(look.space.figure) + both(look.space.figureCaption));
  const wanted = pairs.map((row, at) => ({
    row,
    caption: captionHeight(row),
    natural: Math.max(...row.map((block) => naturalHeight(captions.figure(block).chart.svg.phone, column))),
    words: heightOf(besideOf(at), column),
  }));
  const taken = headHeight(document, look) + heightOf(above, width) + heightOf(below, width) + SPARE;
  const room = height - taken - wanted.reduce((sum, { caption }) => sum + caption, 0);
  const heights = sharedOut(wanted, room);
  return {
    above,
    rows: wanted.map(({ row }, at) => ({
      charts: row,
      height: heights[at] ?? 0,
      beside: besideOf(at),
    })),
    below,
  };
}

/**
 * Each row has its part of the room by what its pictures would like to have, and at least what the words beside them
 * take; no picture is made larger than it would be.
 */
function sharedOut(
  rows: readonly { readonly natural: number; readonly words: number }[],
  room: number,
): readonly number[] {
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
  const part = Math.min(1, room / sum(rows.map(({ natural }) => natural)));
  const taken = rows.map(({ natural, words }) => (words > natural * part ? words : 0));
  const left = Math.max(0, room - sum(taken));
  const others = sum(rows.map(({ natural }, at) => (taken[at] === 0 ? natural : 0)));
  return rows.map(({ natural }, at) =>
    Math.min(natural, taken[at] === 0 ? natural * Math.min(1, left / others) : (taken[at] ?? 0)),
  );
}

function naturalHeight(svg: string, width: number): number {
  const [, wide = '1', high = '1'] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return (width * Number(high)) / Number(wide);
}

/** Lines of a text over so many mm. Widths are those of a sans serif; English is set in a narrower face. */
function linesIn(text: string, width: number, size: number, { isChinese }: Look, indent = 0): number {
  if (textEms(text) === 0) return 0;
  return wrap('　'.repeat(indent) + text, width / mmOfPoints(1) / (isChinese ? 1 : NARROW), size).length;
}

function headHeight({ title, number, illustrative }: BriefingDocument, look: Look): number {
  const { sheet, sizes, space } = look;
  const { width } = typeArea(sheet);
  const notice =
    illustrative === null
      ? 0
      : linesIn(illustrative, width - 5, sizes.table, look) * sizes.table * 1.5 +
        both(space.notice) +
        NOTICE_BORDER;
  const name = linesIn(title, width, sizes.title, look) * sizes.title * 1.6 + both(space.title);
  return mmOfPoints(notice + name + (number === null ? 1 : 2) * (sizes.line + both(space.number)));
}

function blockHeight(block: BriefingBlock, width: number, look: Look): number {
  const { sizes, space, isChinese } = look;
  const indent = isChinese ? 2 : 0;
  const gap = isChinese ? 0 : sizes.line / 3;
  const paragraphs = (lines: readonly string[]): number =>
    lines.reduce((sum, line) => sum + linesIn(line, width, sizes.body, look, indent) * sizes.line + gap, 0);
  const points = (): number => {
    switch (block.kind) {
      case 'heading':
        return linesIn(block.text, width, sizes.heading, look, indent) * sizes.line + both(space.heading);
      case 'paragraph':
      case 'lead':
        return paragraphs(linesOf(block.text));
      case 'list':
        return paragraphs(block.items.map((item) => `10. ${oneLine(item)}`));
      case 'quote':
        return paragraphs(linesOf(`${block.source}：${block.text}`));
      case 'blank':
        return paragraphs([BRIEFING_WORDS[look.lang].blank(block.prompt)]);
      case 'table': {
        const widths = columnWidths(block, look);
        const row = (cells: readonly string[]): number =>
          Math.max(
            ...cells.map((cell, at) =>
              linesIn(oneLine(cell), mmOfPoints((widths[at] ?? 0) / 20 - 9), sizes.table, look),
            ),
            1,
          ) *
            sizes.table *
            1.35 +
          2 +
          0.5;
        return (
          sizes.table * 1.5 +
          both(space.table) +
          [block.columns.map(({ label }) => label), ...block.rows].reduce(
            (sum, cells) => sum + row(cells),
            0,
          ) +
          Math.max(1, linesIn(block.note ?? '', width, sizes.small, look)) * sizes.small * 1.4 +
          both(space.note)
        );
      }
      case 'chart':
        return 0;
    }
  };
  return mmOfPoints(points());
}
