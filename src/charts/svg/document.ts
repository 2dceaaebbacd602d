/** The whole picture: the root element with its name, and the check that it is finished. */
import { escapeXml, round } from './element.ts';
import type { Width } from '../chart.ts';
import { WIDTHS } from '../chart.ts';

/** Sizes that depend on the width a chart is drawn at. Font sizes equal those in charts.css. */
export interface Frame {
  readonly width: Width;
  /** Pixels */
  readonly w: number;
  /** Size of ordinary text and the distance between two lines of it, pixels. */
  readonly font: number;
  readonly leading: number;
  readonly phone: boolean;
}

export const FRAMES: Readonly<Record<Width, Frame>> = {
  phone: { width: 'phone', w: WIDTHS.phone, font: 12, leading: 16, phone: true },
  desk: { width: 'desk', w: WIDTHS.desk, font: 13, leading: 18, phone: false },
};

export interface Picture {
  /** Pixels */
  readonly height: number;
  readonly body: string;
}

/** Draws the picture at both widths and makes each a finished SVG element. */
export function drawBoth(
  words: { readonly id: string; readonly title: string; readonly summary: string },
  draw: (frame: Frame) => Picture,
): Readonly<Record<Width, string>> {
  const one = (width: Width): string => {
    const frame = FRAMES[width];
    const { height, body } = draw(frame);
    return finished(
      words.id,
      `<svg viewBox="0 0 ${frame.w} ${round(height)}" width="${frame.w}" height="${round(height)}" ` +
        // The links in a picture are there for everybody: an image would hide them.
        `class="plot ${width}" role="${body.includes('<a ') ? 'group' : 'img'}" aria-label="${escapeXml(words.title)}" data-chart="${escapeXml(words.id)}">` +
        `<desc>${escapeXml(words.summary)}</desc>${body}</svg>`,
    );
  };
  return { phone: one('phone'), desk: one('desk') };
}

/** Values that a broken computation leaves in an attribute. */
const BROKEN = /="[^"]*(?:NaN|undefined|Infinity|\[object)[^"]*"/;
/** What the content security policy and the themes forbid: styles and colours in the markup. */
const STYLED = /<style|\sstyle=|\s(?:fill|stroke|color|stop-color)="/;

/**
 * The markup as it was, if it is a finished picture.
 * Throws where an attribute holds a broken number, a style or a colour, or where nothing is drawn.
 */
export function finished(id: string, svg: string): string {
  const words = svg.replace(/\s(?:aria-label|data-label|data-k)="[^"]*"/g, '').replace(/(?<=>)[^<]+/g, '');
  const broken = BROKEN.exec(words) ?? STYLED.exec(words);
  if (broken) throw new Error(`chart ${id}: ${broken[0]} in the markup`);
  if (!svg.includes(' data-k="') && !/class="empty[ "]/.test(svg)) {
    throw new Error(`chart ${id}: nothing is drawn and nothing is said in its place`);
  }
  return svg;
}
