/** A table in canonical form: what has one reading is rewritten, what has none stays exactly as it stands. */
import { parseCsv } from '../text/csv.ts';
import type { CsvCell, CsvRow } from '../text/csv.ts';
import { isBlankCell } from '../text/csvCells.ts';
import { COLUMNS, isUnreadable, readHeader } from '../text/normalise.ts';
import type { TableKind } from '../text/normalise.ts';
import { writeCsv } from '../write/csv.ts';
import { canonicalCell } from './cellReaders.ts';
import type { ColumnReaders } from './cellReaders.ts';

interface Column {
  /** Where it stands in the rows, 0-based. */
  readonly at: number;
  readonly label: string;
  /** Canonical name; null for a label that names no column. */
  readonly name: string | null;
}

/**
 * @returns null where rows and columns cannot be told with certainty: a quote that went wrong, no header, a row
 *   with too many cells or too few
 */
export function fixTable(text: string, kind: TableKind, readers: ColumnReaders): string | null {
  const { header, rows } = parseCsv(text);
  if (header === null || [header, ...rows].some((row) => row.damaged)) return null;
  const width = Math.max(...[header, ...rows].map(filledCells));
  if (
    header.cells.length < width ||
    rows.some((row) => row.cells.length < Math.min(width, header.cells.length))
  )
    return null;
  const columns = readColumns(header.cells.slice(0, width), kind);
  if (columns.every(({ name }) => name === null)) return null;
  return writeCsv(
    columns.map(({ name, label }) => name ?? label),
    rows.map(({ cells }) =>
      columns.map(({ at, name }) =>
        canonicalCell(cells[at]?.text ?? '', name === null ? undefined : readers[name]),
      ),
    ),
  );
}

/** Columns in canonical order where each of them is known; in the order that they stand in otherwise. */
function readColumns(cells: readonly CsvCell[], kind: TableKind): readonly Column[] {
  const columns = cells.map(({ text }, at): Column => {
    const reading = readHeader(text, kind);
    return { at, label: text, name: isUnreadable(reading) ? null : reading.value };
  });
  const names = new Set(columns.map(({ name }) => name));
  if (names.has(null) || names.size < columns.length) return withoutRepeats(columns);
  const order = [...COLUMNS[kind].required, ...COLUMNS[kind].optional];
  return columns.sort((left, right) => order.indexOf(left.name ?? '') - order.indexOf(right.name ?? ''));
}

/** Of two columns with one name nobody knows which is meant: both keep their labels. */
function withoutRepeats(columns: readonly Column[]): readonly Column[] {
  const repeated = (name: string | null): boolean =>
    columns.filter((other) => other.name === name).length > 1;
  return columns.map((column) => (repeated(column.name) ? { ...column, name: null } : column));
}

function filledCells(row: CsvRow): number {
  return row.cells.findLastIndex((cell) => !isBlankCell(cell.text)) + 1;
}
