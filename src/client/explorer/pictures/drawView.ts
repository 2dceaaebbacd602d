/** The picture of a view at a width. This file and what it leans on is loaded when a picture is first asked for. */
import { finished } from '../../../charts/svg/document.ts';
import type { Frame } from '../../../charts/svg/document.ts';
import { escapeXml, round } from '../../../charts/svg/element.ts';
import type { ExplorerWords } from '../../../i18n/zh-CN/explorer.ts';
import type { PageFacts } from '../../../core/explore/pageFacts.ts';
import type { Shown } from '../shown.ts';
import { drawBars } from './barsPicture.ts';
import { drawCompare } from './comparePicture.ts';
import { frameFor } from './frame.ts';
import type { Sized } from './frame.ts';
import { drawGrid } from './gridPicture.ts';
import { drawLines } from './linesPicture.ts';

const ID = 'explore';

/** Only the inside, without title and source. */
export function drawInside(shown: Shown, page: PageFacts, words: ExplorerWords, frame: Frame): Sized {
  switch (shown.view.display) {
    case 'bars':
      return drawBars(shown, page, words, frame);
    case 'lines':
      return drawLines(shown, page, words, frame);
    case 'compare':
      return drawCompare(shown, page, words, frame);
    case 'heat':
    case 'table':
      return drawGrid(shown, page, frame, shown.view.display === 'heat');
  }
}

/**
 * The whole SVG as text. It holds no style and no colour: charts.css and explorer.css have them.
 *
 * @param width of the place where it stands, pixels
 */
export function drawView(shown: Shown, page: PageFacts, words: ExplorerWords, width: number): string {
  const frame = frameFor(width);
  const { w, height, body } = drawInside(shown, page, words, frame);
  return svgElement(shown, frame, w, height, body);
}

export function svgElement(
  { title, summary }: Shown,
  frame: Frame,
  w: number,
  height: number,
  body: string,
): string {
  return finished(
    ID,
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${round(w)} ${round(height)}" width="${round(w)}" height="${round(height)}" ` +
      `class="plot ${frame.width}" role="img" aria-label="${escapeXml(title)}" data-chart="${ID}">` +
      `<desc>${escapeXml(summary)}</desc>${body}</svg>`,
  );
}

/** Markup as an element of the page. Read as XML, in which no script runs and every slip is an error. */
export function toElement(svg: string): Element {
  const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
  if (documentElement.localName !== 'svg') throw new Error('the picture is not well-formed');
  return document.importNode(documentElement, true);
}
