/** When a number is far outside what came before it. */

/** Fewer earlier months than this say nothing about what is usual. */
const SHORTEST_HISTORY = 3;
/** Below this many people nothing is called unusual: small counts jump about. */
const SMALLEST = 20;
/** Robust standard deviations above the median, and times the median, that both must be passed. */
const DEVIATIONS = 6;
const TIMES = 3;
/** A median absolute deviation times this estimates a standard deviation of normal data. */
const MAD_TO_DEVIATION = 1.4826;

/** The median of the earlier values where the value is far above all they lead to expect; else null. */
export function usualIfFarAbove(value: number, earlier: readonly number[]): number | null {
  if (value < SMALLEST || earlier.length < SHORTEST_HISTORY) return null;
  const usual = median(earlier);
  const spread = MAD_TO_DEVIATION * median(earlier.map((entry) => Math.abs(entry - usual)));
  return value > usual + DEVIATIONS * spread && value > TIMES * usual ? usual : null;
}

/** The middle value; of an even number the mean of the two in the middle. 0 for none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[sorted.length / 2 - 1] ?? 0) + upper) / 2;
}
