/**
 * The one-page brief as a picture of its page, for a message or a screen: the page of the document, its letters drawn
 * as outlines, so that no face is needed. What is a little too long is made a little smaller: it stays one page.
 */
import sharp from 'sharp';
import type { Chart } from '../../charts/chart.ts';
import { chartPicture } from '../../share/chartPicture.ts';
import { paperToken } from '../../share/looks.ts';
import type { BriefingBlock, BriefingDocument } from '../document.ts';
import { lookOf } from '../paper/look.ts';
import type { Look } from '../paper/look.ts';
import { captionsOf } from '../paper/numbered.ts';
import type { Captions } from '../paper/numbered.ts';
import { GUTTER, columnWidth, planOnePage } from '../paper/onePage.ts';
import type { ChartRow } from '../paper/onePage.ts';
import { PAPER, mmOfPoints, typeArea } from '../paper/sheet.ts';
import { oneLine } from '../paper/text.ts';
import { setBlock } from './blocks.ts';
import { rule, set } from './pen.ts';
import type { Column } from './pen.ts';

/** Pixels: 200 to the inch. */
const WIDTH = 1654;

const points = (mm: number): number => mm / mmOfPoints(1);

/** @param chart the chart of an id, drawn from the briefing's own figures */
export async function briefPicture(
  document: BriefingDocument,
  chart: (id: string) => Chart,
): Promise<Uint8Array> {
  const svg = briefSvg(document, chart);
  const png = await sharp(Buffer.from(svg), { density: 144 })
    .resize({ width: WIDTH })
    .png({ palette: true, colours: 128, effort: 7 })
    .toBuffer();
  return new Uint8Array(png);
}

export function briefSvg(document: BriefingDocument, chart: (id: string) => Chart): string {
  const look = lookOf(document);
  const captions = captionsOf(document, chart);
  const { above, rows, below } = planOnePage(document, captions, look);
  const area = typeArea(look.sheet);
  const top = points(look.sheet.top);
  const page: Column = { x: points(look.sheet.left), width: points(area.width), y: top };
  const blocks = (some: readonly BriefingBlock[]): string =>
    some.map((block) => setBlock(block, page, captions, look)).join('');
  const done = [
    setHead(document, page, look),
    blocks(above),
    ...rows.map((row) => setRow(row, page, captions, look)),
    blocks(below),
  ].join('');
  const shrunk = Math.min(1, points(area.height) / (page.y - top));
  const [width, height] = [points(PAPER.width), points(PAPER.height)].map((value) => value.toFixed(2));
  const whole = `translate(${((page.x + page.width / 2) * (1 - shrunk)).toFixed(2)} ${(top * (1 - shrunk)).toFixed(2)}) scale(${shrunk.toFixed(4)})`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(width)} ${String(height)}" width="${String(width)}" height="${String(height)}">` +
    `<rect width="100%" height="100%" fill="${paperToken('--paper')}"/><g transform="${whole}">${done}</g></svg>`
  );
}

function setHead(document: BriefingDocument, page: Column, look: Look): string {
  const { title, number, issuer, dated, illustrative } = document;
  const { lang, sizes, space } = look;
  const parts: string[] = [];
  if (illustrative !== null) {
    const from = page.y;
    const inside: Column = { x: page.x + 5, width: page.width - 10, y: page.y + 3 };
    const notice = { size: sizes.table, line: sizes.table * 1.5, ink: '--accent' };
    parts.push(set(oneLine(illustrative), inside, lang, notice));
    page.y = inside.y + 3;
    parts.push(rule(page.x, from, page.width, page.y - from, '--accent', false));
    page.y += space.notice[1];
  }
  const middle = { align: 'middle' } as const;
  parts.push(
    set(oneLine(title), page, lang, { ...middle, size: sizes.title, line: sizes.title * 1.6, isBold: true }),
  );
  page.y += space.title[1];
  const small = { ...middle, size: sizes.body, line: sizes.line };
  if (number !== null) parts.push(set(oneLine(number), page, lang, small));
  parts.push(set(`${oneLine(issuer)}　${oneLine(dated)}`, page, lang, small));
  page.y += space.number[1];
  return parts.join('');
}

function setRow({ charts, height, beside }: ChartRow, page: Column, captions: Captions, look: Look): string {
  const width = points(columnWidth(look));
  const columns = [0, 1].map((at): Column => ({
    x: page.x + at * (width + points(GUTTER)),
    width,
    y: page.y,
  }));
  const { lang, sizes, space } = look;
  const parts: string[] = [];
  for (const [at, column] of columns.entries()) {
    const block = charts[at];
    if (block === undefined) {
      parts.push(...beside.map((each) => setBlock(each, column, captions, look)));
      continue;
    }
    const { chart, caption } = captions.figure(block);
    column.y += space.figureCaption[0];
    const setting = { size: sizes.table, line: sizes.table * 1.4, isBold: true, align: 'middle' } as const;
    parts.push(set(oneLine(caption), column, lang, setting));
    column.y += space.figure[0];
    const picture = chartPicture(chart.svg.phone, lang);
    const scale = Math.min(width / picture.width, points(height) / picture.height);
    const x = column.x + (width - picture.width * scale) / 2;
    parts.push(
      `<g transform="translate(${x.toFixed(2)} ${column.y.toFixed(2)}) scale(${scale.toFixed(4)})">${picture.svg}</g>`,
    );
    column.y += picture.height * scale + space.figure[1];
  }
  page.y = Math.max(...columns.map(({ y }) => y));
  return parts.join('');
}
