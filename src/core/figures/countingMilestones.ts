/** Milestones that count towards a target: with date and evidence, each subject once, at its first date. */
import type { MilestoneType } from '../model.ts';
import type { MilestoneFigure } from './figures.ts';
import type { Scope } from './scope.ts';

/**
 * The first counting milestone of each subject (`null` for none, as with the experience report), by date.
 * Milestones dated after the year's end belong to another year's target.
 */
export function firstOfEachSubject(
  scope: Scope,
  type: MilestoneType,
  accepts: (subject: string | null) => boolean,
): ReadonlyMap<string | null, MilestoneFigure> {
  const first = new Map<string | null, MilestoneFigure>();
  for (const milestone of scope.milestones) {
    const { subject, date } = milestone;
    if (milestone.type !== type || !milestone.counts || date === null || date > `${scope.year}-12-31`)
      continue;
    if (accepts(subject) && !first.has(subject)) first.set(subject, milestone);
  }
  return first;
}

/** The agreement by which a new domain counts (二(二)2), by domain id. Existing domains need none. */
export function agreementsOf(scope: Scope): ReadonlyMap<string | null, MilestoneFigure> {
  const isNew = new Set(newDomains(scope));
  return firstOfEachSubject(scope, 'agreement', (subject) => subject !== null && isNew.has(subject));
}

/** Ids of the non-regulated domains that are new this year, in registry order. */
export function newDomains({ registry }: Pick<Scope, 'registry'>): readonly string[] {
  return registry.domains
    .filter(({ category, cohort }) => category === 'non-regulated' && cohort === 'new')
    .map(({ id }) => id);
}
