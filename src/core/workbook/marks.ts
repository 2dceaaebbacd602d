/** What is told in a unit's own workbook: which cell is wrong, why, and how to mend it. */
import type { Severity } from '../problems/problem.ts';

/** The sheet that lists all problems of a marked workbook. It is ours, so that an import passes it over. */
export const MARKS_SHEET = '问题';

/** One cause with every cell that it stands in. */
export interface Mark {
  readonly severity: Severity;
  /** Name of the sheet as it is; null for what has no place in the workbook. */
  readonly sheet: string | null;
  /** Cells, 1-based; a column of null stands for the whole line. Empty for the sheet as a whole. */
  readonly cells: readonly { readonly line: number; readonly column: number | null }[];
  /** Where it stands in words of the list: `人数!B3`. */
  readonly place: string;
  readonly message: string;
  readonly cure: string;
  readonly code: string;
}

/** Labels of the list, in the reader's language. */
export interface MarkWords {
  readonly title: string;
  readonly columns: readonly [string, string, string, string, string, string];
  readonly error: string;
  readonly warning: string;
  readonly cure: string;
  /** Says how many cells have a colour but no note. */
  readonly withoutNote: (count: number) => string;
}
