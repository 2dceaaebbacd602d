import type { Answer, AskedProblem, Month } from '../model.ts';

/** A number that looks odd to a check, and may be right all the same. */
export interface OddFigure {
  /** Whose number it is; of a pair, in whose file it is told. */
  readonly unit: string;
  readonly month: Month;
  readonly problem: AskedProblem;
  /** Why it is right; null while nobody has said so. */
  readonly answer: Answer | null;
}
