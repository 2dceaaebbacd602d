/** The way back from the lines of a text to the rows that it was written from. */
import type { PlacedProblem } from '../problems/placed.ts';
import type { Params, Problem } from '../problems/problem.ts';
import type { CsvCell } from '../text/csv.ts';
import { cellAddress } from './sheet.ts';

/** A row of a sheet; a cell is undefined where its column was added. */
export interface PlacedRow {
  readonly line: number;
  readonly cells: readonly (Pick<CsvCell, 'line' | 'column'> | undefined)[];
}

/** Tells a problem of the text in the terms of the workbook. */
export type PlaceProblem = (problem: Problem) => PlacedProblem;

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
