/** Places in a workbook, as Excel and WPS show them: sheet, row number, column letter. */
import type { Problem } from './problem.ts';

/** `cell`: `C5`; null for a whole line. `line` is null for the sheet, or the workbook, as a whole. */
export interface SheetPlace {
  /** null for the workbook as a whole, such as its file name. */
  readonly sheet: string | null;
  readonly line: number | null;
  readonly cell: string | null;
}

/** A problem told in the lines and columns of the sheet; `place` is null for one that did not come from there. */
export interface PlacedProblem {
  readonly problem: Problem;
  readonly place: SheetPlace | null;
  /** Further places of the same cause. */
  readonly also?: readonly SheetPlace[];
}
