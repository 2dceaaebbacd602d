/** The targets of the plan, measured as of the day. */
import { isDue } from '../asOf.ts';
import type { Fact, IsoDate, Month, Target } from '../model.ts';
import type { TargetFigure, TargetMonth } from './figures.ts';
import { forecastSeries } from './forecast.ts';
import { likeForLike } from './likeForLike.ts';
import { countedFacts, countedMilestones, monthOfMilestone, peopleOf } from './measures.ts';
import type { CountedMilestones } from './measures.ts';
import { expectedAfter, paceAt } from './pace.ts';
import { mustReport, reportingUnits } from './scope.ts';
import type { Scope } from './scope.ts';
import { statusOf } from './status.ts';

export function targetFigures(scope: Scope): readonly TargetFigure[] {
  return scope.definitions.targets.map((definition) => targetFigure(scope, definition));
}

/** What a target counts, month by month. */
interface Tally {
  readonly actual: number;
  readonly added: (month: Month) => number;
  readonly said: boolean;
  readonly reachedOn: IsoDate | null;
  readonly milestones: Pick<CountedMilestones, 'counted' | 'pending'>;
  /** Reached by the month's end. */
  readonly until: (month: Month) => number;
}

function targetFigure(scope: Scope, definition: Target): TargetFigure {
  const { target, baseline, paced } = definition;
  const tally =
    peopleOf(definition) === null ? tallyMilestones(scope, definition) : tallyPeople(scope, definition);
  const { actual } = tally;
  const monthsDue = scope.reportingMonths.filter((month) => scope.dueMonths.has(month)).length;
  const monthsInAll = scope.reportingMonths.length;
  const monthsLeft = monthsInAll - monthsDue;
  const expected = expectedAfter(definition, monthsDue, monthsInAll);
  const share = target === null || target === 0 ? null : actual / target;
  const remaining = target === null ? null : Math.max(0, target - actual);
  const series = seriesOf(scope, definition, tally);
  const ahead = paced && target !== null ? outlook(scope, definition, tally) : [];
  const at = scope.lastDueMonth === null ? -1 : scope.months.indexOf(scope.lastDueMonth);
  return {
    id: definition.id,
    definition,
    target,
    actual,
    share,
    expected,
    aheadPoints:
      share === null || expected === null || target === null ? null : ((actual - expected) / target) * 100,
    status: statusOf({
      target,
      actual,
      baseline,
      paced,
      monthsDue,
      monthsInAll,
      pastDue: isDue(definition.due, scope.day),
      reported: tally.said,
    }),
    forecast: ahead.at(-1) ?? null,
    forecastSeries: ahead,
    remaining,
    monthsLeft,
    requiredPerMonth: remaining === null || monthsLeft === 0 || !paced ? null : remaining / monthsLeft,
    latest: series[at]?.added ?? 0,
    previous: series[at - 1]?.added ?? null,
    likeForLike:
      peopleOf(definition) === null
        ? null
        : likeForLike(scope, scope.lastDueMonth, countedFacts(scope, definition)),
    reachedIn: target === null ? null : reachedIn(series, target),
    reachedOn: tally.reachedOn,
    series,
    ...tally.milestones,
  };
}

function tallyPeople(scope: Scope, definition: Target): Tally {
  const facts = countedFacts(scope, definition);
  const byMonth = Map.groupBy(facts, ({ month }) => month);
  const people = (rows: readonly Fact[]): number => rows.reduce((sum, { headcount }) => sum + headcount, 0);
  return {
    actual: definition.baseline + people(facts),
    added: (month) => people(byMonth.get(month) ?? []),
    until: (month) => definition.baseline + people(facts.filter((fact) => fact.month <= month)),
    said: facts.length > 0,
    reachedOn: null,
    milestones: { counted: [], pending: [] },
  };
}

function tallyMilestones(scope: Scope, definition: Target): Tally {
  const { milestones, counted, pending } = countedMilestones(scope, definition);
  const { target, baseline } = definition;
  const last = target === null || target <= baseline ? undefined : milestones[target - baseline - 1];
  return {
    actual: baseline + milestones.length,
    added: (month) => milestones.filter((milestone) => monthOfMilestone(milestone) === month).length,
    until: (month) =>
      baseline + milestones.filter((milestone) => monthOfMilestone(milestone) <= month).length,
    said: true,
    reachedOn: last?.date ?? null,
    milestones: { counted, pending },
  };
}

function seriesOf(scope: Scope, definition: Target, tally: Tally): readonly TargetMonth[] {
  return scope.months.map((month) => {
    const added = tally.added(month);
    const known = scope.dueMonths.has(month) || added > 0;
    return {
      month,
      added: known ? added : null,
      cumulative: known ? tally.until(month) : null,
      expected: paceAt(definition, scope.reportingMonths, month),
    };
  });
}

function reachedIn(series: readonly TargetMonth[], target: number): Month | null {
  return series.find(({ cumulative }) => cumulative !== null && cumulative >= target)?.month ?? null;
}

/** The forecast of a people-target, from the reports of the units that may report its category. */
function outlook(scope: Scope, definition: Target, tally: Tally): TargetFigure['forecastSeries'] {
  const category = peopleOf(definition);
  const domains = new Set(
    scope.registry.domains.filter((domain) => domain.category === category).map(({ id }) => id),
  );
  const units = reportingUnits(scope.registry).filter((unit) =>
    unit.domains.some(({ id }) => domains.has(id)),
  );
  const delivered = new Set(scope.submissions.map(({ unit, month }) => `${unit} ${month}`));
  const reports = (month: Month): { asked: number; reported: number } => {
    const asked = units.filter((unit) => mustReport(scope, unit, month));
    return {
      asked: asked.length,
      reported: asked.filter(({ id }) => delivered.has(`${id} ${month}`)).length,
    };
  };
  const pastMonth = (month: Month): boolean => scope.dueMonths.has(month);
  return forecastSeries({
    actual: tally.actual,
    past: scope.reportingMonths
      .filter(pastMonth)
      .map((month) => ({ added: tally.added(month), ...reports(month) })),
    future: scope.reportingMonths
      .filter((month) => !pastMonth(month))
      .map((month) => {
        const { asked, reported } = reports(month);
        return { month, open: asked - reported };
      }),
  });
}
