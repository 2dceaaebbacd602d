/** What is wrong with a workbook's sheets as sheets; what their cells say is checked as in any other file. */
import type { TotalMismatch } from './totals.ts';
import type { OtherUnit } from './unitColumn.ts';

export type SheetFault =
  | ({ readonly kind: 'total-mismatch' } & TotalMismatch)
  | ({ readonly kind: 'other-unit' } & OtherUnit)
  /** One number of people in cells merged over several rows. */
  | {
      readonly kind: 'shared-count';
      readonly sheet: string;
      readonly range: string;
      /** Its cells below the first, as `sheet!cell`. */
      readonly cells: readonly string[];
    }
  /** More than one table for the month, and nothing that says which is meant. */
  | {
      readonly kind: 'several-tables';
      readonly table: 'headcounts' | 'milestones';
      readonly sheets: readonly string[];
    }
  /** A file that is to be added to has errors of its own. */
  | { readonly kind: 'broken-file'; readonly file: string };
