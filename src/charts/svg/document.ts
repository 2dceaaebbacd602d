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
  /** True where the picture has the whole width of a desk's page. */
  readonly wide?: boolean;
}

export const FRAMES: Readonly<Record<Width, Frame>> = {
  phone: { width: 'phone', w: WIDTHS.phone, font: 12, leading: 16, phone: true },
  desk: { width: 'desk', w: WIDTHS.desk, font: 13, leading: 18, phone: false },
};

const WIDE: Frame = { ...FRAMES.desk, wide: true, w: 1280 };

export interface Picture {
  /** Pixels */
  readonly height: number;
  readonly body: string;
}

interface Said {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
}
type Draw = (frame: Frame) => Picture;

/** Draws the picture at both widths and makes each a finished SVG element. */
export function drawBoth(said: Said, draw: Draw): Readonly<Record<Width, string>> {
  return { phone: drawOne(said, draw, FRAMES.phone), desk: drawOne(said, draw, FRAMES.desk) };
}

export const drawWide = (said: Said, draw: Draw): string => drawOne(said, draw, WIDE);

function drawOne({ id, title, summary }: Said, draw: Draw, frame: Frame): string {
  const { height, body } = draw(frame);
  return finished(
    id,
    `<svg viewBox="0 0 ${frame.w} ${round(height)}" width="${frame.w}" height="${round(height)}" ` +
      // The links in a picture are there for everybody: an image would hide them.
      `class="plot ${frame.wide ? 'wide' : frame.width}" role="${body.includes('<a ') ? 'group' : 'img'}" aria-label="${escapeXml(title)}" data-chart="${escapeXml(id)}">` +
      `<desc>${escapeXml(summary)}</desc>${body}</svg>`,
  );
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
