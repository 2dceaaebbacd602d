/** Counts beside those of other units and the agreements. */
import { monthOf } from '../../dates.ts';
import type { Checked, Fact, Milestone, Submission } from '../../model.ts';
import { partOf } from '../answers/subject.ts';
import type { ProblemLog } from '../problemLog.ts';

/** A count as one text, for example `2022-06 food guangdong HK 3`. */
const countKey = (fact: Fact): string =>
  [fact.month, fact.domain, fact.site, fact.origin, fact.headcount].join(' ');

/**
 * The same non-zero count from two units: perhaps the same people. Told once per pair of files, in the one
 * that comes later, or in the other where only that one is reported on.
 */
export function checkIdenticalRows(
  submissions: readonly Submission[],
  log: ProblemLog,
  reports: (file: string) => boolean,
): void {
  const byCount = new Map<string, Fact[]>();
  for (const fact of submissions.flatMap((submission) => submission.facts)) {
    if (fact.headcount === 0) continue;
    const key = countKey(fact);
    byCount.set(key, [...(byCount.get(key) ?? []), fact]);
  }
  for (const facts of byCount.values()) {
    facts.forEach((later, index) => {
      for (const earlier of facts.slice(0, index)) {
        if (earlier.unit === later.unit) continue;
        const [told, other] = reports(later.file) ? [later, earlier] : [earlier, later];
        if (!reports(told.file)) continue;
        const asks = {
          month: told.month,
          units: [told.unit, other.unit],
          // Named by the later of the two, in whichever file it is told.
          unit: later.unit,
          part: partOf(told),
          value: told.headcount,
        };
        const where = { file: told.file, line: told.line, field: 'headcount', asks };
        log.add('identical-to-other-unit', where, { unit: told.unit, other: other.unit, count: 0 });
      }
    });
  }
}

/** People in a new domain (二(二)2) before the month of its agreement, or without one that counts. */
export function checkAgreements(
  checked: Pick<Checked, 'registry' | 'submissions' | 'milestones'>,
  log: ProblemLog,
  reports: (file: string) => boolean,
): void {
  const fresh = new Set(
    checked.registry.domains.filter((domain) => domain.cohort === 'new').map(({ id }) => id),
  );
  for (const fact of checked.submissions.flatMap((submission) => submission.facts)) {
    if (fact.headcount === 0 || !fresh.has(fact.domain) || !reports(fact.file)) continue;
    const agreement = agreementDate(fact.domain, checked.milestones);
    if (agreement !== null && monthOf(agreement) <= fact.month) continue;
    const { file, line, month, unit, headcount } = fact;
    const asks = { month, units: [unit], part: partOf(fact), value: headcount };
    const where = { file, line, field: 'domain', asks };
    log.add('before-agreement', where, { domain: fact.domain, agreement: agreement ?? '', count: 0 });
  }
}

/** A milestone counts only with a date and evidence. */
function agreementDate(domain: string, milestones: readonly Milestone[]): string | null {
  const counted = milestones.find(
    (milestone) =>
      milestone.type === 'agreement' && milestone.subject === domain && milestone.evidence !== null,
  );
  return counted?.date ?? null;
}
