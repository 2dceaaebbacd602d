/** The charts of a one-page brief: two by two as drawn for a phone, so that they can be read in half a page's width. */
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Look } from '../paper/look.ts';
import type { Captions } from '../paper/numbered.ts';
import { GUTTER, columnWidth } from '../paper/onePage.ts';
import type { ChartRow } from '../paper/onePage.ts';
import { twips } from '../paper/sheet.ts';
import { blocksOf } from './blocks.ts';
import { imageOf } from './figure.ts';
import type { Part } from './figure.ts';
import { STYLE } from './styles.ts';
import { paragraph } from './text.ts';

export async function chartRows(
  rows: readonly ChartRow[],
  captions: Captions,
  look: Look,
): Promise<readonly Part[]> {
  if (rows.length === 0) return [];
  const width = twips(columnWidth(look) + GUTTER);
  const cell = (children: readonly Part[]): TableCell =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.TOP,
      // A cell without a paragraph is none.
      children: children.length === 0 ? [paragraph(STYLE.note, '')] : children,
    });
  const made: TableRow[] = [];
  for (const { charts, height, beside } of rows) {
    const cells: TableCell[] = [];
    for (const block of charts) {
      const figure = captions.figure(block);
      const image = await imageOf(figure, 'phone', look, { width: columnWidth(look), height });
      cells.push(
        cell([
          paragraph(STYLE.figureCaption, figure.caption),
          new Paragraph({ style: STYLE.figure, children: [image] }),
        ]),
      );
    }
    if (charts.length === 1) cells.push(cell(await blocksOf(beside, captions, look)));
    made.push(new TableRow({ cantSplit: true, children: cells }));
  }
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  return [
    new Table({
      layout: TableLayoutType.FIXED,
      alignment: AlignmentType.CENTER,
      width: { size: 2 * width, type: WidthType.DXA },
      columnWidths: [width, width],
      margins: { left: twips(GUTTER / 2), right: twips(GUTTER / 2) },
      borders: {
        top: none,
        bottom: none,
        left: none,
        right: none,
        insideHorizontal: none,
        insideVertical: none,
      },
      rows: made,
    }),
  ];
}
