/** What each target counts, as of the day. */
import { countsTowards, MEASURE_KINDS, peopleMeasured } from '../measureKinds.ts';
import type { Category, Domain, Fact, Month, Target } from '../model.ts';
import { agreementsOf, firstOfEachSubject, newDomains } from './countingMilestones.ts';
import type { MilestoneFigure, TargetFigure } from './figures.ts';
import type { Scope } from './scope.ts';

/** The category whose people a target counts; null for targets that count milestones. */
export function peopleOf({ measure }: Target): Category | null {
  return peopleMeasured(measure);
}

/** The facts that a people-target counts; with `subjects`, only those of the domains or sites it names. */
export function countedFacts(scope: Scope, target: Target): readonly Fact[] {
  return scope.facts.filter((fact) => countsTowards(target, fact));
}

export interface CountedMilestones {
  readonly counted: TargetFigure['counted'];
  readonly pending: readonly string[];
  /** New in the year: the number of milestones in `counted`. */
  readonly milestones: readonly MilestoneFigure[];
}

/**
 * The milestones that a count-target counts, by date, each subject once, and the subjects that may still come.
 * For domains (二(二): 7 → 12) the existing ones are listed first, without a milestone; a new one counts once
 * its agreement does.
 */
export function countedMilestones(scope: Scope, target: Target): CountedMilestones {
  const first = firstOf(scope, target);
  const milestones = [...first.values()];
  const existing: readonly Domain[] =
    MEASURE_KINDS[target.measure].counts === 'domains'
      ? scope.registry.domains.filter(
          ({ category, cohort }) => category === 'non-regulated' && cohort === 'existing',
        )
      : [];
  return {
    counted: [
      ...existing.map(({ id }) => ({ subject: id, date: null, milestone: null })),
      ...milestones.map((milestone) => ({ subject: milestone.subject, date: milestone.date, milestone })),
    ],
    pending: candidates(scope, target).filter((id) => !first.has(id)),
    milestones,
  };
}

function firstOf(scope: Scope, target: Target): ReadonlyMap<string | null, MilestoneFigure> {
  const kind = MEASURE_KINDS[target.measure];
  const named = new Set<string | null>(target.subjects);
  const isNamed = (subject: string | null): boolean => named.size === 0 || named.has(subject);
  switch (kind.counts) {
    case 'people':
      return new Map();
    case 'domains':
      return agreementsOf(scope);
    case 'milestones':
      // An agreement counts for the domains that need one, and for no other.
      return kind.type === 'agreement'
        ? new Map([...agreementsOf(scope)].filter(([subject]) => isNamed(subject)))
        : firstOfEachSubject(scope, kind.type, isNamed);
  }
}

/** Subjects that may count, in registry order; none where the target names none and any may. */
function candidates(scope: Scope, target: Target): readonly string[] {
  const kind = MEASURE_KINDS[target.measure];
  if (kind.counts === 'domains') return newDomains(scope);
  const named = new Set(target.subjects);
  if (kind.counts === 'milestones' && kind.type === 'agreement') {
    return newDomains(scope).filter((id) => named.size === 0 || named.has(id));
  }
  return scope.registry.sites.map(({ id }) => id).filter((id) => named.has(id));
}

/** The month of a counted milestone. */
export function monthOfMilestone({ date }: MilestoneFigure): Month {
  return (date ?? '').slice(0, 7);
}
