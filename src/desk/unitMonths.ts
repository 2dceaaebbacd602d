/** What a unit has reported before, for the numbers beside each cell. */
import { checkTree } from '../core/check/checkTree.ts';
import type { Month, Submission } from '../core/model.ts';
import { reportingMonths } from '../core/dates.ts';
import type { Desk } from './desk.ts';
import type { History } from './protocol.ts';

/** Months that are shown. */
const MOST_MONTHS = 12;

/** Published months of a unit, in order. */
export function submissionsOf({ tree, today, years, base }: Desk, unit: string): readonly Submission[] {
  const paths = years.map(({ year }) => `${year}/headcounts/${unit}`);
  const { checked } = checkTree(tree, { asOf: { today }, paths, base });
  return (checked?.submissions ?? [])
    .filter((submission) => submission.unit === unit)
    .toSorted((left, right) => (left.month < right.month ? -1 : 1));
}

export function historyOf(desk: Desk, unit: string, month: Month): History {
  const submissions = submissionsOf(desk, unit).filter((one) => one.month < month);
  const reported = new Map(submissions.map((one) => [one.month, one]));
  const months = [...new Set([...reportingMonths(desk.programme), ...reported.keys()])]
    .filter((one) => one < month)
    .toSorted()
    .slice(-MOST_MONTHS);
  const keys = new Set(months.flatMap((one) => (reported.get(one)?.facts ?? []).map(combinationKey)));
  const cells = [...keys].toSorted().map((key): [string, readonly (number | null)[]] => [
    key,
    months.map((one) => {
      const submission = reported.get(one);
      if (submission === undefined) return null;
      // A report speaks for all of its unit: what it leaves out is zero.
      return submission.facts.find((fact) => combinationKey(fact) === key)?.headcount ?? 0;
    }),
  ]);
  return { months, cells: Object.fromEntries(cells) };
}

function combinationKey({ domain, site, origin }: Submission['facts'][number]): string {
  return `${domain}/${site}/${origin}`;
}
