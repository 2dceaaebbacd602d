/** Where a draft will stand, and what stands at a path. */
import { classify } from '../core/check/layout.ts';
import type { DataTree } from '../core/check/tree.ts';
import type { TableKind } from '../core/text/normalise.ts';
import type { Draft, DraftKind } from './draft.ts';

/** What a path says of the draft that stands there. */
export type DraftPlace = Pick<Draft, 'kind' | 'path' | 'unit' | 'period'>;

/** Kind of table of each kind of draft that is one. */
export const TABLE_KINDS: Readonly<Record<DraftKind, TableKind | null>> = {
  headcounts: 'headcounts',
  milestones: 'milestones',
  tasks: 'tasks',
  summary: null,
};

/** @returns null for a path at which no draft stands */
export function draftPlace(path: string): DraftPlace | null {
  const place = classify(path);
  switch (place.kind) {
    case 'headcounts':
      return { kind: 'headcounts', path, unit: place.unit, period: place.month };
    case 'summary':
      return { kind: 'summary', path, unit: place.unit, period: place.period };
    case 'milestones':
      return { kind: 'milestones', path, unit: place.unit, period: null };
    case 'task-reports':
      return { kind: 'tasks', path, unit: place.unit, period: null };
    default:
      return null;
  }
}

/**
 * Path of a unit's file. A month that is published as JSON stays JSON.
 *
 * @param period `YYYY-MM`, whose year is that of the file, or of a summary `YYYY-H1`, `YYYY-H2`
 */
export function pathOf(tree: DataTree, kind: DraftKind, unit: string, period: string): string {
  const year = period.slice(0, 4);
  switch (kind) {
    case 'headcounts': {
      const stem = `${year}/headcounts/${unit}/${period}`;
      return tree.kind(`${stem}.json`) === 'file' ? `${stem}.json` : `${stem}.csv`;
    }
    case 'milestones':
    case 'tasks':
      return `${year}/${kind}/${unit}.csv`;
    case 'summary':
      return `${year}/summaries/${unit}/${period.replace(/^\d{4}-(?=H)/, '')}.md`;
  }
}

/** The same month in the other format, which may not stand beside it; null for what has none. */
export function siblingOf(path: string): string | null {
  const place = classify(path);
  if (place.kind !== 'headcounts') return null;
  return place.format === 'csv' ? path.replace(/csv$/, 'json') : path.replace(/json$/, 'csv');
}
