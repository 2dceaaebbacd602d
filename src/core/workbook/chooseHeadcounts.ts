/** Which sheet of a workbook holds the month: units keep a year in one workbook, or a copy beside the original. */
import type { Month } from '../model.ts';
import { isUnreadable, readMonth } from '../text/normalise.ts';
import { columnOf } from './sheetLabels.ts';
import type { SheetTable } from './sheetTable.ts';

export type ChosenTable =
  | { readonly kind: 'one'; readonly table: SheetTable }
  /** Nobody can say which of the sheets is meant. */
  | { readonly kind: 'several'; readonly sheets: readonly string[] };

/** Empty tables and those of other months step back for one of the month. null where there is none at all. */
export function chooseHeadcounts(tables: readonly SheetTable[], month: Month): ChosenTable | null {
  const all = tables.filter(({ kind }) => kind === 'headcounts');
  const filled = all.filter(({ rows }) => rows.length > 0);
  const ofMonth = filled.filter((table) => !isOfOtherMonth(table, month));
  const candidates = [ofMonth, filled, all].find((some) => some.length > 0) ?? [];
  const [table, ...more] = candidates;
  if (table === undefined) return null;
  return more.length === 0
    ? { kind: 'one', table }
    : { kind: 'several', sheets: candidates.map(({ sheet }) => sheet) };
}

/** Whether the table gives months, and none of them is the one. */
function isOfOtherMonth(table: SheetTable, month: Month): boolean {
  const at = table.header.cells.findIndex(({ text }) => columnOf(text, 'headcounts') === 'month');
  const months = table.rows.flatMap((row) => {
    const reading = readMonth(row.cells[at]?.text ?? '');
    return isUnreadable(reading) ? [] : [reading.value];
  });
  return months.length > 0 && !months.includes(month);
}
