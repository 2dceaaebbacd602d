/** What a page tells of a problem: as the check of a pull request tells it, and where it stands in the drafts. */
import type { Severity } from '../core/problems/problem.ts';
import type { DraftCell } from './draft.ts';

/** What one click would do. */
export type DeskFix =
  | {
      readonly kind: 'cells';
      readonly cells: readonly (DraftCell & { readonly text: string })[];
      /** One reading only, as `fix` would write it; false for the nearest that is known. */
      readonly sure: boolean;
    }
  | { readonly kind: 'label'; readonly cell: DraftCell; readonly name: string; readonly sure: boolean };

/** What an answer to a warning names. */
export interface DeskAsk {
  readonly unit: string;
  /** `YYYY-MM` */
  readonly month: string;
  readonly subject: string;
  /** Only the office answers it. */
  readonly byOffice: boolean;
  /** The line of the file of answers, with words where the reason goes. */
  readonly line: string;
  /** Path of that file, below the data directory. */
  readonly path: string;
}

export interface DeskProblem {
  /** The same for the same problem, check after check. */
  readonly id: string;
  readonly code: string;
  readonly severity: Severity;
  /** Path below the data directory. */
  readonly file: string;
  /** Canonical name of the column; null where there is none. */
  readonly field: string | null;
  /** Masked where it looks like personal data. */
  readonly value: string | null;
  readonly suggestion: string | null;
  /** In words of the page's language: `第 4 行 E 列`, rows as numbered beside the grid, the header the first. */
  readonly where: string;
  readonly title: string;
  readonly message: string;
  /** Without commands: the page has buttons for them. */
  readonly cure: string;
  /** Every cell of the cause, the first first; empty for what stands in no draft. */
  readonly cells: readonly DraftCell[];
  /** null where a person must decide. */
  readonly fix: DeskFix | null;
  /** null for what is not answered. */
  readonly ask: DeskAsk | null;
  /** Where it stood in the file as it came; null for what the drafts themselves say. */
  readonly origin: DeskOrigin | null;
}

/**
 * Of a problem that only the file as it came shows (a hidden row, a number struck out, a quote that was never closed):
 * the drafts cannot say it again, so it stands until a person has changed one of its cells, or has said that they looked.
 */
export interface DeskOrigin {
  /** Texts of its cells when they came, in their order: one that differs now is settled. */
  readonly was: readonly (string | null)[];
}

/** A warning that has been answered. */
export interface DeskAnswered {
  readonly problem: DeskProblem;
  readonly reason: string;
  readonly answeredOn: string;
  /** It was given at the desk, and stands in no file yet. */
  readonly isNew: boolean;
}
