/** How often each state occurs in the reporting calendar, and with how many units. */
import type { Figures, ReportingState } from '../core/figures/figures.ts';
import { REPORTING_STATES } from '../core/marks.ts';

export interface StateCount {
  readonly state: ReportingState;
  readonly units: number;
  /** Months of units. */
  readonly times: number;
}

/** What is always told, also where there is none of it. */
const ASKED: readonly ReportingState[] = ['on-time', 'late', 'missing'];

/** The states that occur and those always asked for, in the order of the calendar's key. */
export function countStates(figures: Figures): readonly StateCount[] {
  return REPORTING_STATES.map((state): StateCount => {
    const reports = figures.reporting.filter((each) => each.state === state);
    return { state, units: new Set(reports.map(({ unit }) => unit)).size, times: reports.length };
  }).filter(({ state, times }) => times > 0 || ASKED.includes(state));
}
