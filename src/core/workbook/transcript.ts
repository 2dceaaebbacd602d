/** A worksheet's table set down as delimited text, cell for cell, with the way back to the sheet. */
import type { PlacedProblem } from '../problems/placed.ts';
import type { Params, Problem } from '../problems/problem.ts';
import { parseCsv } from '../text/csv.ts';
import type { CsvCell } from '../text/csv.ts';
import { writeCsv } from '../write/csv.ts';
import { columnOf } from './sheetLabels.ts';
import { cellAddress } from './sheet.ts';
import type { SheetTable } from './sheetTable.ts';

/** A row of a sheet; a cell is undefined where its column was added. */
export interface PlacedRow {
  readonly line: number;
  readonly cells: readonly (Pick<CsvCell, 'line' | 'column'> | undefined)[];
}

/** Tells a problem of the text in the terms of the workbook. */
export type PlaceProblem = (problem: Problem) => PlacedProblem;

export interface Transcript {
  readonly text: string;
  readonly place: PlaceProblem;
}

/** A column that the sheet does not have and that can be filled in without a guess. */
export interface AddedColumn {
  readonly name: string;
  readonly value: string;
  /**
   * It is what the command was told, what stands for nothing, what the month's file said before, or the day on
   * which the workbook came in.
   */
  readonly origin: 'told' | 'blank' | 'kept' | 'received';
}

/** @param added columns put at the end */
export function transcribe(table: SheetTable, added: readonly AddedColumn[]): Transcript {
  const rows = [table.header, ...table.rows];
  const text = writeCsv(
    [...table.header.cells.map((cell) => cell.text), ...added.map(({ name }) => name)],
    table.rows.map((row) => [...row.cells.map((cell) => cell.text), ...added.map(({ value }) => value)]),
  );
  return { text, place: placeIn(table.sheet, text, rows) };
}

/** Those of the columns that no label of the sheet names. */
export function missingColumns<T extends { readonly name: string }>(
  table: SheetTable,
  columns: readonly T[],
): readonly T[] {
  const present = table.header.cells.map((cell) => columnOf(cell.text, table.kind));
  return columns.filter(({ name }) => !present.includes(name));
}

/** @param rows of the sheet in the order of the text's rows, the header first; null for a row from elsewhere */
export function placeIn(sheet: string, text: string, rows: readonly (PlacedRow | null)[]): PlaceProblem {
  const document = parseCsv(text);
  const starts = [...document.above, document.header, ...document.rows].map((row) => row?.line ?? 1);
  const rowAt = (line: number): PlacedRow | null => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= line) low = middle + 1;
      else high = middle;
    }
    return rows[low - 1] ?? null;
  };
  return placeRows(sheet, rowAt);
}

/**
 * @param sheet null for a grid that is no sheet of a workbook
 * @param rowAt the row that a line of the text belongs to; null for one from elsewhere
 */
export function placeRows(sheet: string | null, rowAt: (line: number) => PlacedRow | null): PlaceProblem {
  return (problem) => {
    const { line, column } = problem;
    const row = line === null ? null : rowAt(line);
    if (row === null) return { problem, place: null };
    const cell = column === null ? undefined : row.cells[column - 1];
    return {
      problem: {
        ...problem,
        line: row.line,
        ...(problem.lines === undefined
          ? {}
          : { lines: problem.lines.map((one) => rowAt(one)?.line ?? one) }),
        column: cell?.column ?? null,
        params: placedParams(problem, sheet, rowAt, row),
      },
      place: {
        sheet,
        line: row.line,
        cell: cell === undefined ? null : cellAddress(cell.line, cell.column),
      },
    };
  };
}

/** Parameters that name another line or column: of the same sheet, where that came from it too. */
function placedParams(
  { code, file, params }: Problem,
  sheet: string | null,
  rowAt: (line: number) => PlacedRow | null,
  row: PlacedRow,
): Params {
  const { first, other } = params;
  if (typeof first !== 'number') return params;
  if (code === 'duplicate-header') return { ...params, first: row.cells[first - 1]?.column ?? first };
  const placed = other === undefined || other === file ? rowAt(first) : null;
  if (placed === null) return params;
  return {
    ...params,
    first: placed.line,
    ...(other === undefined || sheet === null ? {} : { other: sheet }),
  };
}
