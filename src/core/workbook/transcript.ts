/** A worksheet's table set down as delimited text, cell for cell, with the way back to the sheet. */
import type { Problem } from '../problems/problem.ts';
import { parseCsv } from '../text/csv.ts';
import { isUnreadable, readHeader } from '../text/normalise.ts';
import type { TableKind } from '../text/normalise.ts';
import { writeCsv } from '../write/csv.ts';
import { cellAddress } from './sheet.ts';
import type { SheetTable } from './sheetTable.ts';

/** A place in a workbook. `cell`: `C5`, or `5` for a whole line. */
export interface SheetPlace {
  readonly sheet: string;
  readonly cell: string;
}

/** Where a problem of the text stands in the workbook; null where it did not come from there. */
export type PlaceOf = (problem: Pick<Problem, 'line' | 'column'>) => SheetPlace | null;

export interface Transcript {
  readonly text: string;
  readonly place: PlaceOf;
}

/** A column that the sheet does not have and that can be filled in without a guess: it is asked for or blank. */
export interface AddedColumn {
  readonly name: string;
  readonly value: string;
}

/** @param added columns put at the end, unless the sheet has them */
export function transcribe(table: SheetTable, kind: TableKind, added: readonly AddedColumn[]): Transcript {
  const extra = missingColumns(table, kind, added);
  const text = writeCsv(
    [...table.header.cells.map((cell) => cell.text), ...extra.map(({ name }) => name)],
    table.rows.map((row) => [...row.cells.map((cell) => cell.text), ...extra.map(({ value }) => value)]),
  );
  return { text, place: placeIn(table, text, 0) };
}

/** Those of the columns that no label of the sheet names. */
export function missingColumns(
  table: SheetTable,
  kind: TableKind,
  added: readonly AddedColumn[],
): readonly AddedColumn[] {
  const present = table.header.cells.map((cell) => readHeader(cell.text, kind));
  return added.filter(
    ({ name }) => !present.some((reading) => !isUnreadable(reading) && reading.value === name),
  );
}

/** @param before rows of the text that stand before those of the sheet */
export function placeIn(table: SheetTable, text: string, before: number): PlaceOf {
  const { header, rows } = parseCsv(text);
  const lines = [header?.line ?? 1, ...rows.slice(before).map((row) => row.line)];
  const sheetRows = [table.header, ...table.rows];
  return ({ line, column }) => {
    if (line === null) return null;
    const row = sheetRows[lines.findLastIndex((first) => first <= line)];
    if (row === undefined) return null;
    const cell = column === null ? undefined : row.cells[column - 1];
    return {
      sheet: table.sheet,
      cell: cell === undefined ? String(row.line) : cellAddress(row.line, cell.column),
    };
  };
}
