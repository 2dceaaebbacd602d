/** Files that are not reported on but bear on those that are. Nothing else is opened. */
import type { Submission } from '../model.ts';
import type { Collector } from './collect.ts';
import type { CheckContext } from './context.ts';
import { classify } from './layout.ts';
import { findFiles } from './plan.ts';
import { mayBeFarAbove } from './plausibility/aboveTarget.ts';
import type { HeadcountPlace, Place } from './layout.ts';

export function readRelated(context: CheckContext, places: readonly Place[], collector: Collector): void {
  const given = new Map(collector.checked().submissions.map((submission) => [submission.file, submission]));
  for (const place of places) {
    if (place.kind === 'headcounts') {
      const domains = domainsOf(context, place, given.get(place.path));
      for (const other of relatedHeadcounts(context, place, domains)) collector.read(other);
      for (const other of relatedMilestones(context, place, given.get(place.path))) collector.read(other);
    } else if (place.kind === 'task-reports') {
      // What a unit declares is held against its headcounts and their days.
      for (const other of filesOf(context, `${place.year}/headcounts/${place.unit}`)) collector.read(other);
    } else if (place.kind === 'milestones') {
      // One agreement, point or workstation is reported once, by whichever unit.
      for (const other of filesOf(context, `${place.year}/milestones`)) collector.read(other);
    }
  }
  for (const year of yearsToAddUp(context, [...given.values()], collector)) {
    for (const other of filesOf(context, `${year}/headcounts`)) collector.read(other);
  }
}

/** Years whose total may be far above a target because of a row in one of the files. */
function yearsToAddUp(
  { tree }: CheckContext,
  submissions: readonly Submission[],
  collector: Collector,
): readonly string[] {
  const suspects = Map.groupBy(
    submissions.filter(({ facts }) => mayBeFarAbove(facts)),
    ({ file }) => file.slice(0, file.indexOf('/')),
  );
  return [...suspects].flatMap(([year, files]) => {
    const path = `${year}/targets.json`;
    if (tree.kind(path) !== 'file') return [];
    collector.read(classify(path));
    const targets = collector.checked().years.find((one) => String(one.year) === year)?.targets ?? [];
    return files.some(({ facts }) => mayBeFarAbove(facts, targets)) ? [year] : [];
  });
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
  context: CheckContext,
  place: HeadcountPlace,
  domains: ReadonlySet<string>,
): readonly Place[] {
  const { tree, registry } = context;
  const own = filesOf(context, `${place.year}/headcounts/${place.unit}`);
  const others = registry.units
    .filter((unit) => unit.id !== place.unit && unit.domains.some(({ id }) => domains.has(id)))
    // A linked folder is no part of the data, and nothing behind it is looked at.
    .filter((unit) => tree.kind(`${place.year}/headcounts/${unit.id}`) === 'folder')
    .flatMap((unit) =>
      ['csv', 'json'].map((format) => `${place.year}/headcounts/${unit.id}/${place.month}.${format}`),
    )
    .filter((path) => tree.kind(path) === 'file')
    .map(classify);
  return [...own, ...others].filter(({ kind }) => kind === 'headcounts');
}

/** The files of a folder that can be read at all. */
function filesOf({ tree }: CheckContext, folder: string): readonly Place[] {
  return findFiles(tree, folder).flatMap(({ place, kind }) => (kind === 'file' ? [place] : []));
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
