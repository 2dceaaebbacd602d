/** A view as a table of names and cells: what the page shows, the file holds and the picture draws. */
import type { Cell, Pivot } from './pivot.ts';
import type { Dimension, View } from './view.ts';

/** The words of a table in the reader's language. */
export interface TableNames {
  readonly dimension: (dimension: Dimension) => string;
  readonly member: (dimension: Dimension, id: string) => string;
  /** Head of the only column where the view has none. */
  readonly people: string;
  readonly total: string;
}

export interface TableRow {
  /** null where the row is no member. */
  readonly id: string | null;
  readonly name: string;
  readonly cells: readonly Cell[];
}

export interface ExploreTable {
  /** Head of the names. */
  readonly corner: string;
  readonly head: readonly string[];
  readonly rows: readonly TableRow[];
  readonly foot: { readonly name: string; readonly cells: readonly Cell[] } | null;
  /** Whether the last column adds up the others. */
  readonly totals: boolean;
}

/**
 * How a table stands on a phone: `side` where its columns fit beside the names; else the cells of a row stand below
 * its name, each under its own head: `short` where five heads fit beside each other, `long` where a head needs a line.
 */
export type Stacking = 'side' | 'short' | 'long';

/** Columns beside the names, and characters of a head, that a phone has room for. */
const MOST_BESIDE = 4;
const SHORT_HEAD = 5;

export function stackingOf({ head }: ExploreTable): Stacking {
  if (head.length <= MOST_BESIDE && head.every((name) => name.length <= 3 * SHORT_HEAD)) return 'side';
  return head.every((name) => name.length <= SHORT_HEAD) ? 'short' : 'long';
}

/** Totals are left out where they would add up what is added up already: running totals along their months. */
export function viewTable(pivot: Pivot, view: View, names: TableNames): ExploreTable {
  const running = view.measure === 'cumulative';
  const { columns } = view;
  const totals = columns !== null && !(running && columns === 'month');
  const cellsWith = (cells: readonly Cell[], total: Cell): readonly Cell[] =>
    totals ? [...cells, total] : cells;
  return {
    corner: names.dimension(view.rows),
    head: [
      ...(columns === null ? [names.people] : pivot.columnIds.map((id) => names.member(columns, id))),
      ...(totals ? [names.total] : []),
    ],
    rows: pivot.rowIds.map((id, row) => ({
      id,
      name: names.member(view.rows, id),
      cells: cellsWith(pivot.cells[row] ?? [], pivot.rowTotals[row] ?? 0),
    })),
    foot:
      running && view.rows === 'month'
        ? null
        : { name: names.total, cells: cellsWith(pivot.columnTotals, pivot.totalCell) },
    totals,
  };
}
