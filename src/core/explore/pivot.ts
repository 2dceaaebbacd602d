/** Facts crossed by two dimensions: the one table behind every view of the explorer. */
import type { ExploreFacts, Silence } from './facts.ts';
import { closedIn } from './opening.ts';
import { silenceIn } from './silence.ts';
import type { Dimension, View } from './view.ts';

/**
 * People; or why there is no number: the month is not due yet, no domain of the cell was open, or none of the units that could have reported
 * anything here has, or need. A zero is only ever what was reported.
 */
export type Cell = number | 'not-due' | 'not-open' | Silence;

export interface Pivot {
  readonly rowIds: readonly string[];
  /** Empty where the view has no columns; the cells then are one column of totals. */
  readonly columnIds: readonly string[];
  /** By row, then column. */
  readonly cells: readonly (readonly Cell[])[];
  /** People new in all columns together. */
  readonly rowTotals: readonly Cell[];
  /** One per column of the cells. */
  readonly columnTotals: readonly Cell[];
  /** People in the whole view. */
  readonly total: number;
  /** The same as a cell: `not-due` where nothing of it is due. */
  readonly totalCell: Cell;
}

interface Axis {
  readonly ids: readonly string[];
  /** Of each member of the dimension its place on the axis, −1 where it is filtered out. */
  readonly placeOf: Int32Array;
  /** The other way round. */
  readonly memberAt: readonly number[];
  readonly length: number;
}

function axisOf(dimension: Dimension | null, view: View, facts: ExploreFacts): Axis {
  const all = dimension === null ? [''] : facts.members[dimension];
  const kept = dimension === null ? undefined : view.filter[dimension];
  const memberAt = [...all.keys()].filter((member) => kept?.includes(all[member] ?? '') ?? true);
  const placeOf = new Int32Array(all.length).fill(-1);
  memberAt.forEach((member, place) => (placeOf[member] = place));
  return {
    ids: dimension === null ? [] : memberAt.map((member) => all[member] ?? ''),
    placeOf,
    memberAt,
    length: memberAt.length,
  };
}

/** Marks per fact whether the filter keeps it; null where there is no filter. */
function keptBy(view: View, { members, codes, headcount }: ExploreFacts): Uint8Array | null {
  const filters = Object.entries(view.filter) as [Dimension, readonly string[]][];
  if (filters.length === 0) return null;
  const kept = new Uint8Array(headcount.length).fill(1);
  for (const [dimension, ids] of filters) {
    const wanted = members[dimension].map((id) => ids.includes(id));
    const column = codes[dimension];
    for (let fact = 0; fact < kept.length; fact += 1) if (!wanted[column[fact] ?? 0]) kept[fact] = 0;
  }
  return kept;
}

/**
 * Adds the facts up.
 *
 * @returns cells of `cumulative` add up along the months, whichever axis holds them, and are the plain sums where
 *   neither does; a month of which nothing is known adds nothing
 */
export function pivot(facts: ExploreFacts, view: View): Pivot {
  const rows = axisOf(view.rows, view, facts);
  const columns = axisOf(view.columns, view, facts);
  const width = columns.length;
  const sums = new Float64Array(rows.length * width);
  /** Facts per cell: a zero that was reported is one, a cell of which nothing was said has none. */
  const said = new Uint32Array(rows.length * width);
  const kept = keptBy(view, facts);
  const rowCodes = facts.codes[view.rows];
  const columnCodes = view.columns === null ? null : facts.codes[view.columns];
  for (let fact = 0; fact < facts.headcount.length; fact += 1) {
    if (kept !== null && kept[fact] === 0) continue;
    const row = rows.placeOf[rowCodes[fact] ?? 0] ?? -1;
    const column = columnCodes === null ? 0 : (columns.placeOf[columnCodes[fact] ?? 0] ?? -1);
    if (row < 0 || column < 0) continue;
    const cell = row * width + column;
    sums[cell] = (sums[cell] ?? 0) + (facts.headcount[fact] ?? 0);
    said[cell] = (said[cell] ?? 0) + 1;
  }

  const silence = silenceIn(facts, view);
  const closed = closedIn(facts, view);
  const running = view.measure === 'cumulative';
  const places = { row: [...rows.memberAt.keys()], column: [...columns.memberAt.keys()] };
  const at = (row: number, column: number): number => sums[row * width + column] ?? 0;
  const added = places.row.map((row) =>
    places.column.map((column): Cell => {
      if (at(row, column) > 0) return at(row, column);
      const places = [rows.memberAt[row] ?? 0, columns.memberAt[column] ?? 0] as const;
      if (closed(...places)) return 'not-open';
      if ((said[row * width + column] ?? 0) > 0) return 0;
      const month = monthAt(view, rows.memberAt[row], columns.memberAt[column]);
      if (month !== undefined && facts.isDue[month] !== true) return 'not-due';
      return running ? 0 : (silence(...places) ?? 0);
    }),
  );
  const columnSums = places.column.map((column): Cell => {
    const own = added.map((line) => line[column] ?? 0);
    const none = own[0];
    const open = none !== undefined && own.every((cell) => cell === none);
    return open && typeof none === 'string' && (view.columns === 'month' || none === 'not-open')
      ? none
      : own.reduce<number>((sum, cell) => sum + peopleIn(cell), 0);
  });
  const accumulates = running && (view.columns === 'month' || view.rows === 'month');
  const sumsOfRows = added.map((line) => line.reduce<number>((sum, cell) => sum + peopleIn(cell), 0));
  const rowTotals = sumsOfRows.map((sum, row): Cell => {
    if (sum > 0) return sum;
    if (closed(rows.memberAt[row] ?? 0, -1)) return 'not-open';
    return isWaiting(added[row]) ? 'not-due' : sum;
  });
  const total = sumsOfRows.reduce((sum, value) => sum + value, 0);
  return {
    rowIds: rows.ids,
    columnIds: columns.ids,
    cells: !accumulates
      ? added
      : view.columns === 'month'
        ? added.map(accumulate)
        : transpose(transpose(added, width).map(accumulate), rows.length),
    rowTotals,
    columnTotals: accumulates && view.columns === 'month' ? accumulate(columnSums) : columnSums,
    total,
    totalCell: total === 0 && isWaiting(columnSums) ? 'not-due' : total,
  };
}

/** Whether none of some cells is due: their sum is no zero. */
const isWaiting = (cells: readonly Cell[] | undefined): boolean =>
  cells !== undefined && cells.length > 0 && cells.every((cell) => cell === 'not-due');

function monthAt(view: View, row: number | undefined, column: number | undefined): number | undefined {
  return view.columns === 'month' ? column : view.rows === 'month' ? row : undefined;
}

/** People in a cell; none where there is no number. */
export const peopleIn = (cell: Cell | undefined): number => (typeof cell === 'number' ? cell : 0);

function accumulate(line: readonly Cell[]): Cell[] {
  let sum = 0;
  return line.map((cell) => (typeof cell === 'number' ? (sum += cell) : cell));
}

function transpose(cells: readonly (readonly Cell[])[], width: number): Cell[][] {
  return Array.from({ length: width }, (_, column) => cells.map((row) => row[column] ?? 0));
}
