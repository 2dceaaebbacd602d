/** What is possible but unlikely: warnings that ask someone to look again. */
import type { Registry, Submission } from '../../model.ts';
import type { ReadFiles } from '../collect.ts';
import type { ProblemLog } from '../problemLog.ts';
import { checkTargets } from './aboveTarget.ts';
import { checkAgreements, checkIdenticalRows } from './acrossFiles.ts';
import { checkOwnHistory } from './ownHistory.ts';

/** @param reports whether a file is reported on; the others are only compared with */
export function checkPlausibility(
  checked: ReadFiles,
  log: ProblemLog,
  reports: (file: string) => boolean,
): void {
  for (const submissions of byUnit(checked.submissions)) checkOwnHistory(submissions, log, reports);
  checkIdenticalRows(checked.submissions, log, reports);
  checkAgreements(checked, log, reports);
  for (const { year, targets } of checked.years) {
    const facts = checked.submissions
      .filter(({ month }) => month.startsWith(String(year)))
      .flatMap((submission) => submission.facts);
    checkTargets(targets, facts, log, reports, (unit) => officeOf(unit, checked.registry));
  }
}

/** The coordinators, who are the office; first the one that collects the unit's reports. */
function officeOf(unit: string, { units }: Registry): readonly string[] {
  const collector = units.find(({ id }) => id === unit)?.reportsTo;
  const office = units.filter(({ kind }) => kind === 'coordinator').map(({ id }) => id);
  return [...office.filter((id) => id === collector), ...office.filter((id) => id !== collector)];
}

/** The submissions of each unit in the order of months; of a month in two formats only the first. */
function byUnit(submissions: readonly Submission[]): Iterable<readonly Submission[]> {
  const units = new Map<string, Submission[]>();
  for (const submission of submissions) {
    const known = units.get(submission.unit);
    if (known === undefined) units.set(submission.unit, [submission]);
    else if (!known.some(({ month }) => month === submission.month)) known.push(submission);
  }
  for (const known of units.values()) known.sort((left, right) => (left.month < right.month ? -1 : 1));
  return units.values();
}
