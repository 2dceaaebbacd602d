/** Which sheet of a workbook holds the month: units keep a year in one workbook, or a copy beside the original. */
import type { Month } from '../model.ts';
import { isUnreadable, readMonth } from '../text/normalise.ts';
import { titleSays } from './namedElsewhere.ts';
import { saysOfMonth } from './periodsNamed.ts';
import type { SaysOfMonth } from './periodsNamed.ts';
import { labelIn } from './sheetLabels.ts';
import type { SheetTable } from './sheetTable.ts';

export type ChosenTable =
  | { readonly kind: 'one'; readonly table: SheetTable }
  /** Nobody can say which of the sheets is meant. */
  | { readonly kind: 'several'; readonly sheets: readonly string[] }
  /** The sheet that is named for the month holds nothing, others do. */
  | { readonly kind: 'empty'; readonly table: SheetTable; readonly filled: readonly string[] };

/** What the names of sheets say of a month. */
export type TabSays = (sheet: string) => SaysOfMonth;

/**
 * A sheet called by a bare number is one of a month where every other is too.
 *
 * @param sheets names of all sheets that hold a table
 */
export function tabsOfMonths(sheets: readonly string[], month: Month): TabSays {
  const areNumbers = sheets.length > 1 && sheets.every((name) => /^\s*(?:0?[1-9]|1[0-2])\s*$/.test(name));
  return (sheet) => saysOfMonth(areNumbers ? `${sheet.trim()}月` : sheet, month);
}

/**
 * A sheet named for the month is meant, whatever else is filled in. Else empty tables and those of other months
 * step back for one of the month. null where there is none at all.
 */
export function chooseHeadcounts(
  tables: readonly SheetTable[],
  month: Month,
  tabSays: TabSays,
): ChosenTable | null {
  const all = plainFirst(tables.filter(({ kind }) => kind === 'headcounts'));
  const filled = all.filter(isFilled);
  const named = all.filter(({ sheet }) => tabSays(sheet).kind === 'this');
  const namedFilled = named.filter(isFilled);
  if (namedFilled.length > 0) return oneOf(namedFilled);
  const says = (table: SheetTable): SaysOfMonth['kind'] => saysOfTable(table, month, tabSays);
  const ofMonth = filled.filter((table) => says(table) === 'this');
  const [empty] = named;
  if (empty !== undefined && filled.length > 0 && ofMonth.length === 0)
    return { kind: 'empty', table: empty, filled: filled.map(({ sheet }) => sheet) };
  const unsaid = filled.filter((table) => says(table) === 'nothing');
  // One that is named for other months is told by its name, where it is all there is.
  const candidates = [[...ofMonth, ...unsaid], filled, named, all].find((some) => some.length > 0);
  return candidates === undefined ? null : oneOf(candidates);
}

function oneOf(tables: readonly SheetTable[]): ChosenTable | null {
  const [table, ...more] = tables;
  if (table === undefined) return null;
  return more.length === 0
    ? { kind: 'one', table }
    : { kind: 'several', sheets: tables.map(({ sheet }) => sheet) };
}

/** A table with a column for each origin, site or month is most likely an evaluation of the others. */
function plainFirst(tables: readonly SheetTable[]): readonly SheetTable[] {
  const plain = tables.filter(({ spread }) => !spread);
  return plain.length > 0 ? plain : tables;
}

function isFilled({ rows, hidden, bareCounts }: SheetTable): boolean {
  return rows.length > 0 || hidden.lines.length > 0 || bareCounts.length > 0;
}

/** What a table says of the month: in its column of months, else in its titles, else by its sheet's name. */
function saysOfTable(table: SheetTable, month: Month, tabSays: TabSays): SaysOfMonth['kind'] {
  const at = table.header.cells.findIndex(({ text }) => labelIn(text, 'headcounts') === 'month');
  const months = new Set(
    table.rows.flatMap((row) => {
      const reading = readMonth(row.cells[at]?.text ?? '');
      return isUnreadable(reading) ? [] : [reading.value];
    }),
  );
  if (months.size > 0) return months.has(month) ? 'this' : 'other';
  const said = [...table.titles.map((title) => titleSays(title, month)), tabSays(table.sheet)];
  return said.find(({ kind }) => kind !== 'nothing')?.kind ?? 'nothing';
}
