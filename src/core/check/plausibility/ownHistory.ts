/** A month beside the earlier months of the same unit. */
import { addMonths } from '../../dates.ts';
import type { Fact, Submission } from '../../model.ts';
import type { Asking } from '../answers/subject.ts';
import type { ProblemLog } from '../problemLog.ts';
import { usualIfFarAbove } from './outlier.ts';

/** Identical months are only telling from this many rows, or this many people, on. */
const COPY_ROWS = 3;
const COPY_PEOPLE = 5;

/** @param submissions of one unit, in the order of their months */
export function checkOwnHistory(
  submissions: readonly Submission[],
  log: ProblemLog,
  reports: (file: string) => boolean,
): void {
  submissions.forEach((submission, index) => {
    if (!reports(submission.file)) return;
    const earlier = submissions.slice(0, index);
    const copied = copiedFrom(submission, earlier);
    const line = largest(submission.facts)?.line ?? null;
    if (copied !== null) {
      const asks = asksOf(submission, 'month', people(submission.facts));
      log.add('copy-of-last-month', { file: submission.file, line, asks }, { other: copied.file });
    }
    if (!checkTotal(submission, earlier, log)) checkSites(submission, earlier, log);
  });
}

/** Returns whether the whole month is unusual, in which case its sites are not looked at one by one. */
function checkTotal(submission: Submission, earlier: readonly Submission[], log: ProblemLog): boolean {
  const headcount = people(submission.facts);
  const usual = usualIfFarAbove(
    headcount,
    earlier.map((other) => people(other.facts)),
  );
  if (usual === null) return false;
  const line = largest(submission.facts)?.line ?? null;
  const asks = asksOf(submission, 'month', headcount);
  const where = { file: submission.file, line, field: 'headcount', asks };
  log.add('unusual-month', where, { headcount, usual, months: earlier.length });
  return true;
}

function checkSites(submission: Submission, earlier: readonly Submission[], log: ProblemLog): void {
  const at = (facts: readonly Fact[], site: string): readonly Fact[] =>
    facts.filter((fact) => fact.site === site);
  for (const site of new Set(submission.facts.map((fact) => fact.site))) {
    const facts = at(submission.facts, site);
    const headcount = people(facts);
    const usual = usualIfFarAbove(
      headcount,
      earlier.map((other) => people(at(other.facts, site))),
    );
    if (usual === null) continue;
    const asks = asksOf(submission, site, headcount);
    const where = { file: submission.file, line: largest(facts)?.line ?? null, field: 'headcount', asks };
    log.add('site-jump', where, { site, headcount, usual, months: earlier.length });
  }
}

function asksOf({ unit, month }: Submission, part: string, value: number): Asking {
  return { month, units: [unit], part, value };
}

function copiedFrom(submission: Submission, earlier: readonly Submission[]): Submission | null {
  const before = earlier.find((other) => other.month === addMonths(submission.month, -1));
  if (before === undefined) return null;
  const rows = nonZero(submission.facts);
  const telling = rows.length >= COPY_ROWS || people(submission.facts) >= COPY_PEOPLE;
  return telling && rows.join('\n') === nonZero(before.facts).join('\n') ? before : null;
}

function nonZero(facts: readonly Fact[]): readonly string[] {
  return facts
    .filter((fact) => fact.headcount > 0)
    .map(({ domain, site, origin, headcount }) => [domain, site, origin, headcount].join(' '))
    .sort();
}

/** Total headcount. */
export function people(facts: readonly Fact[]): number {
  return facts.reduce((sum, fact) => sum + fact.headcount, 0);
}

/** The first of the rows with the most people; undefined for no rows. */
export function largest(facts: readonly Fact[]): Fact | undefined {
  return facts.reduce<Fact | undefined>(
    (best, fact) => (best === undefined || fact.headcount > best.headcount ? fact : best),
    undefined,
  );
}
