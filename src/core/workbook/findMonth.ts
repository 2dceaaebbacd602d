/** The table of a month in a workbook, and what keeps it from being looked at. */
import type { Month, Registry } from '../model.ts';
import type { PlacedProblem } from '../problems/placed.ts';
import { chooseHeadcounts, tabsOfMonths } from './chooseHeadcounts.ts';
import type { TabSays } from './chooseHeadcounts.ts';
import { knownNames } from './knownNames.ts';
import type { Sheet } from './sheet.ts';
import { sheetProblem } from './sheetProblem.ts';
import { findTable } from './sheetTable.ts';
import type { SheetTable } from './sheetTable.ts';

export interface FoundMonth {
  /** Tables of all kinds, and those on sheets that are seen. */
  readonly all: readonly SheetTable[];
  readonly seen: readonly SheetTable[];
  readonly tabSays: TabSays;
  /** The one that is meant; null where nobody can say. */
  readonly table: SheetTable | null;
  /** Why it is not read; null where it is. */
  readonly problem: PlacedProblem | null;
}

/**
 * @param file of which the problem is told
 * @returns null where no sheet holds a table of headcounts
 */
export function findMonth(
  sheets: readonly Sheet[],
  registry: Registry,
  month: Month,
  file: string,
): FoundMonth | null {
  const names = knownNames(registry);
  const all = sheets.flatMap((sheet) => findTable(sheet, names) ?? []);
  // What nobody sees is read only where there is nothing else, and then told.
  const isSeen = ({ sheet }: SheetTable): boolean => sheetNamed(sheets, sheet)?.visible !== false;
  const seen = all.filter(isSeen);
  const tabSays = tabsOfMonths(
    seen.map(({ sheet }) => sheet),
    month,
  );
  const chosen = chooseHeadcounts(seen, month, tabSays) ?? chooseHeadcounts(all, month, tabSays);
  if (chosen === null) return null;
  const told = { all, seen, tabSays };
  if (chosen.kind === 'several') {
    const params = { table: 'headcounts', sheets: chosen.sheets } as const;
    const problem = sheetProblem('several-tables', { file, sheet: chosen.sheets[0] ?? null }, params);
    return { ...told, table: null, problem };
  }
  const { table } = chosen;
  const { sheet, header } = table;
  if (!isSeen(table)) {
    const problem = sheetProblem('hidden-part', { file, sheet }, { part: 'sheet', names: [sheet] });
    return { ...told, table, problem };
  }
  if (chosen.kind === 'empty') {
    const where = { file, sheet, line: header.line };
    const problem = sheetProblem('sheet-of-month-empty', where, { sheets: chosen.filled });
    return { ...told, table, problem };
  }
  return { ...told, table, problem: null };
}

export function sheetNamed(sheets: readonly Sheet[], name: string): Sheet | undefined {
  return sheets.find((sheet) => sheet.name === name);
}
