/** What the last check found, ordered for those who show it: made once for each check, and not for each letter. */
import { byCell, mendsItself, worstFirst } from '../../desk/problemOrder.ts';
import type { Checked, DeskProblem, Draft } from '../../desk/protocol.ts';

export interface Found {
  /** What somebody has to look at, worst first. */
  readonly problems: readonly DeskProblem[];
  readonly quiet: readonly DeskProblem[];
  readonly byCell: ReadonlyMap<string, readonly DeskProblem[]>;
  /** Places of the columns in which something is wrong, by path. */
  readonly columns: ReadonlyMap<string, ReadonlySet<number | null>>;
  /** Combinations as the check read them, by path and the id of the row: a name of any spelling is one of them. */
  readonly combinations: ReadonlyMap<string, ReadonlyMap<number, string>>;
}

export const NOTHING_FOUND: Found = {
  problems: [],
  quiet: [],
  byCell: new Map(),
  columns: new Map(),
  combinations: new Map(),
};

export function foundBy(checked: Checked, drafts: readonly Draft[]): Found {
  const all = worstFirst(checked.problems, drafts);
  const problems = all.filter((problem) => !mendsItself(problem));
  const columns = new Map<string, Set<number | null>>();
  for (const { cells } of problems) {
    for (const { path, column } of cells) columns.set(path, (columns.get(path) ?? new Set()).add(column));
  }
  return {
    problems,
    quiet: all.filter(mendsItself),
    byCell: byCell(problems),
    columns,
    combinations: new Map(
      checked.drafts.map(({ path, rows }) => [
        path,
        new Map(rows.map(({ id, domain, site, origin }) => [id, `${domain}/${site}/${origin}`])),
      ]),
    ),
  };
}
