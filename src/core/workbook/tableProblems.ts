/** What is wrong with a table as it stands on its sheet, whatever its cells say. */
import { MOST_IN_TABLE } from '../check/tableLimits.ts';
import type { PlacedProblem } from '../problems/placed.ts';
import { isBlankCell } from '../text/csvCells.ts';
import type { CsvCell, CsvRow } from '../text/csvCells.ts';
import { markProblems } from './markedCells.ts';
import { mergedCells } from './mergedCells.ts';
import { cellAddress, rangeAddress } from './sheet.ts';
import type { Sheet } from './sheet.ts';
import { labelIn } from './sheetLabels.ts';
import { sheetProblem } from './sheetProblem.ts';
import type { SheetTable } from './sheetTable.ts';
import { runningSums } from './totals.ts';

/** What keeps a table from being read at all; null for nothing. One cause: what its rows say is not looked at. */
export function unreadableShape(table: SheetTable, file: string): PlacedProblem | null {
  const { sheet, shapeFault, rowBelowWords } = table;
  if (shapeFault !== null) {
    const { code, line, column } = shapeFault;
    return sheetProblem(code, { file, sheet, line, column }, {});
  }
  // Each of them may have a problem of its own.
  const lines = table.rows.length + table.totals.length + table.bareCounts.length;
  const limit = MOST_IN_TABLE.rows;
  if (lines > limit) {
    const where = { file, sheet, line: table.rows[limit]?.line ?? table.header.line };
    return sheetProblem('table-too-large', where, { part: 'rows', actual: lines, limit });
  }
  if (table.header.cells.length > MOST_IN_TABLE.columns) {
    const where = { file, sheet, line: table.header.line };
    const actual = table.header.cells.length;
    return sheetProblem('table-too-large', where, { part: 'columns', actual, limit: MOST_IN_TABLE.columns });
  }
  if (rowBelowWords === null) return null;
  return sheetProblem('rows-below-words', { file, sheet, line: rowBelowWords }, {});
}

/** Parts that nobody sees, cells that show something else than they hold, numbers of which nobody knows what they count. */
export function tableProblems(sheet: Sheet, table: SheetTable, file: string): readonly PlacedProblem[] {
  const sums = runningSums(table);
  return [
    ...hiddenProblems(table, file),
    ...markProblems(sheet, table, file),
    ...table.bareCounts
      .filter(({ line }) => !sheet.hiddenLines.has(line))
      .map(({ line, column, text }) =>
        sheetProblem(
          'total-without-label',
          { file, sheet: sheet.name, line, column, field: 'headcount', value: text },
          { sum: sums.below(line) },
        ),
      ),
    ...table.sharedCounts.map((range) =>
      sheetProblem(
        'shared-count',
        { file, sheet: sheet.name, line: range.top, column: range.left, field: 'headcount' },
        { range: rangeAddress(range) },
      ),
    ),
  ];
}

function hiddenProblems({ sheet, hidden }: SheetTable, file: string): readonly PlacedProblem[] {
  const [line] = hidden.lines;
  const lines =
    line === undefined
      ? []
      : [sheetProblem('hidden-part', { file, sheet, line }, { part: 'row', names: runs(hidden.lines) })];
  const columns =
    hidden.columns.length === 0
      ? []
      : [sheetProblem('hidden-part', { file, sheet }, { part: 'column', names: hidden.columns })];
  return [...lines, ...columns];
}

/** `3–8`, `11` for lines in their order. */
export function runs(lines: readonly number[]): readonly string[] {
  const found: { first: number; last: number }[] = [];
  for (const line of lines) {
    const open = found.at(-1);
    if (open !== undefined && open.last === line - 1) open.last = line;
    else found.push({ first: line, last: line });
  }
  return found.map(({ first, last }) => (first === last ? String(first) : `${first}–${last}`));
}

/** Whether what the check says of a cell or a row follows from what is wrong with it on its sheet. */
export function followsFrom(sheet: Sheet, table: SheetTable): (told: PlacedProblem) => boolean {
  return ({ problem: { code, line }, place }) => {
    if (place?.sheet !== table.sheet || code === 'personal-data') return false;
    // Every row that is left out, or that nobody sees, leaves none.
    if (code === 'no-rows') return table.hidden.lines.length > 0 || table.bareCounts.length > 0;
    if (place.cell !== null) return sheet.marks.has(place.cell);
    return (
      line !== null && table.header.cells.some(({ column }) => sheet.marks.has(cellAddress(line, column)))
    );
  };
}

/**
 * The table with a zero where a number of people is told to be missing for a reason of its own, so that it is
 * not told as a blank too. Nothing of it is ever written: each of these reasons is an error.
 */
export function withoutSettledBlanks(sheet: Sheet, table: SheetTable): SheetTable {
  const at = table.header.cells.findIndex(({ text }) => labelIn(text, table.kind) === 'headcount');
  const shared = mergedCells(table.sharedCounts);
  const isSettled = ({ text, line, column }: CsvCell): boolean =>
    isBlankCell(text) && (sheet.marks.has(cellAddress(line, column)) || shared.at(line, column) !== null);
  const settle = (row: CsvRow): CsvRow => {
    const cell = row.cells[at];
    return cell === undefined || !isSettled(cell)
      ? row
      : { ...row, cells: row.cells.with(at, { ...cell, text: '0' }) };
  };
  return { ...table, rows: table.rows.map(settle) };
}
