/** What is gathered on the way through the sheets of a workbook. */
import type { PlacedProblem } from '../problems/placed.ts';
import type { Problem } from '../problems/problem.ts';
import type { ReceiptEntry } from './receipt.ts';
import type { PlaceProblem } from './placeRows.ts';

export interface Intake {
  /** Files as the sheets say them, by path below the data directory. */
  readonly texts: Map<string, string>;
  /** The way back from each of those files to its sheet. */
  readonly places: Map<string, PlaceProblem>;
  /** What was brought into canonical form before those files were put together. */
  readonly mended: Problem[];
  readonly receipt: ReceiptEntry[];
  /** What is wrong with the sheets as sheets. */
  readonly problems: PlacedProblem[];
  /** Whether what a file says at a place follows from one of those problems, and is no cause of its own. */
  readonly follows: ((told: PlacedProblem) => boolean)[];
}

export function emptyIntake(): Intake {
  return {
    texts: new Map(),
    places: new Map(),
    mended: [],
    receipt: [],
    problems: [],
    follows: [],
  };
}
