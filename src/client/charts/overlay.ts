/** What is laid over a picture while a datum is shown: a ring around it, and on curves a hairline through its month. */
import type { Box } from './nearest.ts';

const SVG = 'http://www.w3.org/2000/svg';
const ROOM = 3;

/** The one overlay element of a class in a picture, made on first use. */
function part(svg: SVGSVGElement, name: string, tag: string): Element {
  const known = svg.querySelector(`:scope > .${name}`);
  if (known) return known;
  const made = svg.ownerDocument.createElementNS(SVG, tag);
  made.setAttribute('class', name);
  svg.append(made);
  return made;
}

/** Pixels of the screen to units of the picture. */
const unitsPerPixel = (svg: SVGSVGElement): number => {
  const { width } = svg.getBoundingClientRect();
  return width === 0 ? 1 : svg.viewBox.baseVal.width / width;
};

/** Draws a ring around a box that is given in pixels of the picture. */
export function drawRing(svg: SVGSVGElement, box: Box): void {
  const scale = unitsPerPixel(svg);
  const ring = part(svg, 'ring', 'rect');
  const set = (name: string, value: number): void => ring.setAttribute(name, value.toFixed(1));
  set('x', box.left * scale - ROOM);
  set('y', box.top * scale - ROOM);
  set('width', (box.right - box.left) * scale + 2 * ROOM);
  set('height', (box.bottom - box.top) * scale + 2 * ROOM);
  set('rx', ROOM);
}

/** Draws the hairline through the middle of a box, from the top of the plot to its axis. */
export function drawCross(svg: SVGSVGElement, box: Box): void {
  const scale = unitsPerPixel(svg);
  const frame = svg.getBoundingClientRect();
  const axis = svg.querySelector('.axis')?.getBoundingClientRect();
  const x = ((box.left + box.right) / 2) * scale;
  const foot = axis ? (axis.bottom - frame.top) * scale : svg.viewBox.baseVal.height;
  part(svg, 'cross', 'path').setAttribute('d', `M${x.toFixed(1)},14V${foot.toFixed(1)}`);
}

/** Takes everything off a picture again. */
export function clearOverlay(svg: Element): void {
  for (const each of svg.querySelectorAll(':scope > .ring, :scope > .cross')) each.remove();
}
