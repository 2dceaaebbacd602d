/** Where a key leads from one datum to another. Every datum can be reached; nothing wraps around. */
import type { Marks } from './marks.ts';

/** Keys that a chart answers to while it has the focus. */
export type StepKey = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End';

export const isStepKey = (key: string): key is StepKey =>
  ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'].includes(key);

/**
 * The datum to go to.
 *
 * @param from index of the datum one stands on; null where there is none yet: then it is the first, or with End the last
 * @param whole true for the first or last of the chart rather than of the row
 */
export function step(marks: Marks, from: number | null, key: StepKey, whole = false): number {
  const { all, lines, across } = marks;
  const last = all.length - 1;
  if (from === null) return key === 'End' ? last : 0;
  const line = lines[from] ?? 0;
  const inLine = (wanted: number): number[] => all.flatMap((_, i) => (lines[i] === wanted ? [i] : []));
  const own = inLine(line);
  const clamp = (at: number): number => Math.max(0, Math.min(last, at));
  if (key === 'Home') return whole || !across ? 0 : (own[0] ?? 0);
  if (key === 'End') return whole || !across ? last : (own.at(-1) ?? last);
  const forward = key === 'ArrowRight' || key === (across ? 'ArrowDown' : 'ArrowUp');
  const sideways = key === 'ArrowLeft' || key === 'ArrowRight';
  const next = inLine(line + (forward ? 1 : -1));
  // One line only, or along a line: one by one, on into the next line at its end.
  if (lines.at(-1) === 0 || sideways === across) return clamp(from + (forward ? 1 : -1));
  if (next.length === 0) return from;
  const twin = all[from]?.keys.at(-1);
  return (
    next.find((i) => across && all[i]?.keys.at(-1) === twin) ??
    next[Math.min(from - (own[0] ?? 0), next.length - 1)] ??
    from
  );
}
