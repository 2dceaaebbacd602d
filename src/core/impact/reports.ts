/** Whole reports of two sides, one unit's of one month each: which came, were restated, withdrawn or dated anew. */
import { compareText } from '../figures/scope.ts';
import type { Checked, IsoDate, Month, Submission } from '../model.ts';
import { monthOf, peopleMoved } from './rows.ts';
import type { RowChange } from './rows.ts';

/**
 * `withdrawn`: its file is gone; `restated`: it was there, with other numbers; `redated`: only its day of first
 * delivery differs; `remarked`: neither numbers nor day, but notes or rows of zero.
 */
export type ReportChangeKind = 'withdrawn' | 'restated' | 'new' | 'redated' | 'remarked';

export interface ReportChange {
  readonly unit: string;
  readonly month: Month;
  readonly change: ReportChangeKind;
  /** People of the report; null where there is none. */
  readonly before: number | null;
  readonly after: number | null;
  readonly reportedOnBefore: IsoDate | null;
  readonly reportedOnAfter: IsoDate | null;
  /** The day of first delivery, which corrections keep, is now another one, or is gone. */
  readonly redated: boolean;
  /** It is now an earlier one, so that a late report may look like one in time. */
  readonly backDated: boolean;
}

const ORDER: readonly ReportChangeKind[] = ['withdrawn', 'restated', 'redated', 'new', 'remarked'];

/**
 * Reports that differ: by kind in the order above, then by how many people they move.
 *
 * @param rows all rows that differ
 * @param unread reports with an error in them, of which nothing can be said
 */
export function reportChanges(
  before: Checked,
  after: Checked,
  rows: readonly RowChange[],
  unread: ReadonlySet<string>,
): readonly ReportChange[] {
  const [old, now] = [reportsOf(before, unread), reportsOf(after, unread)];
  const rowsOf = Map.groupBy(rows, monthOf);
  const changes = [...new Set([...old.keys(), ...now.keys()])].flatMap((key): readonly ReportChange[] => {
    const [was, is] = [old.get(key), now.get(key)];
    const named = is ?? was;
    const own = rowsOf.get(key) ?? [];
    if (named === undefined) return [];
    const [dayBefore, dayAfter] = [was?.reportedOn ?? null, is?.reportedOn ?? null];
    const redated = was !== undefined && is !== undefined && dayBefore !== dayAfter;
    const change = kindOf(was, is, own, redated);
    if (change === null) return [];
    return [
      {
        unit: named.unit,
        month: named.month,
        change,
        before: peopleOf(was),
        after: peopleOf(is),
        reportedOnBefore: dayBefore,
        reportedOnAfter: dayAfter,
        redated,
        backDated: redated && dayBefore !== null && dayAfter !== null && dayAfter < dayBefore,
      },
    ];
  });
  return changes.toSorted(
    (a, b) =>
      ORDER.indexOf(a.change) - ORDER.indexOf(b.change) ||
      Math.abs(peopleMoved(b)) - Math.abs(peopleMoved(a)) ||
      compareText(a.month, b.month) ||
      compareText(a.unit, b.unit),
  );
}

function kindOf(
  was: Submission | undefined,
  is: Submission | undefined,
  rows: readonly RowChange[],
  redated: boolean,
): ReportChangeKind | null {
  if (was === undefined) return 'new';
  if (is === undefined) return 'withdrawn';
  if (rows.some((row) => peopleMoved(row) !== 0)) return 'restated';
  if (redated) return 'redated';
  return rows.some(({ change, noteChanged }) => change !== 'changed' || noteChanged) ? 'remarked' : null;
}

function peopleOf(submission: Submission | undefined): number | null {
  return submission?.facts.reduce((sum, { headcount }) => sum + headcount, 0) ?? null;
}

function reportsOf({ submissions }: Checked, unread: ReadonlySet<string>): ReadonlyMap<string, Submission> {
  return new Map(
    submissions
      .map((submission): [string, Submission] => [monthOf(submission), submission])
      .filter(([key]) => !unread.has(key)),
  );
}
