/** Charts in a document: pictures with words for those who do not see them. */
import {
  AlignmentType,
  BorderStyle,
  ImageRun,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { FileChild } from 'docx';
import type { Chart, Width } from '../../charts/chart.ts';
import { chartPicture, picturePng } from '../../share/chartPicture.ts';
import type { Look } from './look.ts';
import { pixels, twips, typeArea } from './sheet.ts';
import { STYLE } from './styles.ts';
import { oneLine, paragraph } from './text.ts';

/** A chart with its number in the document. */
export interface Figure {
  readonly chart: Chart;
  readonly caption: string;
  readonly n: number;
}

/** Between two pictures side by side, mm. */
const GUTTER = 4;

/** Of a page's width: two curves with their captions go on one page. */
const SHARE = 0.9;

/** As wide as the page bears; of a tall chart as much as leaves room for its caption. */
export async function figureOf(figure: Figure, look: Look): Promise<readonly FileChild[]> {
  const { width, height } = typeArea(look.sheet);
  const { subtitle, note } = figure.chart;
  return [
    new Paragraph({
      style: STYLE.figure,
      children: [await image(figure, 'desk', look, width * SHARE, height - 40)],
    }),
    paragraph(STYLE.figureCaption, figure.caption, { keepNext: true }),
    paragraph(STYLE.note, [subtitle, note].filter(Boolean).join(look.isChinese ? '。' : '. '), {
      alignment: AlignmentType.CENTER,
    }),
  ];
}

/** Side by side, as drawn for a phone, so that they can be read. */
export async function figureRow(
  figures: readonly Figure[],
  look: Look,
  height: number,
): Promise<readonly FileChild[]> {
  const each = (typeArea(look.sheet).width - GUTTER * (figures.length - 1)) / figures.length;
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const side = twips(GUTTER / 2);
  const widths = figures.map(() => twips(each + GUTTER));
  const cells: TableCell[] = [];
  for (const [at, figure] of figures.entries()) {
    const picture = await image(figure, 'phone', look, each, height);
    cells.push(
      new TableCell({
        width: { size: widths[at] ?? 0, type: WidthType.DXA },
        children: [
          paragraph(STYLE.figureCaption, figure.caption),
          new Paragraph({ style: STYLE.figure, keepNext: false, children: [picture] }),
        ],
      }),
    );
  }
  const borders = {
    top: none,
    bottom: none,
    left: none,
    right: none,
    insideHorizontal: none,
    insideVertical: none,
  };
  const width = { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA };
  return [
    new Table({
      layout: TableLayoutType.FIXED,
      alignment: AlignmentType.CENTER,
      width,
      columnWidths: widths,
      margins: { left: side, right: side },
      borders,
      rows: [new TableRow({ cantSplit: true, children: cells })],
    }),
  ];
}

/** @param width of the room for it, mm */
async function image(
  { chart, n }: Figure,
  drawing: Width,
  { lang }: Look,
  width: number,
  height: number,
): Promise<ImageRun> {
  const picture = chartPicture(chart.svg[drawing], lang);
  const scale = Math.min(width / picture.width, height / picture.height);
  return new ImageRun({
    type: 'png',
    data: await picturePng(picture, drawing === 'phone' ? 3 : 2),
    transformation: { width: pixels(picture.width * scale), height: pixels(picture.height * scale) },
    altText: {
      id: String(n),
      name: chart.id,
      title: oneLine(chart.title),
      description: oneLine(`${chart.title} ${chart.summary}`),
    },
  });
}
