/** Something wrong with a text as such, before anyone asks what its cells mean. */
import type { ProblemCode } from '../problems/catalogue.ts';
import type { Params } from '../problems/problem.ts';

export interface TextIssue {
  /** Code of the catalogue of problems. */
  readonly code: ProblemCode;
  /** 1-based physical line; null for the whole text. */
  readonly line: number | null;
  /** 1-based field, for delimited text only; null where there is none. */
  readonly column: number | null;
  readonly params: Params;
}
