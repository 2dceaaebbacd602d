/**
 * A chart on paper, in a document or beside a pull request: a picture that needs no stylesheet, no font and no browser.
 * Its looks are those of the stylesheets (light, as printed), its letters are outlines.
 */
import { parseHTML } from 'linkedom';
import sharp from 'sharp';
import { standAlone } from '../charts/svg/standAlone.ts';
import type { Lang } from '../core/model.ts';
import { paperLooks, paperToken } from './looks.ts';
import { outline } from './outlines.ts';

export interface PaperPicture {
  /** An SVG of shapes only. */
  readonly svg: string;
  /** Of the chart as drawn, pixels. */
  readonly width: number;
  readonly height: number;
}

/** Pixels of the PNG for each of the chart: a desk's picture over the width of a page of A4 has 200 to the inch. */
const PRINT_SCALE = 2;

/** Letters are outlined so many times larger: an outline knows tenths of a pixel only. */
const FINE = 4;

/** A letter may lean out of its chart, as it may on a page; pixels of the chart. */
const MARGIN = 4;

/** @param chart finished markup of one drawing, as in `Chart.svg.desk` or `Chart.wide` */
export function chartPicture(chart: string, lang: Lang): PaperPicture {
  const { document } = parseHTML(`<!doctype html><html><body>${chart}</body></html>`);
  const drawn = document.querySelector('svg');
  if (drawn === null) throw new Error('There is no SVG in the chart.');
  // Paper has no links, and their look is none of it.
  for (const link of drawn.querySelectorAll('a')) link.replaceWith(...link.childNodes);
  const made = standAlone(drawn, paperLooks());
  for (const said of made.querySelectorAll('desc')) said.remove();
  outlineTexts(made, lang, { size: 16, isBold: false, anchor: 'start', strokeWidth: 1 });
  const around: Readonly<Record<string, string | number>> = { x: MARGIN, y: MARGIN, overflow: 'visible' };
  for (const [name, value] of Object.entries(around)) made.setAttribute(name, String(value));
  const [width, height] = ['width', 'height'].map((name) => Number(drawn.getAttribute(name)) + 2 * MARGIN);
  const size = `width="${String(width)}" height="${String(height)}"`;
  return {
    svg:
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(width)} ${String(height)}" ${size}>` +
      `<rect ${size} fill="${paperToken('--paper')}"/>${made.outerHTML}</svg>`,
    width: width ?? 0,
    height: height ?? 0,
  };
}

/** What a text has from the elements around it. */
interface Setting {
  readonly size: number;
  readonly isBold: boolean;
  readonly anchor: string;
  readonly strokeWidth: number;
}

/** Puts the outline of each text in its place; colours and the halo come from the elements around it, as before. */
function outlineTexts(element: Element, lang: Lang, around: Setting): void {
  const own = (name: string): string | null => element.getAttribute(name);
  const here: Setting = {
    size: Number(own('font-size') ?? around.size),
    isBold: own('font-weight') === null ? around.isBold : Number(own('font-weight')) >= 600,
    anchor: own('text-anchor') ?? around.anchor,
    strokeWidth: Number(own('stroke-width') ?? around.strokeWidth),
  };
  if (element.tagName.toLowerCase() !== 'text') {
    for (const name of ['font-size', 'font-weight', 'text-anchor']) element.removeAttribute(name);
    for (const child of [...element.children]) outlineTexts(child, lang, here);
    return;
  }
  const words = outline(written(element), lang, here.size * FINE, here.isBold ? 700 : 400);
  const width = words.width / FINE;
  const from = Number(own('x')) - (here.anchor === 'end' ? width : here.anchor === 'middle' ? width / 2 : 0);
  const path = element.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', words.path);
  path.setAttribute(
    'transform',
    `translate(${from.toFixed(1)} ${own('y') ?? '0'}) scale(${String(1 / FINE)})`,
  );
  path.setAttribute('stroke-width', String(here.strokeWidth * FINE));
  for (const name of ['fill', 'stroke', 'paint-order', 'stroke-linejoin', 'opacity']) {
    const value = own(name);
    if (value !== null) path.setAttribute(name, value);
  }
  element.replaceWith(path);
}

/** White space as a browser sets it. */
function written(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The same bytes on every machine: flat colours, no metadata. */
export async function picturePng({ svg, width }: PaperPicture, scale = PRINT_SCALE): Promise<Uint8Array> {
  const large = await sharp(Buffer.from(svg), { density: 72 * scale })
    .resize({ width: Math.round(width * scale) })
    .png({ palette: true, colours: 128, effort: 7 })
    .toBuffer();
  return new Uint8Array(large);
}
