/** How often each state occurs in the reporting calendar. */
import type { Figures, ReportingState } from '../core/figures/figures.ts';
import { REPORTING_STATES } from '../core/marks.ts';

/** The states that occur, in the order of the calendar's key. */
export function countStates(
  figures: Figures,
): readonly { readonly state: ReportingState; readonly count: number }[] {
  return REPORTING_STATES.map((state) => ({
    state,
    count: figures.reporting.filter((each) => each.state === state).length,
  })).filter(({ count }) => count > 0);
}
