/** Types of how complete a month is. */
import type { Month } from '../model.ts';

/** How many of the units that must report a month have, and what the others may come to. */
export interface CoverageFigure {
  readonly month: Month;
  /** Units that must report it. */
  readonly expected: number;
  /** Of these, the units with a file that counts as of the day, whatever its state. */
  readonly received: number;
  readonly onTime: number;
  /** A report is still to come, due or not, and the books are not closed: every total over the month may change. */
  readonly provisional: boolean;
  /**
   * People of the expected units without a file, as a part of those of all expected units, over all earlier
   * reporting months of the year, 0–1; null where these have nobody.
   */
  readonly missingShare: number | null;
}
