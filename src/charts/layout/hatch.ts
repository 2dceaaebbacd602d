/** Slanting lines over a rectangle: what is not due. Drawn as one path, because a pattern needs an id. */
import { round } from '../svg/element.ts';

/** Path data of lines at 45°, `step` pixels apart, cut at the rectangle's edges. */
export function hatch(x: number, y: number, width: number, height: number, step = 8): string {
  let data = '';
  for (let offset = step; offset < width + height; offset += step) {
    const fromX = x + Math.max(0, offset - height);
    const fromY = y + Math.min(height, offset);
    const toX = x + Math.min(width, offset);
    const toY = y + Math.max(0, offset - width);
    data += `M${round(fromX)},${round(fromY)}L${round(toX)},${round(toY)}`;
  }
  return data;
}
