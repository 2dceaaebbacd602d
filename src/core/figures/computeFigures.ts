/** From checked files to every figure, as the programme stood on one day. */
import { dueDate } from '../dates.ts';
import type { Checked } from '../model.ts';
import { attentionList } from './attention.ts';
import { splitterOf } from './breakdown.ts';
import { coverageFigures } from './coverage.ts';
import { countsOf } from './counts.ts';
import type { Figures } from './figures.ts';
import { cityFigures, domainFigures, originFigures, siteFigures, unitFigures } from './lines.ts';
import { monthFigures } from './months.ts';
import { oddFigures } from './odd.ts';
import { reportingFigures } from './reporting.ts';
import { reportingUnits, scopeOf } from './scope.ts';
import type { Standpoint } from './scope.ts';
import { targetFigures } from './targets.ts';
import { taskFigures } from './tasks.ts';

export interface FiguresOptions extends Standpoint {
  /** Commit of the data; null where there is none, or the files are not as they were committed. */
  readonly source: string | null;
}

/**
 * Every figure of one year, as of one day. The same input gives the same figures, to the last digit.
 * @throws {RangeError} where the files hold no such year
 */
export function computeFigures(checked: Checked, { source, ...standpoint }: FiguresOptions): Figures {
  const scope = scopeOf(checked, standpoint);
  const { year, day: asOf, programme, registry, lastDueMonth } = scope;
  const split = splitterOf(registry);
  const reporting = reportingFigures(scope);
  const tasks = taskFigures(scope);
  const targets = targetFigures(scope);
  const byDomain = domainFigures(scope, split);
  const reporters = reportingUnits(registry);
  const byUnit = unitFigures(scope, split, reporters, reporting);
  const byMonth = monthFigures(scope, split, reporting, tasks);
  const next = scope.reportingMonths.find((month) => !scope.dueMonths.has(month));
  return {
    programme,
    registry,
    year,
    asOf,
    illustrative: programme.illustrative,
    source,
    closed: scope.closed,
    afterAsOf: scope.afterAsOf,
    months: scope.months,
    reportingMonths: scope.reportingMonths,
    lastDueMonth,
    latest: byMonth.find(({ month }) => month === lastDueMonth) ?? null,
    next: next === undefined ? null : { month: next, dueDate: dueDate(next, programme) },
    total: countsOf(scope.facts),
    targets,
    byDomain,
    bySite: siteFigures(scope, split),
    byCity: cityFigures(scope, split),
    byUnit,
    coordinators: unitFigures(
      scope,
      split,
      registry.units.filter((unit) => !reporters.includes(unit)),
      reporting,
    ),
    byOrigin: originFigures(scope, split),
    byMonth,
    reporting,
    coverage: coverageFigures(scope, reporting),
    extensions: scope.extensions,
    tasks,
    attention: attentionList({ asOf, lastDueMonth, targets, byUnit, byDomain, tasks }),
    milestones: scope.milestones,
    summaries: scope.summaries,
    odd: oddFigures(checked, scope),
    facts: scope.facts,
    submissions: scope.submissions,
  };
}
