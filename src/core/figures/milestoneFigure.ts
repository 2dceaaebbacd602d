/** Type of a milestone as it is shown. */
import type { Milestone } from '../model.ts';

/**
 * A milestone that the files tell of as of the day. An undated one is shown, because it is under way, and does
 * not count.
 */
export interface MilestoneFigure extends Milestone {
  /** It has a date and evidence, so it counts where its type and subject are asked for. */
  readonly counts: boolean;
}
