/** `summary.json`: the figures for other programs. Keys and their order are stable; new ones only come after. */
import type { BreakdownFigure, Counts, Figures, MonthFigure, TargetFigure } from '../figures/figures.ts';

export const SCHEMA_VERSION = 1;

/** The keys that programs rely on come first, then what else is useful. */
export function summaryOf(figures: Figures) {
  return {
    schemaVersion: SCHEMA_VERSION,
    asOf: figures.asOf,
    illustrative: figures.illustrative,
    source: figures.source,
    targets: figures.targets.map(targetSummary),
    byDomain: figures.byDomain.map(lineSummary),
    bySite: figures.bySite.map(lineSummary),
    byCity: figures.byCity.map(lineSummary),
    byUnit: figures.byUnit.map(lineSummary),
    byMonth: figures.byMonth.map(monthSummary),
    reporting: figures.reporting.map(({ unit, month, state, zero, daysLate, reportedOn }) => ({
      unit,
      month,
      state,
      zero,
      daysLate,
      reportedOn,
    })),
    year: figures.year,
    lastDueMonth: figures.lastDueMonth,
    afterAsOf: figures.afterAsOf,
    total: countsSummary(figures.total),
    byOrigin: figures.byOrigin.map(lineSummary),
    tasks: figures.tasks.map(({ number, state, due, doneOn, done, of }) => ({
      number,
      state,
      due,
      doneOn,
      done,
      of,
    })),
  };
}

export type Summary = ReturnType<typeof summaryOf>;

export function summaryJson(figures: Figures): string {
  return `${JSON.stringify(summaryOf(figures), null, 2)}\n`;
}

function targetSummary({ id, target, actual, share, expected, status, forecast, definition }: TargetFigure) {
  return {
    id,
    target,
    actual,
    share,
    expected,
    status,
    forecast:
      forecast === null
        ? null
        : { low: forecast.low, mid: forecast.mid, high: forecast.high, level: forecast.level },
    measure: definition.measure,
    due: definition.due,
    clause: definition.clause,
  };
}

function lineSummary({ id, ...counts }: BreakdownFigure) {
  return { id, ...countsSummary(counts) };
}

function countsSummary({ regulated, nonRegulated, headcount }: Counts) {
  return { regulated, nonRegulated, headcount };
}

function monthSummary(month: MonthFigure) {
  return {
    month: month.month,
    ...countsSummary(month),
    cumulative: countsSummary(month.cumulative),
    due: month.due,
    expectedUnits: month.expectedUnits,
    reportedUnits: month.reportedUnits,
  };
}
