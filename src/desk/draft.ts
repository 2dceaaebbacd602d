/**
 * What a person has before them at the desk: the files of a delivery as grids of cell texts, exactly as typed. A cell
 * is read by the check alone, so that the desk knows no rule of its own.
 */
import type { Month } from '../core/model.ts';

export type DraftKind = 'headcounts' | 'milestones' | 'tasks' | 'summary';

export interface DraftColumn {
  /** Canonical name; null for a label that names no column, or one that stands before it already. */
  readonly name: string | null;
  /** As it stands in the file; the canonical name where the desk made the column. */
  readonly label: string;
}

export interface DraftRow {
  /** Kept while rows are put in, taken out and moved; never used again in the draft. */
  readonly id: number;
  /** In the order of the columns; a row as it came may be shorter or longer than the header. */
  readonly cells: readonly string[];
}

/** One file. A summary is one row of two cells: `work`, `suggestions`. */
export interface Draft {
  readonly kind: DraftKind;
  /** Where it will stand, below the data directory. */
  readonly path: string;
  readonly unit: string;
  /** `YYYY-MM` of headcounts; `YYYY-MM`, `H1` or `H2` of a summary; null for the files of a year. */
  readonly period: Month | string | null;
  readonly columns: readonly DraftColumn[];
  readonly rows: readonly DraftRow[];
}

/** Columns of a summary, in their order. */
export const SUMMARY_COLUMNS = ['work', 'suggestions'] as const;

/** A place in a draft: `row` is null for the header, and with a `column` of null for the file as a whole. */
export interface DraftCell {
  /** Path of the draft. */
  readonly path: string;
  /** Id of the row. */
  readonly row: number | null;
  /** 0-based. */
  readonly column: number | null;
}
