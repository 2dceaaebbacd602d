/** Where a tooltip stands: above what it tells of, below where there is no room, and never beyond the sides. */
import type { Box } from './nearest.ts';

const GAP = 10;

/**
 * Left and top of the tooltip, in pixels of the pictures' frame.
 *
 * @param about box of the datum
 * @param size of the tooltip
 * @param width of the frame
 * @param above room between the top of the frame and the top of the window
 */
export function placeTip(
  about: Box,
  size: { readonly width: number; readonly height: number },
  width: number,
  above: number,
): { readonly x: number; readonly y: number } {
  const middle = (about.left + about.right) / 2 - size.width / 2;
  const x = Math.max(0, Math.min(middle, width - size.width));
  const over = about.top - size.height - GAP;
  return { x: Math.round(x), y: Math.round(over < -above ? about.bottom + GAP : over) };
}
