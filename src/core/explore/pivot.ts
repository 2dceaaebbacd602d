/** Facts crossed by two dimensions: the one table behind every view of the explorer. */
import type { Dimension, Members, View } from './view.ts';

/** One fact, with the id of its member in every dimension. */
export type ExploreRecord = Readonly<Record<Dimension, string>> & { readonly headcount: number };

export interface Pivot {
  readonly rowIds: readonly string[];
  /** Empty where the view has no columns. */
  readonly columnIds: readonly string[];
  /** People, by row and column; null for a month that is not yet due. */
  readonly cells: readonly (readonly (number | null)[])[];
  /** People new in all columns together. */
  readonly rowTotals: readonly number[];
  readonly columnTotals: readonly (number | null)[];
  readonly total: number;
  /** How many facts passed the filter. */
  readonly facts: number;
}

interface Axis {
  readonly ids: readonly string[];
  readonly at: ReadonlyMap<string, number>;
}

function axis(dimension: Dimension | null, view: View, members: Members): Axis {
  const ids = dimension === null ? [] : (view.filter[dimension] ?? members[dimension]);
  return { ids, at: new Map(ids.map((id, index) => [id, index])) };
}

/** Adds up along the months. Months not yet due stay null, wherever they stand. */
function cumulate(line: readonly (number | null)[]): (number | null)[] {
  let sum = 0;
  return line.map((value) => (value === null ? null : (sum += value)));
}

function transpose(cells: readonly (readonly (number | null)[])[], width: number): (number | null)[][] {
  return Array.from({ length: width }, (_, column) => cells.map((row) => row[column] ?? null));
}

/**
 * @param dueMonths months that have an answer; any other month of the axis is shown as not due
 * @returns sums in people; cells of `cumulative` add up along the months, whichever axis holds them,
 *   and are the plain sums where neither does
 */
export function pivot(
  records: readonly ExploreRecord[],
  view: View,
  members: Members,
  dueMonths: ReadonlySet<string>,
): Pivot {
  const rows = axis(view.rows, view, members);
  const columns = axis(view.columns, view, members);
  const width = Math.max(columns.ids.length, 1);
  const sums = new Float64Array(rows.ids.length * width);
  const kept = (Object.entries(view.filter) as [Dimension, readonly string[]][]).map(
    ([dimension, ids]) => [dimension, new Set(ids)] as const,
  );
  let facts = 0;
  for (const record of records) {
    if (!kept.every(([dimension, ids]) => ids.has(record[dimension]))) continue;
    const row = rows.at.get(record[view.rows]);
    const column = view.columns === null ? 0 : columns.at.get(record[view.columns]);
    if (row === undefined || column === undefined) continue;
    const cell = row * width + column;
    sums[cell] = (sums[cell] ?? 0) + record.headcount;
    facts += 1;
  }

  const unknown = (row: number, column: number): boolean =>
    (view.rows === 'month' && !dueMonths.has(rows.ids[row] ?? '')) ||
    (view.columns === 'month' && !dueMonths.has(columns.ids[column] ?? ''));
  const at = (row: number, column: number): number => sums[row * width + column] ?? 0;
  const added = rows.ids.map((_, row) =>
    Array.from({ length: width }, (__, column) => (unknown(row, column) ? null : at(row, column))),
  );
  const columnSums = Array.from({ length: width }, (_, column) =>
    rows.ids.reduce((sum, __, row) => sum + at(row, column), 0),
  );

  let cells: readonly (readonly (number | null)[])[] = added;
  let columnTotals: readonly (number | null)[] = columnSums.map((sum, column) =>
    view.columns === 'month' && !dueMonths.has(columns.ids[column] ?? '') ? null : sum,
  );
  if (view.measure === 'cumulative' && view.columns === 'month') {
    cells = added.map(cumulate);
    columnTotals = cumulate(columnTotals);
  } else if (view.measure === 'cumulative' && view.rows === 'month') {
    cells = transpose(transpose(added, width).map(cumulate), rows.ids.length);
  }
  const total = columnSums.reduce((sum, value) => sum + value, 0);
  return {
    rowIds: rows.ids,
    columnIds: columns.ids,
    cells,
    rowTotals: rows.ids.map((_, row) => columnSums.reduce((sum, __, column) => sum + at(row, column), 0)),
    columnTotals,
    total,
    facts,
  };
}
