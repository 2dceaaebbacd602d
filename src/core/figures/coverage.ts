/** How complete each month is: who has reported it of those who must. */
import type { Month } from '../model.ts';
import type { CoverageFigure, ReportingFigure } from './figures.ts';
import { mustReport, reportingUnits } from './scope.ts';
import type { Scope } from './scope.ts';

/** One entry per month of the figures. `reporting`: the states of all units, from which each month takes its own. */
export function coverageFigures(
  scope: Scope,
  reporting: readonly ReportingFigure[],
): readonly CoverageFigure[] {
  return scope.months.map((month) => coverageOf(scope, reporting, month));
}

function coverageOf(scope: Scope, reporting: readonly ReportingFigure[], month: Month): CoverageFigure {
  const asked = askedUnits(scope, month);
  const own = reporting.filter((figure) => figure.month === month && asked.has(figure.unit));
  const silent = new Set(own.filter(({ file }) => file === null).map(({ unit }) => unit));
  const received = own.length - silent.size;
  return {
    month,
    expected: own.length,
    received,
    onTime: own.filter(({ state }) => state === 'on-time').length,
    provisional: silent.size > 0 && !scope.closed,
    missingShare: missingShare(scope, month, asked, silent),
  };
}

/** Ids of the units that must report a month; a report that nobody asked for counts its people and nothing else. */
export function askedUnits(scope: Scope, month: Month): ReadonlySet<string> {
  const asked = reportingUnits(scope.registry).filter((unit) => mustReport(scope, unit, month));
  return new Set(asked.map(({ id }) => id));
}

function missingShare(
  scope: Scope,
  month: Month,
  asked: ReadonlySet<string>,
  silent: ReadonlySet<string>,
): number | null {
  const earlier = new Set(scope.reportingMonths.filter((each) => each < month));
  let [all, missing] = [0, 0];
  for (const fact of scope.facts) {
    if (!earlier.has(fact.month) || !asked.has(fact.unit)) continue;
    all += fact.headcount;
    if (silent.has(fact.unit)) missing += fact.headcount;
  }
  return all === 0 ? null : missing / all;
}
