/** A comparison as a table: the members, what sets them apart, and of which reports their numbers wait. */
import type { Comparison } from './compare.ts';
import type { View } from './view.ts';
import type { ExploreTable, TableNames, TableRow } from './viewTable.ts';

export interface CompareNames extends TableNames {
  /** Name of the row that holds the first less the second. */
  readonly difference: (first: string, second: string) => string;
  /** Name of the row that counts a member's missing reports. */
  readonly owed: (member: string) => string;
}

export function compareTable(
  { months, members, difference }: Comparison,
  view: View,
  names: CompareNames,
): ExploreTable {
  // A sum of running totals would add up what is added up already.
  const totals = view.measure === 'new';
  const nameOf = (id: string | undefined): string => (id === undefined ? '' : names.member(view.rows, id));
  return {
    corner: names.dimension(view.rows),
    head: [...months.map((month) => names.member('month', month)), ...(totals ? [names.total] : [])],
    rows: members.flatMap(({ id, cells, total, owed }): readonly TableRow[] => {
      const sum = owed.reduce((all, count) => all + count, 0);
      const own = { id, name: nameOf(id), cells: totals ? [...cells, total] : cells };
      const waiting = owed.map((count, at) => (cells[at] === 'not-due' ? 'not-due' : count));
      return sum === 0
        ? [own]
        : [own, { id: null, name: names.owed(nameOf(id)), cells: totals ? [...waiting, sum] : waiting }];
    }),
    foot:
      difference === null
        ? null
        : {
            name: names.difference(nameOf(members[0]?.id), nameOf(members[1]?.id)),
            cells: totals ? [...difference.cells, difference.total] : difference.cells,
          },
    totals,
  };
}
