/** Totals in a sheet, held against the rows that they add up. */
import { isUnreadable, readInteger } from '../text/normalise.ts';
import type { CsvRow } from '../text/csvCells.ts';
import { labelIn } from './sheetLabels.ts';
import type { SheetTable } from './sheetTable.ts';
import type { TotalRow } from './totalRow.ts';

/** What became of a total. */
export interface CheckedTotal {
  readonly line: number;
  readonly column: number | null;
  readonly stated: string | null;
  /** Why it was not compared, where it was not. */
  readonly state: 'agrees' | 'differs' | NonNullable<TotalRow['unchecked']> | 'unknown-part' | 'incomplete';
  /** Sum of all rows above, or of all rows where the total stands on top, or of the part that it names; people. */
  readonly sum: number;
}

/** People in the rows of a table of headcounts; cells that are no number count nothing. */
export function peopleIn(table: SheetTable): number {
  return sumOf(table, table.rows);
}

/** @param complete false where not every number of the table can be read, so that nothing can be said of its totals */
export function checkTotals(table: SheetTable, complete: boolean): readonly CheckedTotal[] {
  const firstRow = table.rows[0]?.line ?? 0;
  const sums = runningSums(table);
  const sumOfPart = partsOf(table);
  return table.totals.map((total, at): CheckedTotal => {
    const { line, column, stated, unchecked, of, part } = total;
    const isPart = part !== '' || of.length > 0;
    const ofPart = isPart || total.unit !== null ? sumOfPart(total) : null;
    const whole = line < firstRow ? sums.below(Infinity) : sums.below(line);
    const sum = ofPart ?? whole;
    const told = { line, column, stated, sum };
    if (unchecked !== null || stated === null) return { ...told, state: unchecked ?? 'no-number' };
    if (!complete) return { ...told, state: 'incomplete' };
    // A subtotal adds up the rows since the total before it or until the one after it, a grand total all of them.
    const since = sums.below(line) - sums.below(table.totals[at - 1]?.line ?? 0);
    const until = sums.below(table.totals[at + 1]?.line ?? Infinity) - sums.below(line);
    const value = peopleOf(stated);
    const sumsThatFit = [sum, ...(line > firstRow ? [since] : []), ...(until > 0 ? [until] : [])];
    if (sumsThatFit.includes(value ?? NaN)) return { ...told, state: 'agrees' };
    return { ...told, state: isPart && ofPart === null ? 'unknown-part' : 'differs' };
  });
}

/**
 * Adds up the rows of the part that a total names: in any column by its label, in their own by its other names.
 * null where no row is of it. Each part is added up once.
 */
function partsOf(table: SheetTable): (total: TotalRow) => number | null {
  const found = new Map<string, number | null>();
  let index: ReadonlyMap<string, ReadonlySet<CsvRow>> | null = null;
  return ({ part, of, unit }) => {
    index ??= rowsByName(table);
    const ofUnit = unit === null ? null : `${unit.column}:${unit.text}`;
    const keys = [
      ...(part === '' ? [] : [part]),
      ...of.map(({ text, column }) => `${column}:${text}`),
      // Where one unit alone is imported, its name stands in no row any more.
      ...(ofUnit !== null && index.has(ofUnit) ? [ofUnit] : []),
    ];
    const name = keys.join('\n');
    const known = found.get(name);
    if (known !== undefined) return known;
    const parts = keys.map((key) => index?.get(key) ?? new Set<CsvRow>());
    const [fewest = new Set<CsvRow>(), ...others] = parts.toSorted((left, right) => left.size - right.size);
    const all = [...fewest].filter((row) => others.every((rows) => rows.has(row)));
    const sum = all.length === 0 ? null : sumOf(table, all);
    found.set(name, sum);
    return sum;
  };
}

/** Rows by the texts of their cells, and by those of one column. */
function rowsByName({ rows }: SheetTable): ReadonlyMap<string, ReadonlySet<CsvRow>> {
  const byText = new Map<string, Set<CsvRow>>();
  const add = (key: string, row: CsvRow): void => {
    const known = byText.get(key);
    if (known === undefined) byText.set(key, new Set([row]));
    else known.add(row);
  };
  for (const row of rows) {
    for (const { text, column } of row.cells) {
      add(text.replace(/\s+/g, ''), row);
      add(`${column}:${text}`, row);
    }
  }
  return byText;
}

function countColumn(table: SheetTable): number {
  return table.header.cells.findIndex((cell) => labelIn(cell.text, table.kind) === 'headcount');
}

function sumOf(table: SheetTable, rows: readonly CsvRow[]): number {
  const at = countColumn(table);
  return rows.reduce((sum, row) => sum + (numberIn(row.cells[at]?.text ?? '') ?? 0), 0);
}

/** Sum of the rows above a line of a table of headcounts, without adding them up again for each line. */
export function runningSums(table: SheetTable): { below(line: number): number } {
  const at = countColumn(table);
  const sums = [0];
  for (const row of table.rows) sums.push((sums.at(-1) ?? 0) + (numberIn(row.cells[at]?.text ?? '') ?? 0));
  return {
    below(line) {
      let low = 0;
      let high = table.rows.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((table.rows[middle]?.line ?? 0) < line) low = middle + 1;
        else high = middle;
      }
      return sums[low] ?? 0;
    },
  };
}

/** null for a cell that is no number of people. */
function numberIn(text: string): number | null {
  const reading = readInteger(text);
  return isUnreadable(reading) || reading.value < 0 ? null : reading.value;
}

/** A total may be written as `12人`: it is only compared, and not kept. */
function peopleOf(stated: string): number | null {
  const reading = readInteger(stated);
  if (!isUnreadable(reading)) return reading.value;
  return reading.suggestion === undefined ? null : Number(reading.suggestion);
}
