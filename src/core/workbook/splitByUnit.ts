/** A collector's table, which names the unit in every row, as one table for each unit. Lines keep their places. */
import type { Registry } from '../model.ts';
import type { PlacedProblem } from '../problems/placed.ts';
import { indexRegistry } from '../registry/registryIndex.ts';
import type { NameIndex } from '../registry/registryIndex.ts';
import { isBlankCell } from '../text/csvCells.ts';
import type { CsvCell, CsvRow } from '../text/csvCells.ts';
import { tidyCell } from '../text/normalise.ts';
import { columnOf, isUnitLabel } from './sheetLabels.ts';
import { columnLetters } from './sheet.ts';
import { placeOf, sheetProblem } from './sheetProblem.ts';
import type { SheetTable } from './sheetTable.ts';
import { withoutColumns } from './unitColumn.ts';

export interface SplitTable {
  /** By id, without the columns of units; in the order in which the units come first. */
  readonly units: ReadonlyMap<string, SheetTable>;
  /** Those columns of the sheet, 1-based. */
  readonly columns: readonly number[];
  /** The table with the id of each unit in place of its name, so that totals of a unit find its rows. */
  readonly byId: SheetTable;
  /** Lines that name a unit and say nothing of it. */
  readonly preparedLines: readonly number[];
  readonly problems: readonly PlacedProblem[];
}

/** @param file of which the problems are told */
export function splitByUnit(table: SheetTable, registry: Registry, file: string): SplitTable {
  const { units: index } = indexRegistry(registry);
  const at = table.header.cells.flatMap(({ text }, column) =>
    columnOf(text, table.kind) === null && isUnitLabel(text) ? [column] : [],
  );
  const columns = at.flatMap((column) => table.header.cells[column]?.column ?? []);
  const isOwn = (column: number): boolean => !at.includes(column);
  const says = (row: CsvRow): boolean =>
    row.cells.some(({ text }, column) => isOwn(column) && !isBlankCell(text));
  const rows = new Map<string, CsvRow[]>();
  const unknown: CsvCell[] = [];
  let differs: number | null = null;
  for (const row of table.rows.filter(says)) {
    const named = at.flatMap((column) => row.cells[column] ?? []);
    const filled = named.filter(({ text }) => !isBlankCell(text));
    const ids = filled.map(({ text }) => idOf(index, text));
    const [id] = ids;
    const stranger = filled[ids.indexOf(null)] ?? (filled.length === 0 ? named[0] : undefined);
    if (stranger !== undefined) unknown.push(stranger);
    else if (new Set(ids).size > 1) differs ??= row.line;
    else if (typeof id === 'string') addTo(rows, id, row);
  }
  const where = { file, sheet: table.sheet, line: differs ?? table.header.line };
  const letters = columns.map(columnLetters);
  return {
    units: new Map([...rows].map(([id, own]) => [id, withoutColumns({ ...table, rows: own }, at)])),
    columns,
    byId: withIds(table, at, columns, index),
    preparedLines: table.rows.filter((row) => !says(row)).map(({ line }) => line),
    problems: [
      ...(at.length === 0 || differs !== null
        ? [sheetProblem('no-unit-column', where, { columns: letters })]
        : []),
      ...unknownUnits(table.sheet, unknown, index, file),
    ],
  };
}

/** One problem for each text that is no unit's name, with all its cells. */
function unknownUnits(
  sheet: string,
  unknown: readonly CsvCell[],
  index: NameIndex,
  file: string,
): readonly PlacedProblem[] {
  const causes = Map.groupBy(unknown, ({ text }) => tidyCell(text).text);
  return [...causes].flatMap(([value, [first, ...more]]): readonly PlacedProblem[] => {
    if (first === undefined) return [];
    const { line, column } = first;
    const found = index.lookup(value);
    const suggestion = found.kind === 'unknown' && value !== '' ? found.suggestion : null;
    const also = more.map((cell) => placeOf(sheet, cell.line, cell.column));
    const where = { file, sheet, line, column, value: value === '' ? null : value, suggestion };
    return [sheetProblem('unknown-unit-in-row', where, { count: more.length }, also)];
  });
}

function idOf(index: NameIndex, text: string): string | null {
  const found = index.lookup(tidyCell(text).text);
  return 'id' in found ? found.id : null;
}

function addTo(rows: Map<string, CsvRow[]>, id: string, row: CsvRow): void {
  const own = rows.get(id);
  if (own === undefined) rows.set(id, [row]);
  else own.push(row);
}

function withIds(
  table: SheetTable,
  at: readonly number[],
  columns: readonly number[],
  index: NameIndex,
): SheetTable {
  const known = (text: string): string => idOf(index, text) ?? text;
  return {
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell, column) =>
        at.includes(column) ? { ...cell, text: known(cell.text) } : cell,
      ),
    })),
    totals: table.totals.map((total) => ({
      ...total,
      part: columns.length === 0 ? total.part : known(total.part),
      unit: total.unit === null ? null : { ...total.unit, text: known(total.unit.text) },
    })),
  };
}
