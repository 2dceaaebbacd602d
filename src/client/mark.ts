/** A mark of the one table, drawn by the script as Mark.astro draws it. What it means is said beside it. */
import type { Mark } from '../core/marks.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** In a square of 16. */
const PLACE = [8, 8, 6] as const;

export function drawMark({ circle, line, fill, tone }: Mark): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', `mark mark-${tone}`);
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const add = (name: string, attributes: Readonly<Record<string, string>>): void => {
    const shape = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) shape.setAttribute(key, value);
    svg.append(shape);
  };
  if (circle) add('circle', { cx: '8', cy: '8', r: '6', class: circle });
  if (line) add('path', { d: line(...PLACE) });
  if (fill) add('path', { class: 'filled', d: fill(...PLACE) });
  return svg;
}
