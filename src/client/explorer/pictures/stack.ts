/** What a narrow picture shows of a row: a bar per column, with what is alike gathered, so that the numbers stay in sight. */
import type { Cell } from '../../../core/explore/pivot.ts';
import type { ExplorerWords } from '../../../i18n/zh-CN/explorer.ts';
import type { Shown } from '../shown.ts';

export interface StackedBar {
  /** Name of its column, of the first and last of several, or of how many there are; empty where there is one only. */
  readonly label: string;
  readonly cell: Cell;
  /** Places of its columns in the view. */
  readonly columns: readonly number[];
  /** Column and cell in words. */
  readonly says: string;
}

/**
 * Months that are not due, or in which nothing was open, make one bar as long as they follow each other. Where the
 * columns are no months their zeros make one line at the end: of two dozen units most have nothing to do with a domain.
 */
export function stackOf(cells: readonly Cell[], shown: Shown, words: ExplorerWords): readonly StackedBar[] {
  const { view, table } = shown;
  const head = (at: number | undefined): string => table.head[at ?? 0] ?? '';
  const bar = (cell: Cell, columns: readonly number[], label: string): StackedBar => ({
    label,
    cell,
    columns,
    says: `${label} ${shown.cell(cell)}`,
  });
  if (view.columns === null) return cells.map((cell, at) => bar(cell, [at], ''));
  const places = [...cells.keys()];
  if (view.columns !== 'month') {
    const zeros = places.filter((at) => cells[at] === 0);
    const gathered = zeros.length > 2 ? zeros : [];
    return [
      ...places.filter((at) => !gathered.includes(at)).map((at) => bar(cells[at] ?? 0, [at], head(at))),
      ...(gathered.length === 0
        ? []
        : [bar(0, gathered, words.zeros(gathered.length, gathered.length === cells.length))]),
    ];
  }
  const runs: number[][] = [];
  for (const at of places) {
    const run = runs.at(-1);
    const isGap = cells[at] === 'not-due' || cells[at] === 'not-open';
    if (isGap && run !== undefined && cells[run[0] ?? -1] === cells[at]) run.push(at);
    else runs.push([at]);
  }
  return runs.map((run) =>
    bar(
      cells[run[0] ?? 0] ?? 0,
      run,
      run.length === 1 ? head(run[0]) : words.months(head(run[0]), head(run.at(-1))),
    ),
  );
}
