/** The breakdowns: by domain, site, city, unit and origin. */
import type { Fact, Origin, Unit } from '../model.ts';
import { ORIGINS } from '../model.ts';
import { agreementsOf } from './countingMilestones.ts';
import { lineOf } from './breakdown.ts';
import type { Splitter } from './breakdown.ts';
import { countsOf } from './counts.ts';
import { likeForLike } from './likeForLike.ts';
import type {
  CityFigure,
  DomainFigure,
  OriginFigure,
  ReportingFigure,
  SiteFigure,
  UnitFigure,
} from './figures.ts';
import { isReportDue } from './scope.ts';
import type { Scope } from './scope.ts';

export function domainFigures(scope: Scope, split: Splitter): readonly DomainFigure[] {
  const groups = Map.groupBy(scope.facts, ({ domain }) => domain);
  const total = countsOf(scope.facts);
  const agreements = agreementsOf(scope);
  return scope.registry.domains.map((definition): DomainFigure => {
    const facts = groups.get(definition.id) ?? [];
    const of = definition.category === 'regulated' ? total.regulated : total.nonRegulated;
    const line = lineOf(scope, definition.id, facts, of);
    const agreement = agreements.get(definition.id) ?? null;
    return {
      ...line,
      likeForLike: likeForLike(scope, scope.lastDueMonth, facts),
      definition,
      byOrigin: split.byOrigin(facts),
      bySite: split.bySite(facts),
      byUnit: split.byUnit(facts),
      agreement,
      phase: phaseOf(line.headcount, definition.cohort === 'new', agreement !== null),
      units: scope.registry.units
        .filter((unit) => unit.domains.some(({ id }) => id === definition.id))
        .map(({ id }) => id),
    };
  });
}

function phaseOf(headcount: number, isNew: boolean, signed: boolean): DomainFigure['phase'] {
  if (headcount > 0) return 'counting';
  if (!isNew) return 'none';
  return signed ? 'signed' : 'waiting';
}

export function siteFigures(scope: Scope, split: Splitter): readonly SiteFigure[] {
  const groups = Map.groupBy(scope.facts, ({ site }) => site);
  const total = countsOf(scope.facts).headcount;
  return scope.registry.sites.map((definition): SiteFigure => {
    const facts = groups.get(definition.id) ?? [];
    return {
      ...lineOf(scope, definition.id, facts, total),
      likeForLike: likeForLike(scope, scope.lastDueMonth, facts),
      definition,
      byOrigin: split.byOrigin(facts),
      byDomain: split.byDomain(facts),
      byUnit: split.byUnit(facts),
      units: scope.registry.units
        .filter((unit) => unit.sites.some(({ id }) => id === definition.id))
        .map(({ id }) => id),
      milestones: scope.milestones.filter(({ subject }) => subject === definition.id),
    };
  });
}

export function cityFigures(scope: Scope, split: Splitter): readonly CityFigure[] {
  const groups = Map.groupBy(scope.facts, ({ site }) => split.cityOf(site));
  const total = countsOf(scope.facts).headcount;
  return scope.registry.cities.map((definition): CityFigure => {
    const facts = groups.get(definition.id) ?? [];
    return {
      ...lineOf(scope, definition.id, facts, total),
      likeForLike: likeForLike(scope, scope.lastDueMonth, facts),
      definition,
      sites: scope.registry.sites.filter(({ city }) => city === definition.id).map(({ id }) => id),
      byOrigin: split.byOrigin(facts),
      byDomain: split.byDomain(facts),
      bySite: split.bySite(facts),
      byUnit: split.byUnit(facts),
    };
  });
}

export function originFigures(scope: Scope, split: Splitter): readonly OriginFigure[] {
  const groups = Map.groupBy(scope.facts, ({ origin }) => origin);
  const total = countsOf(scope.facts).headcount;
  return ORIGINS.map((id: Origin): OriginFigure => {
    const facts: readonly Fact[] = groups.get(id) ?? [];
    return {
      ...lineOf(scope, id, facts, total),
      id,
      byDomain: split.byDomain(facts),
      bySite: split.bySite(facts),
    };
  });
}

/** `states`: the reporting states of all units, from which each takes its own. */
export function unitFigures(
  scope: Scope,
  split: Splitter,
  units: readonly Unit[],
  states: readonly ReportingFigure[],
): readonly UnitFigure[] {
  const total = countsOf(scope.facts).headcount;
  return units.map((definition): UnitFigure => {
    const isOwn = ({ unit }: { readonly unit: string }): boolean => unit === definition.id;
    const facts = scope.facts.filter(isOwn);
    const submissions = scope.submissions.filter(isOwn);
    const own = states.filter(isOwn);
    const reported = new Set(submissions.map(({ month }) => month));
    const due = own.filter(({ month }) => isReportDue(scope, definition, month));
    const count = (state: ReportingFigure['state']): number =>
      due.filter((figure) => figure.state === state).length;
    return {
      ...lineOf(scope, definition.id, facts, total, (month) => reported.has(month)),
      definition,
      byDomain: split.byDomain(facts),
      bySite: split.bySite(facts),
      byOrigin: split.byOrigin(facts),
      states: own,
      record: {
        due: due.length,
        onTime: count('on-time'),
        extended: count('extended'),
        late: count('late'),
        undated: count('reported'),
        missing: count('missing'),
      },
      milestones: scope.milestones.filter(isOwn),
      summaries: scope.summaries.filter(isOwn),
      submissions,
    };
  });
}
