/** A table in canonical form: what has one reading is rewritten, what has none stays exactly as it stands. */
import type { TextRow } from '../check/headcounts/totalsBesideParts.ts';
import { filledWidth } from '../check/tableHeader.ts';
import { isLongText, MOST_IN_TABLE } from '../check/tableLimits.ts';
import type { Month } from '../model.ts';
import { withoutInvisible } from '../text/invisible.ts';
import { parseCsv } from '../text/csv.ts';
import type { CsvRow } from '../text/csv.ts';
import { isBlankCell } from '../text/csvCells.ts';
import { isUnreadable, readLabel } from '../text/normalise.ts';
import { isSplitNumber } from '../text/splitNumber.ts';
import type { TableKind } from '../text/normalise.ts';
import { writeCsv } from '../write/csv.ts';
import { canonicalCell } from './cellReaders.ts';
import type { ColumnReaders } from './cellReaders.ts';
import { orderColumns, readColumns } from './tableColumns.ts';
import type { Column } from './tableColumns.ts';

/** Which rows stay exactly as they stand, in the order of rows. */
type LeftRows = (rows: readonly TextRow[]) => readonly boolean[];

/**
 * @returns null where rows and columns cannot be told with certainty: a quote that went wrong, a header without
 *   a known label, more rows or columns than are read
 */
export function fixTable(
  text: string,
  kind: TableKind,
  readers: ColumnReaders,
  month: Month | null = null,
  isLeft: LeftRows = () => [],
): string | null {
  if (isLongText(text)) return null;
  const { header, above, rows } = parseCsv(text);
  if (header === null || [...above, header, ...rows].some((row) => row.damaged)) return null;
  const labels = filledWidth(header);
  if (labels > MOST_IN_TABLE.columns || rows.length > MOST_IN_TABLE.rows) return null;
  const filled = rows.reduce((widest, row) => Math.max(widest, filledWidth(row)), labels);
  const width = Math.min(header.cells.length, filled);
  const labelled = header.cells.slice(0, width);
  if (labelled.every(({ text }) => isUnreadable(readLabel(text, kind, month)))) return null;
  const columns = readColumns(labelled, kind, month);
  // Written anew, the second half of a number would be a note for good.
  const counts = columns.find(({ name }) => name === 'headcount');
  if (
    counts !== undefined &&
    rows.some((row) => isSplitNumber(row.cells[counts.at], row.cells[counts.at + 1]))
  )
    return null;
  const ordered = orderColumns(columns, rows, kind);
  const written = ordered.map(({ name, label }) => name ?? withoutInvisible(label));
  const left = isLeft(rows.map((row) => keysOf(row, columns)));
  const cells = rows.map((row, at) => fixRow(row, ordered, width, left[at] === true ? {} : readers));
  const titles = above.map((row) => row.cells.map((cell) => cell.text));
  const all = [...titles, written, ...cells];
  const fixed = writeCsv(all[0] ?? [], all.slice(1));
  return readsAs(fixed, all) ? fixed : null;
}

/** Cells in the order of the columns; those of a row that does not fit under the header are not read. */
function fixRow(
  { cells }: CsvRow,
  columns: readonly Column[],
  width: number,
  readers: ColumnReaders,
): readonly string[] {
  const text = (at: number): string => cells[at]?.text ?? '';
  if (cells.length < width) return cells.map((cell) => cell.text);
  const beyond = cells.slice(width).map((cell) => cell.text);
  if (!beyond.every(isBlankCell)) return [...columns.map(({ at }) => text(at)), ...beyond];
  return columns.map(({ at, name }) => canonicalCell(text(at), name === null ? undefined : readers[name]));
}

function keysOf({ cells }: CsvRow, columns: readonly Column[]): TextRow {
  return (name) => {
    const at = columns.find((column) => column.name === name)?.at;
    return at === undefined ? '' : (cells[at]?.text ?? '');
  };
}

/** Whether a text says these cells. Odd labels full of other delimiters could make it read otherwise. */
function readsAs(text: string, cells: readonly (readonly string[])[]): boolean {
  const { header, above, rows, issues } = parseCsv(text);
  const read = [...above, ...(header === null ? [] : [header]), ...rows].map((row) =>
    row.cells.map((cell) => cell.text),
  );
  return issues.length === 0 && JSON.stringify(read) === JSON.stringify(cells);
}
