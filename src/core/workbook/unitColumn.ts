/** A column that names the reporting unit in every row, as sheets have it that are kept for several units. */
import type { Unit } from '../model.ts';
import type { NameIndex } from '../registry/registryIndex.ts';
import type { PlacedProblem } from '../problems/placed.ts';
import { isBlankCell } from '../text/csvCells.ts';
import type { CsvCell } from '../text/csvCells.ts';
import { tidyCell } from '../text/normalise.ts';
import { columnOf, isUnitLabel } from './sheetLabels.ts';
import { sheetProblem } from './sheetProblem.ts';
import type { SheetTable } from './sheetTable.ts';

/** Rows that are given to another unit, or to one that nobody knows. */
export interface OtherUnit {
  /** The first of them. */
  readonly cell: CsvCell;
  readonly value: string;
  /** Further cells that say the same. */
  readonly more: number;
}

export interface WithoutUnits {
  /** The table without its columns of unit names. */
  readonly table: SheetTable;
  /** Those columns of the sheet, 1-based. */
  readonly columns: readonly number[];
  readonly others: readonly OtherUnit[];
}

/** A blank cell names no other unit, so it says the same as the others. */
export function withoutUnitColumns(table: SheetTable, unit: Unit, units: NameIndex): WithoutUnits {
  const at = table.header.cells.flatMap(({ text }, index) =>
    columnOf(text, table.kind) === null && isUnitLabel(text) ? [index] : [],
  );
  const others = new Map<string, OtherUnit>();
  for (const cell of at.flatMap((index) => table.rows.flatMap((row) => row.cells[index] ?? []))) {
    const { text } = tidyCell(cell.text);
    const found = units.lookup(text);
    if (text === '' || ('id' in found && found.id === unit.id)) continue;
    const first = others.get(text);
    others.set(
      text,
      first === undefined ? { cell, value: text, more: 0 } : { ...first, more: first.more + 1 },
    );
  }
  return {
    table: withoutColumns(table, at),
    columns: at.flatMap((index) => table.header.cells[index]?.column ?? []),
    others: [...others.values()],
  };
}

/** What is told of rows of other units. */
export function otherUnitProblems(
  { sheet }: SheetTable,
  others: readonly OtherUnit[],
  file: string,
  unit: string,
): readonly PlacedProblem[] {
  return others.map(({ cell: { line, column }, value, more }) =>
    sheetProblem('other-unit-in-row', { file, sheet, line, column, value }, { unit, count: more }),
  );
}

/** The table without some of its cells in every row. */
export function withoutColumns(table: SheetTable, indexes: readonly number[]): SheetTable {
  if (indexes.length === 0) return table;
  const strip = <T extends SheetTable['header']>(row: T): T => ({
    ...row,
    cells: row.cells.filter((_, index) => !indexes.includes(index)),
  });
  // A row that said nothing else is one that was prepared and not filled in.
  const rows = table.rows.map(strip).filter(({ cells }) => cells.some(({ text }) => !isBlankCell(text)));
  return { ...table, header: strip(table.header), rows };
}
