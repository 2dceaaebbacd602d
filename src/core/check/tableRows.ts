/** The rows of a table as fields: blank rows, and rows with too many cells or too few. */
import type { BlankRow, CsvCell, CsvRow } from '../text/csv.ts';
import type { TableKind } from '../text/normalise.ts';
import { findAndMask } from './fields.ts';
import type { FieldRow } from './fields.ts';
import type { ProblemLog } from './problemLog.ts';
import { takeOutOddRows } from './oddRows.ts';
import { checkHeader, filledWidth, NO_HINTS } from './tableHeader.ts';
import type { HeaderHints, TableHeader } from './tableHeader.ts';

/** A table already split into cells: from a CSV document, or from a sheet of a workbook. */
export interface Table {
  /** null for a table without any row. */
  readonly header: CsvRow | null;
  /** Above the header, without blank rows; left out where there can be none. */
  readonly above?: readonly CsvRow[];
  /** Below the header, without blank rows. */
  readonly rows: readonly CsvRow[];
  readonly blankRows: readonly BlankRow[];
}

/** Rows of a wrong width that are told one by one. */
const MOST_MISFITS = 100;

/**
 * Checks header and shape of a table.
 *
 * Problems come in the order in which a person can mend them: what the cells say is told once the header is right;
 * personal data always.
 *
 * @returns the rows whose cells stand under the right columns; null where the columns cannot be told
 */
export function checkTable(
  table: Table,
  kind: TableKind,
  file: string,
  log: ProblemLog,
  hints: HeaderHints = NO_HINTS,
): readonly FieldRow[] | null {
  const { above = [] } = table;
  const [title] = above;
  if (title !== undefined) {
    log.add('lines-above-header', { file, line: title.line }, { header: table.header?.line ?? 0 });
    for (const row of above) scan(row.cells, file, log);
  }
  const header = checkHeader(table.header, table.rows, kind, file, log, hints);
  if (header === null || !header.sound || title !== undefined) {
    const isTold = (cell: CsvCell): boolean => header?.personal.has(cell.column) ?? false;
    for (const row of table.rows)
      scan(
        row.cells.filter((cell) => !isTold(cell)),
        file,
        log,
      );
    return null;
  }
  const [blank] = table.blankRows;
  if (blank !== undefined) {
    const lines = table.blankRows.map(({ line }) => line);
    log.add('blank-row', { file, line: blank.line, lines }, { count: table.blankRows.length - 1 });
  }
  if (table.rows.length === 0) log.add('no-rows', { file, line: table.header?.line ?? null }, {});

  const fitting: FieldRow[] = [];
  const misfits: CsvRow[] = [];
  const read = new Set([...header.columns.values(), ...header.personal]);
  const data = takeOutOddRows(table.rows, header, kind, file, log);
  const odd = new Set(table.rows);
  for (const row of data) odd.delete(row);
  for (const row of odd) scan(row.cells, file, log);
  for (const row of data) {
    const fits = !row.damaged && cellsOf(row, header) === header.width;
    scan(fits ? row.cells.filter((cell) => !read.has(cell.column)) : row.cells, file, log);
    if (fits) fitting.push(fieldRow(row, header, file));
    else if (!row.damaged) misfits.push(row);
    if (fits && row.cells.length > header.width) {
      log.add('trailing-empty-cells', { file, line: row.line, column: header.width + 1 }, { count: 0 });
    }
  }
  reportMisfits(misfits, data.length, header, file, log);
  return fitting;
}

/** Cells of a row, without blank ones beyond the header's width. */
function cellsOf(row: CsvRow, header: TableHeader): number {
  return row.cells.length <= header.width ? row.cells.length : Math.max(filledWidth(row), header.width);
}

/** The same misfit in every row is one cause, told once; else each row is told, and of very many the rest is counted. */
function reportMisfits(
  misfits: readonly CsvRow[],
  rows: number,
  header: TableHeader,
  file: string,
  log: ProblemLog,
): void {
  const [first] = misfits;
  if (first === undefined) return;
  const expected = header.width;
  const same =
    misfits.length === rows && misfits.every((row) => cellsOf(row, header) === cellsOf(first, header));
  for (const [index, row] of misfits.entries()) {
    const actual = cellsOf(row, header);
    const apart = same || index >= MOST_MISFITS ? {} : { cause: String(row.line) };
    const where = { file, line: row.line, ...apart };
    if (actual > expected)
      log.add('extra-cell', { ...where, column: expected + 1 }, { expected, actual, count: 0 });
    else log.add('missing-cell', { ...where, column: actual + 1 }, { expected, actual, count: 0 });
  }
}

function fieldRow(row: CsvRow, header: TableHeader, file: string): FieldRow {
  return {
    line: row.line,
    where: { file, line: row.line },
    field(name) {
      const column = header.columns.get(name);
      const cell = column === undefined ? undefined : row.cells[column - 1];
      if (cell === undefined) return null;
      return { text: cell.text, where: { file, line: cell.line, column: cell.column, field: name } };
    },
  };
}

function scan(cells: readonly CsvCell[], file: string, log: ProblemLog): void {
  for (const cell of cells) findAndMask(cell.text, { file, line: cell.line, column: cell.column }, log);
}
