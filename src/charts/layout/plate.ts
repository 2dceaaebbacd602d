/** A number that stands for words elsewhere in the picture. Square: a ring would be a report that is missing. */
import type { Frame } from '../svg/document.ts';
import { rect, text } from '../svg/element.ts';

/** Half of its side, pixels. */
export const PLATE = 7;

/** The number on its plate, centred. */
export function plate(x: number, y: number, number: string, frame: Frame): string {
  return (
    rect(x - PLATE, y - PLATE, 2 * PLATE, 2 * PLATE, { rx: 3, class: 'marker' }) +
    text(x, y + frame.font * 0.3, number, { class: 'mid small' })
  );
}
