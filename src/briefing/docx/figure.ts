/** Charts in a document: pictures with words for those who do not see them. */
import { AlignmentType, ImageRun, Paragraph } from 'docx';
import type { Table } from 'docx';
import type { Width } from '../../charts/chart.ts';
import { chartPicture, picturePng } from '../../share/chartPicture.ts';
import type { Look } from '../paper/look.ts';
import type { Figure } from '../paper/numbered.ts';
import { pixels, typeArea } from '../paper/sheet.ts';
import { oneLine } from '../paper/text.ts';
import { STYLE } from './styles.ts';
import { paragraph } from './text.ts';

/** What a document, and a cell of a table, is made of. */
export type Part = Paragraph | Table;

/** Of a page's width: two curves with their captions go on one page. */
const SHARE = 0.9;

/** Of a page's height left for caption and note, mm. */
const CAPTION = 40;

/** A phone's drawing is printed small, so that it is given more pixels. */
const PIXELS: Readonly<Record<Width, number>> = { desk: 2, phone: 3 };

/** As wide as the page bears; of a tall chart as much as leaves room for its caption. */
export async function figureOf(figure: Figure, look: Look): Promise<readonly Part[]> {
  const { width, height } = typeArea(look.sheet);
  const room = { width: width * SHARE, height: height - CAPTION };
  return [
    new Paragraph({ style: STYLE.figure, children: [await imageOf(figure, 'desk', look, room)] }),
    paragraph(STYLE.figureCaption, figure.caption, { keepNext: true }),
    paragraph(STYLE.note, figure.note, { alignment: AlignmentType.CENTER }),
  ];
}

/** @param room for the picture, mm */
export async function imageOf(
  { chart, n }: Figure,
  drawing: Width,
  { lang }: Look,
  room: { readonly width: number; readonly height: number },
): Promise<ImageRun> {
  const picture = chartPicture(chart.svg[drawing], lang);
  const scale = Math.min(room.width / picture.width, room.height / picture.height);
  return new ImageRun({
    type: 'png',
    data: await picturePng(picture, PIXELS[drawing]),
    transformation: { width: pixels(picture.width * scale), height: pixels(picture.height * scale) },
    altText: {
      id: String(n),
      name: chart.id,
      title: oneLine(chart.title),
      description: oneLine(`${chart.title} ${chart.summary}`),
    },
  });
}
