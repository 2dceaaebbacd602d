/**
 * The range expected for the end of the year. An estimate of ours, not of the plan, and marked so wherever shown.
 * The model, its reference and what it cannot know stand in `arrivals.ts`.
 *
 * **Gaps.** A missing report is not read as zero: the rate is per report. The middle and the low end leave
 * overdue reports out; the high end supposes that they arrive like the others of their month, so gaps make the
 * range wider.
 *
 * **None** with fewer than three months that have a report, with less than half of the reports asked for, or
 * when nothing is left to come.
 *
 * The bounds are rounded outwards to whole people and never below what is already counted.
 */
import type { Month } from '../model.ts';
import { arrivals } from './arrivals.ts';
import type { Exposure } from './arrivals.ts';
import type { Forecast } from './figures.ts';

export const FORECAST_LEVEL = 0.8;
/** A projection needs reports of this many months, and this part of the reports asked for. */
export const LEAST_MONTHS = 3;
export const LEAST_COVERAGE = 0.5;
/** A trend needs reports of this many months to show; until then the range is wide and says little of one. */
export const TREND_MONTHS = 6;

export interface ForecastInput {
  /** Already counted, people. */
  readonly actual: number;
  /** Reporting months already due: people, and reports in and asked for, of the units that may report them. */
  readonly past: readonly { readonly added: number; readonly reported: number; readonly asked: number }[];
  /** Reporting months not yet due, in order, with the reports still to come in each. */
  readonly future: readonly { readonly month: Month; readonly open: number }[];
}

/**
 * What will have been reached by the end of each month to come; the last one is the year's. Empty for none.
 *
 * @param spread of the model's growth; only the audit sets another than the model's own
 */
export function forecastSeries(
  input: ForecastInput,
  spread?: number,
): readonly (Forecast & { readonly month: Month })[] {
  const seen = input.past
    .map(({ added, reported }, at) => ({ at, people: added, reports: reported }))
    .filter(({ reports }) => reports > 0);
  const overdue = input.past.flatMap(({ asked, reported }, at) =>
    asked > reported ? [{ at, reports: asked - reported }] : [],
  );
  const reports = sum(seen);
  if (seen.length < LEAST_MONTHS || reports < LEAST_COVERAGE * (reports + sum(overdue))) return [];
  const future = input.future.map(({ open }, at) => ({ at: input.past.length + at, reports: open }));
  if (sum(future) === 0) return [];

  const model = arrivals(seen, spread);
  let low = 0;
  let high = 0;
  return input.future.map(({ month }, at) => {
    const ahead = future.slice(0, at + 1);
    const mid = Math.round(model.middle(ahead));
    low = Math.max(low, Math.floor(model.bound(ahead, -1)));
    high = Math.max(high, Math.ceil(model.bound([...ahead, ...overdue], 1)));
    return {
      month,
      low: input.actual + Math.min(low, mid),
      mid: input.actual + mid,
      high: input.actual + Math.max(high, mid),
      level: FORECAST_LEVEL,
      trend: seen.length >= TREND_MONTHS,
    };
  });
}

function sum(months: readonly Exposure[]): number {
  return months.reduce((total, { reports }) => total + reports, 0);
}
