/** What each measure of a target counts: one list for the figures and the checks. */
import type { Category, Fact, Measure, MilestoneType, Target } from './model.ts';

export type MeasureKind =
  | { readonly counts: 'people'; readonly category: Category }
  /** Milestones of one type. */
  | { readonly counts: 'milestones'; readonly type: MilestoneType }
  /** Domains: the existing ones, and the new ones by their agreements (二(二)). */
  | { readonly counts: 'domains' };

export const MEASURE_KINDS: Readonly<Record<Measure, MeasureKind>> = {
  'regulated-headcount': { counts: 'people', category: 'regulated' },
  'non-regulated-headcount': { counts: 'people', category: 'non-regulated' },
  'non-regulated-domains': { counts: 'domains' },
  agreements: { counts: 'milestones', type: 'agreement' },
  reports: { counts: 'milestones', type: 'report' },
  'demonstration-points': { counts: 'milestones', type: 'demonstration-point' },
  workstations: { counts: 'milestones', type: 'workstation' },
};

/** The category whose people a measure counts; null for what is not counted in people. */
export function peopleMeasured(measure: Measure): Category | null {
  const kind = MEASURE_KINDS[measure];
  return kind.counts === 'people' ? kind.category : null;
}

/** Whether a row counts towards a target: of its category, and of the domains or sites that it names, if any. */
export function countsTowards({ measure, subjects }: Target, { category, domain, site }: Fact): boolean {
  if (peopleMeasured(measure) !== category) return false;
  return subjects.length === 0 || subjects.includes(domain) || subjects.includes(site);
}
