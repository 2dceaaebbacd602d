/** A table in canonical form: what has one reading is rewritten, what has none stays exactly as it stands. */
import { filledWidth } from '../check/tableHeader.ts';
import { withoutZeroWidth } from '../text/characters.ts';
import { parseCsv } from '../text/csv.ts';
import type { CsvCell, CsvRow } from '../text/csv.ts';
import { isBlankCell } from '../text/csvCells.ts';
import { COLUMNS, isUnreadable, readHeader } from '../text/normalise.ts';
import type { TableKind } from '../text/normalise.ts';
import { writeCsv } from '../write/csv.ts';
import { canonicalCell, isReadable } from './cellReaders.ts';
import type { ColumnReaders } from './cellReaders.ts';

interface Column {
  /** Where it stands in the rows, 0-based. */
  readonly at: number;
  readonly label: string;
  /** Canonical name; null for a label that names no column, or one that stands before it already. */
  readonly name: string | null;
}

/**
 * @returns null where rows and columns cannot be told with certainty: a quote that went wrong, a header without
 *   a known label
 */
export function fixTable(text: string, kind: TableKind, readers: ColumnReaders): string | null {
  const { header, rows } = parseCsv(text);
  if (header === null || [header, ...rows].some((row) => row.damaged)) return null;
  const width = Math.min(header.cells.length, Math.max(...[header, ...rows].map(filledWidth)));
  const labelled = header.cells.slice(0, width);
  if (labelled.every(({ text }) => isUnreadable(readHeader(text, kind)))) return null;
  const columns = readColumns(labelled, kind);
  // Nobody knows which cell a short row leaves out, so none of its cells may move.
  const ordered = rows.some((row) => row.cells.length < width) ? columns : inOrder(columns, kind);
  const labels = ordered.map(({ name, label }) => name ?? withoutZeroWidth(label));
  const cells = rows.map((row) => fixRow(row, ordered, readers));
  const fixed = writeCsv(labels, cells);
  return readsAs(fixed, [labels, ...cells]) ? fixed : null;
}

/** Cells in the order of the columns; those of a row that does not fit under the header are not read. */
function fixRow({ cells }: CsvRow, columns: readonly Column[], readers: ColumnReaders): readonly string[] {
  const text = (at: number): string => cells[at]?.text ?? '';
  if (cells.length < columns.length) return cells.map((cell) => cell.text);
  const beyond = cells.slice(columns.length).map((cell) => cell.text);
  if (!beyond.every(isBlankCell)) return [...columns.map(({ at }) => text(at)), ...beyond];
  return columns.map(({ at, name }) => canonicalCell(text(at), name === null ? undefined : readers[name]));
}

function readColumns(cells: readonly CsvCell[], kind: TableKind): readonly Column[] {
  const taken = new Set<string>();
  return cells.map(({ text }, at): Column => {
    const reading = readHeader(text, kind);
    if (isUnreadable(reading) || !isReadable(text) || taken.has(reading.value)) {
      return { at, label: text, name: null };
    }
    taken.add(reading.value);
    return { at, label: text, name: reading.value };
  });
}

/** Canonical order, where every label names a column and none is missing; else the order that is there. */
function inOrder(columns: readonly Column[], kind: TableKind): readonly Column[] {
  const { required, optional } = COLUMNS[kind];
  const names = columns.map(({ name }) => name);
  if (names.includes(null) || required.some((name) => !names.includes(name))) return columns;
  const order = [...required, ...optional];
  return columns.toSorted((left, right) => order.indexOf(left.name ?? '') - order.indexOf(right.name ?? ''));
}

/** Whether a text says these cells. Odd labels full of other delimiters could make it read otherwise. */
function readsAs(text: string, cells: readonly (readonly string[])[]): boolean {
  const { header, rows, issues } = parseCsv(text);
  const read = [...(header === null ? [] : [header]), ...rows].map((row) =>
    row.cells.map((cell) => cell.text),
  );
  return issues.length === 0 && JSON.stringify(read) === JSON.stringify(cells);
}
