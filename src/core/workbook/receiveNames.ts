/** The months and units that are named around a table, received as problems with what follows from them. */
import { isUnreadable, readMonth } from '../text/normalise.ts';
import type { TabSays } from './chooseHeadcounts.ts';
import type { Intake } from './intake.ts';
import { namedElsewhere, otherCountUnits } from './namedElsewhere.ts';
import type { Asked } from './namedElsewhere.ts';
import type { SheetTable } from './sheetTable.ts';

export function receiveNames(
  table: SheetTable,
  tabSays: TabSays,
  fileName: string | null,
  asked: Asked,
  { problems, follows }: Pick<Intake, 'problems' | 'follows'>,
): void {
  const named = namedElsewhere(table, tabSays(table.sheet), fileName, asked);
  problems.push(...named, ...otherCountUnits(table, asked.file));
  const isMonthNamed = named.some(({ problem }) => problem.code === 'names-another-month');
  // That the rows are of the month that the title names, or stand in each of two months, is no further cause.
  follows.push(
    ({ problem: { code, value } }) =>
      isMonthNamed &&
      (code === 'duplicate-row' || (code === 'month-mismatch' && !isUnreadable(readMonth(value ?? '')))),
  );
}
