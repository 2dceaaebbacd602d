/** Which datum a pointer means: the one it is on, or the nearest within reach. Boxes are in pixels of the picture. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How far a pointer may be from a mark and still mean it, pixels. */
export const REACH = { mouse: 16, touch: 28 } as const;

const gap = (at: number, from: number, to: number): number => Math.max(from - at, 0, at - to);

/**
 * Index of the box that the point means; null where none is near enough.
 *
 * @param byColumn true where only the distance sideways counts, however far: a curve is read from anywhere above its month
 */
export function nearest(
  boxes: readonly Box[],
  x: number,
  y: number,
  reach: number,
  byColumn = false,
): number | null {
  let best: number | null = null;
  let least = byColumn ? Infinity : reach;
  boxes.forEach(({ left, top, right, bottom }, i) => {
    const distance = byColumn
      ? Math.abs(x - (left + right) / 2)
      : Math.hypot(gap(x, left, right), gap(y, top, bottom));
    if (distance < least) {
      least = distance;
      best = i;
    }
  });
  return best;
}
