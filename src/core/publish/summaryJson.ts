/** `summary.json`: the figures for other programs. Keys and their order are stable; new ones only come after. */
import type {
  BreakdownFigure,
  Counts,
  DomainFigure,
  Figures,
  MonthFigure,
  SiteFigure,
  TargetFigure,
} from '../figures/figures.ts';

export const SCHEMA_VERSION = 2;

/** The keys that programs rely on come first, then what else is useful. */
export function summaryOf(figures: Figures) {
  return {
    schemaVersion: SCHEMA_VERSION,
    asOf: figures.asOf,
    illustrative: figures.illustrative,
    source: figures.source,
    targets: figures.targets.map(targetSummary),
    byDomain: figures.byDomain.map(comparedSummary),
    bySite: figures.bySite.map(comparedSummary),
    byCity: figures.byCity.map(lineSummary),
    byUnit: figures.byUnit.map(lineSummary),
    byMonth: figures.byMonth.map(monthSummary),
    reporting: figures.reporting.map(({ unit, month, state, zero, daysLate, reportedOn, extendedUntil }) => ({
      unit,
      month,
      state,
      zero,
      daysLate,
      reportedOn,
      extendedUntil,
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
    closed: figures.closed,
    coverage: figures.coverage.map(({ month, expected, received, onTime, provisional, missingShare }) => ({
      month,
      expected,
      received,
      onTime,
      provisional,
      missingShare,
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
    ...comparisonSummary(month),
  };
}

/** Of the last month due, beside the one before it. */
function comparedSummary(line: DomainFigure | SiteFigure) {
  return { ...lineSummary(line), ...comparisonSummary(line) };
}

function comparisonSummary({
  change,
  likeForLike,
}: Pick<MonthFigure | DomainFigure, 'change' | 'likeForLike'>) {
  return {
    change: change === null ? null : countsSummary(change),
    likeForLike:
      likeForLike === null
        ? null
        : {
            units: likeForLike.units,
            current: countsSummary(likeForLike.current),
            previous: countsSummary(likeForLike.previous),
          },
  };
}
