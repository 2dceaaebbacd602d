/** Labels at the ends of curves, moved apart so that none covers another. */

export interface CurveEnd {
  /** Where the curve ends, pixels down. */
  readonly at: number;
  /** Of its label, pixels. */
  readonly height: number;
}

/** Tops of the labels, each as near to its curve's end as the others let it, between `top` and `bottom`. */
export function placeEnds(ends: readonly CurveEnd[], top: number, bottom: number): readonly number[] {
  const order = [...ends.keys()].toSorted((one, other) => (ends[one]?.at ?? 0) - (ends[other]?.at ?? 0));
  const tops = ends.map(({ at, height }) => at - height / 2);
  let free = top;
  for (const end of order) {
    tops[end] = Math.max(free, tops[end] ?? free);
    free = (tops[end] ?? 0) + (ends[end]?.height ?? 0);
  }
  // What was pushed below the bottom goes back up, and pushes those above it.
  let limit = bottom;
  for (const end of order.toReversed()) {
    tops[end] = Math.min(limit - (ends[end]?.height ?? 0), tops[end] ?? 0);
    limit = tops[end] ?? 0;
  }
  return tops;
}
