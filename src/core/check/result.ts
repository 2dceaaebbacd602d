/** What a check of a data directory comes to. */
import type { AsOf } from '../asOf.ts';
import type { Base } from './registry/readRegistry.ts';
import type { AnsweredWarning, Checked, IsoDate } from '../model.ts';
import type { Problem } from '../problems/problem.ts';

export interface CheckCounts {
  /** Files that were checked (with PATHs: those among them). */
  readonly files: number;
  /** Rows of headcounts, milestones, tasks and answers in those files. */
  readonly rows: number;
  readonly errors: number;
  readonly warnings: number;
  /** Headcount files that are later than the day, validated and left out of the figures. */
  readonly afterAsOf: number;
  /** Warnings that have been answered, and are none any more. */
  readonly answered: number;
}

export interface CheckResult {
  readonly asOf: IsoDate;
  /** Sorted by file, line, column, code. */
  readonly problems: readonly Problem[];
  /** Warnings that have been answered, in the same order. */
  readonly answered: readonly AnsweredWarning[];
  readonly counts: CheckCounts;
  /**
   * What the files say; rows with an error are left out. null only if programme or registry cannot be read,
   * because nothing can be understood without them.
   */
  readonly checked: Checked | null;
  /** Files that nobody looked into because programme or registry must be mended first; 0 otherwise. */
  readonly notChecked: number;
}

export interface CheckOptions {
  /** A day, or `{ today }` for the default: the earlier of today and the day the books close. */
  readonly asOf: AsOf;
  /**
   * Paths below the data directory to report on; a folder stands for its files, and one that is not there
   * (any more) is no error. Left out: everything.
   */
  readonly paths?: readonly string[];
  /** Paths of files that are new, of which more is asked. Left out: none is known to be. */
  readonly added?: readonly string[];
  /** Programme and registry of the tree, where they have been read and found right before. Left out: they are read. */
  readonly base?: Base;
}
