/** What reading a cell gives: its one meaning with all that was done to reach it, or why there is none. */
import type { ProblemCode } from '../problems/catalogue.ts';
import type { Params } from '../problems/problem.ts';

/** One thing that differs from the canonical form. The code is that of the warning it makes. */
export interface Change {
  readonly code: ProblemCode;
  readonly from: string;
  readonly to: string;
}

export interface Read<T> {
  readonly value: T;
  /** Empty where the cell was canonical already. */
  readonly changes: readonly Change[];
}

export interface Unreadable {
  readonly error: ProblemCode;
  readonly params: Params;
  /** What was probably meant; never applied by itself. */
  readonly suggestion?: string;
}

export type Reading<T> = Read<T> | Unreadable;

/** True for a reading that failed. */
export function isUnreadable<T>(reading: Reading<T>): reading is Unreadable {
  return 'error' in reading;
}
