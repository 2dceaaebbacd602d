/** One chart on the page: its frame, the picture that shows of the two, and the places of its data. */
import type { Box } from './nearest.ts';
import type { Marks } from './marks.ts';
import { readMarks } from './marks.ts';

export interface ChartView {
  readonly figure: HTMLElement;
  /** Holds both pictures; the one tab stop. */
  readonly frame: HTMLElement;
  /** Where the reader was last; null before the first visit. */
  at: number | null;
  /** Whether the reader came by keyboard, rather than by a click that left the focus here. */
  entered: boolean;
}

/** The picture that the container shows now; null where none does. */
export function visiblePicture({ frame }: ChartView): SVGSVGElement | null {
  return [...frame.querySelectorAll<SVGSVGElement>(':scope > svg')].find(isShown) ?? null;
}

const isShown = (svg: Element): boolean => svg.getClientRects().length > 0;

/** A curve over months, read with a hairline. */
export const isCurve = (svg: Element): boolean =>
  svg.getAttribute('data-chart')?.startsWith('cumulative-') === true;

interface Measured {
  readonly width: number;
  readonly boxes: readonly Box[];
}

const read = new WeakMap<Element, Marks>();
const measured = new WeakMap<Element, Measured>();

/** The data of a picture, read once. */
export function marksOf(svg: Element): Marks {
  const known = read.get(svg) ?? readMarks(svg);
  read.set(svg, known);
  return known;
}

/** To be called where a picture has changed: its data and their places are read again. */
export function forgetPicture(svg: Element): void {
  read.delete(svg);
  measured.delete(svg);
}

/** Box of an element in pixels, measured from the corner of the picture. */
function boxOf(svg: Element, element: Element): Box {
  const frame = svg.getBoundingClientRect();
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return {
    left: left - frame.left,
    top: top - frame.top,
    right: right - frame.left,
    bottom: bottom - frame.top,
  };
}

/** Boxes of all data of a picture; measured again where its width has changed. */
export function boxesOf(svg: Element): readonly Box[] {
  const { width } = svg.getBoundingClientRect();
  const known = measured.get(svg);
  if (known?.width === width) return known.boxes;
  const boxes = marksOf(svg).all.map(({ element }) => boxOf(svg, element));
  measured.set(svg, { width, boxes });
  return boxes;
}
