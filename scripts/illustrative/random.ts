/** Numbers that look like chance and are the same on every machine. */

export interface Random {
  /** 0 ≤ x < 1 */
  next(): number;
  /** One of the keys, by weight. */
  pick<T extends string>(weights: Readonly<Record<T, number>>): T;
}

/** A 32-bit generator (mulberry32): one state, good enough to scatter a few hundred people. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    pick(weights) {
      const entries = Object.entries<number>(weights);
      let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
      const found = entries.find(([, weight]) => (left -= weight) < 0) ?? entries.at(-1);
      return found?.[0] as keyof typeof weights;
    },
  };
}
