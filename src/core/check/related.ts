/** Files that are not reported on but bear on those that are. Nothing else is opened. */
import type { Submission } from '../model.ts';
import type { Collector } from './collect.ts';
import type { CheckContext } from './context.ts';
import { classify } from './layout.ts';
import type { HeadcountPlace, Place } from './layout.ts';

export function readRelated(context: CheckContext, places: readonly Place[], collector: Collector): void {
  const given = new Map(collector.checked().submissions.map((submission) => [submission.file, submission]));
  for (const place of places) {
    if (place.kind === 'headcounts') {
      const domains = domainsOf(context, place, given.get(place.path));
      for (const other of relatedHeadcounts(context, place, domains)) collector.read(other);
      for (const other of relatedMilestones(context, place, given.get(place.path))) collector.read(other);
    } else if (place.kind === 'milestones') {
      // One agreement, point or workstation is reported once, by whichever unit.
      for (const { path, kind } of context.tree.list(`${place.year}/milestones`)) {
        if (kind === 'file') collector.read(classify(path));
      }
    }
  }
}

function domainsOf(
  { units }: CheckContext,
  place: HeadcountPlace,
  submission: Submission | undefined,
): ReadonlySet<string> {
  const own = units.get(place.unit)?.domains ?? [];
  return new Set([...own.map(({ id }) => id), ...(submission?.facts ?? []).map(({ domain }) => domain)]);
}

/** The same unit's other months, and the same month of units with a domain in common. */
function relatedHeadcounts(
  { tree, registry }: CheckContext,
  place: HeadcountPlace,
  domains: ReadonlySet<string>,
): readonly HeadcountPlace[] {
  const own = tree
    .list(`${place.year}/headcounts/${place.unit}`)
    .filter(({ kind }) => kind === 'file')
    .map(({ path }) => path);
  const others = registry.units
    .filter((unit) => unit.id !== place.unit && unit.domains.some(({ id }) => domains.has(id)))
    .flatMap((unit) =>
      ['csv', 'json'].map((format) => `${place.year}/headcounts/${unit.id}/${place.month}.${format}`),
    )
    .filter((path) => tree.kind(path) === 'file');
  return [...own, ...others].map(classify).filter((other) => other.kind === 'headcounts');
}

/** Where the agreement of a new domain with people in it may stand: with the domain's units, or a coordinator. */
function relatedMilestones(
  { tree, registry, domains }: CheckContext,
  place: HeadcountPlace,
  submission: Submission | undefined,
): readonly Place[] {
  const counted = (submission?.facts ?? [])
    .filter(({ headcount }) => headcount > 0)
    .map(({ domain }) => domain);
  const fresh = new Set(counted.filter((id) => domains.get(id)?.cohort === 'new'));
  if (fresh.size === 0) return [];
  return registry.units
    .filter((unit) => unit.kind === 'coordinator' || unit.domains.some(({ id }) => fresh.has(id)))
    .map((unit) => `${place.year}/milestones/${unit.id}.csv`)
    .filter((path) => tree.kind(path) === 'file')
    .map(classify);
}
