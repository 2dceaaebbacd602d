/** Which columns of a draft a person sees, and which are told once because every row says the same. */
import type { Draft } from './draft.ts';
import { cellText } from './work.ts';

export interface GridShape {
  /** Places of the columns that stand in the grid, in their order. */
  readonly columns: readonly number[];
  /** Place of the day of first delivery where one field says it for all rows; null for none. */
  readonly day: number | null;
}

/** Rows of a grid on one page: more would make every keystroke wait. */
export const PAGE_ROWS = 100;

/** `troubled`: places of columns with a problem, which are always shown. */
export function gridShape(draft: Draft, troubled: ReadonlySet<number | null>): GridShape {
  const columns: number[] = [];
  let day: number | null = null;
  for (const [at, { name }] of draft.columns.entries()) {
    if (name === 'month' && !troubled.has(at) && says(draft, at, draft.period)) continue;
    if (name === 'reported_on' && draft.rows.length > 0 && says(draft, at, firstText(draft, at))) day = at;
    else columns.push(at);
  }
  return { columns, day };
}

const firstText = ({ rows }: Draft, column: number): string | null =>
  rows[0] === undefined ? null : cellText(rows[0], column);

const says = ({ rows }: Draft, column: number, text: string | null): boolean =>
  rows.every((row) => cellText(row, column) === text);

/** Whether two shapes show the same columns. */
export const isSameShape = (a: GridShape, b: GridShape): boolean =>
  a.day === b.day && a.columns.length === b.columns.length && a.columns.every((at, n) => at === b.columns[n]);

/** 0-based page of a row; 0 for one that is gone. */
export const pageOf = ({ rows }: Draft, row: number): number =>
  Math.max(0, Math.floor(rows.findIndex(({ id }) => id === row) / PAGE_ROWS));
