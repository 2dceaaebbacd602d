/** Merged cells by the place of a cell, found without going through all of them. */
import type { MergedRange } from './sheet.ts';

export interface MergedCells {
  /** The merged cell that a place is part of; line and column 1-based; null for a cell of its own. */
  at(line: number, column: number): MergedRange | null;
}

/** Only its first column is asked about: a merged cell is read down its lines, never across. */
export function mergedCells(ranges: readonly MergedRange[]): MergedCells {
  const columns = Map.groupBy(
    ranges.toSorted((left, right) => left.top - right.top),
    ({ left }) => left,
  );
  return {
    at(line, column) {
      const own = columns.get(column) ?? [];
      let low = 0;
      let high = own.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((own[middle]?.top ?? 0) <= line) low = middle + 1;
        else high = middle;
      }
      const range = own[low - 1];
      return range !== undefined && range.bottom >= line ? range : null;
    },
  };
}
