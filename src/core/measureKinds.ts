/** What each measure of a target counts: one list for the figures and the checks. */
import type { Category, Measure, MilestoneType } from './model.ts';

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
