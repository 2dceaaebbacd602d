/** What stood in the cells, and what it was read as. */
import type { Problem } from '../problems/problem.ts';

export interface ReadAs {
  readonly from: string;
  readonly to: string;
  /** Cells that say so. */
  readonly count: number;
}

/** From the problems that `fix` mends, each pair once. Labels of columns are told with their sheet. */
export function readingsOf(problems: readonly Problem[]): readonly ReadAs[] {
  const readings = new Map<string, ReadAs>();
  for (const { fixable, value, suggestion, line, field, params } of problems) {
    if (!fixable || value === null || suggestion === null || line === null || field === null) continue;
    const count = 1 + (typeof params['count'] === 'number' ? params['count'] : 0);
    const key = JSON.stringify([value, suggestion]);
    // Blanks around a name, and the name, are two problems of the same cells.
    const known = readings.get(key)?.count ?? 0;
    readings.set(key, { from: value, to: suggestion, count: Math.max(known, count) });
  }
  return [...readings.values()];
}
