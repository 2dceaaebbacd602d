/**
 * Sizes that pictures made to be compared have in common: what a scale reaches, how wide a column of numbers is. A
 * picture by itself takes its own.
 */

let common: Map<string, number> | null = null;

/**
 * The size to draw with.
 *
 * @param name tells the sizes of one picture apart
 * @param own what the picture needs by itself
 */
export function alike(name: string, own: number): number {
  if (common === null) return own;
  const most = Math.max(own, common.get(name) ?? own);
  common.set(name, most);
  return most;
}

/** Draws pictures of one kind so that they can be compared: each once to hear what it needs, then all with the most. */
export function drawnAlike<T>(draws: readonly (() => T)[]): readonly T[] {
  common = new Map();
  try {
    for (const draw of draws) draw();
    return draws.map((draw) => draw());
  } finally {
    common = null;
  }
}
