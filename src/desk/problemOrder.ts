/** Problems as a person goes through them: the worst first, then from the top of the first file down. */
import type { DeskProblem } from './deskProblem.ts';
import type { Draft, DraftCell } from './draft.ts';

export const cellKey = ({ path, row, column }: DraftCell): string => `${path}|${row ?? ''}|${column ?? ''}`;

export function worstFirst(
  problems: readonly DeskProblem[],
  drafts: readonly Draft[],
): readonly DeskProblem[] {
  const files = new Map(drafts.map(({ path }, at) => [path, at]));
  const lines = new Map(
    drafts.map(({ path, rows }) => [path, new Map(rows.map(({ id }, at) => [id, at + 1]))]),
  );
  const place = ({ severity, cells, file }: DeskProblem): readonly number[] => {
    const [cell] = cells;
    const path = cell?.path ?? file;
    return [
      severity === 'error' ? 0 : 1,
      files.get(path) ?? drafts.length,
      cell === undefined ? -1 : cell.row === null ? 0 : (lines.get(path)?.get(cell.row) ?? 0),
      cell?.column ?? -1,
    ];
  };
  return problems
    .map((problem) => ({ problem, at: place(problem) }))
    .toSorted((a, b) => compare(a.at, b.at))
    .map(({ problem }) => problem);
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [at, value] of a.entries()) {
    const other = b[at] ?? 0;
    if (value !== other) return value - other;
  }
  return 0;
}

/**
 * Nobody has to do anything: the file that is sent has it in its one right spelling, and what stands here is only read so.
 */
export const mendsItself = ({ severity, fix }: DeskProblem): boolean =>
  severity === 'warning' && fix !== null && fix.sure;

/** Problems by each cell that they name, in the order given. */
export function byCell(problems: readonly DeskProblem[]): ReadonlyMap<string, readonly DeskProblem[]> {
  const found = new Map<string, DeskProblem[]>();
  for (const problem of problems) {
    for (const cell of problem.cells) {
      const key = cellKey(cell);
      const known = found.get(key);
      if (known === undefined) found.set(key, [problem]);
      else known.push(problem);
    }
  }
  return found;
}
