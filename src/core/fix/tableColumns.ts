/** The columns of a table as it stands, and the order in which they belong. */
import type { Month } from '../model.ts';
import type { CsvCell, CsvRow } from '../text/csv.ts';
import { COLUMNS, isUnreadable, readLabel } from '../text/normalise.ts';
import type { TableKind } from '../text/normalise.ts';
import { isReadable } from './cellReaders.ts';

/** Where a column stands that no row has. */
const NOWHERE = Infinity;

export interface Column {
  /** Where it stands in the rows, 0-based. */
  readonly at: number;
  readonly label: string;
  /** Canonical name; null for a label that names no column, or one that stands before it already. */
  readonly name: string | null;
}

export function readColumns(
  cells: readonly CsvCell[],
  kind: TableKind,
  month: Month | null,
): readonly Column[] {
  const taken = new Set<string>();
  return cells.map(({ text }, at): Column => {
    const reading = readLabel(text, kind, month);
    if (isUnreadable(reading) || !isReadable(text) || taken.has(reading.value)) {
      return { at, label: text, name: null };
    }
    taken.add(reading.value);
    return { at, label: text, name: reading.value };
  });
}

/** Canonical order with the column of notes that may be left out, as far as nothing keeps the columns from being told. */
export function orderColumns(
  columns: readonly Column[],
  rows: readonly CsvRow[],
  kind: TableKind,
): readonly Column[] {
  const all = withNote(columns, kind);
  // Nobody knows which cell a short row leaves out, so none of its cells may move.
  return rows.some((row) => row.cells.length < columns.length) ? all : inOrder(all, kind);
}

/** A table of a kind with notes but without any is one whose notes are blank, where nothing else keeps its columns from being told. */
function withNote(columns: readonly Column[], kind: TableKind): readonly Column[] {
  const names = columns.map(({ name }) => name);
  const others = COLUMNS[kind].required.filter((name) => name !== 'note');
  const isWhole = names.includes('note') || !COLUMNS[kind].required.includes('note');
  if (isWhole || names.includes(null) || others.some((name) => !names.includes(name))) return columns;
  return [...columns, { at: NOWHERE, label: 'note', name: 'note' }];
}

/** Canonical order, where every label names a column and none is missing; else the order that is there. */
function inOrder(columns: readonly Column[], kind: TableKind): readonly Column[] {
  const { required, optional } = COLUMNS[kind];
  const names = columns.map(({ name }) => name);
  if (names.includes(null) || required.some((name) => !names.includes(name))) return columns;
  const order = [...required, ...optional];
  return columns.toSorted((left, right) => order.indexOf(left.name ?? '') - order.indexOf(right.name ?? ''));
}
