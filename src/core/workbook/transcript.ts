/** A worksheet's table set down as delimited text, cell for cell, with the way back to the sheet. */
import { parseCsv } from '../text/csv.ts';
import { writeCsv } from '../write/csv.ts';
import { placeRows } from './placeRows.ts';
import type { PlacedRow, PlaceProblem } from './placeRows.ts';
import { columnOf } from './sheetLabels.ts';
import type { SheetTable } from './sheetTable.ts';

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
