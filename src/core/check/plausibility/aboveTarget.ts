/** A year's total far past its target: most likely a slip of the keyboard in its largest row. */
import { countsTowards } from '../../measureKinds.ts';
import type { Fact, Target } from '../../model.ts';
import { partOf } from '../answers/subject.ts';
import type { ProblemLog } from '../problemLog.ts';
import { largest, people } from './ownHistory.ts';

/** A total is only called out of reach past this many times its target. */
const TIMES_TARGET = 10;
/** A slip stands in one row: it has at least so many people, and at least this part of the target. */
const SMALLEST_SLIP = 20;
const PART_OF_TARGET = 1 / 10;

/**
 * Whether a file may hold the row that is to blame, which its own rows tell; without one, nothing of the rest of
 * the year needs reading. Left out, the targets may be any.
 */
export function mayBeFarAbove(facts: readonly Fact[], targets?: readonly Target[]): boolean {
  if (targets === undefined) return (largest(facts)?.headcount ?? 0) >= SMALLEST_SLIP;
  return targets.some((target) => culpritOf(target, facts) !== null);
}

/** The row with the most people of those that count towards a target; null where it is too small for a slip. */
function culpritOf(target: Target, facts: readonly Fact[]): Fact | null {
  if (target.target === null) return null;
  const row = largest(facts.filter((fact) => countsTowards(target, fact)));
  if (row === undefined) return null;
  return row.headcount >= Math.max(SMALLEST_SLIP, PART_OF_TARGET * target.target) ? row : null;
}

/**
 * @param facts every row of the year
 * @param officeOf whose answers serve: the target of the year is the office's, not the unit's
 */
export function checkTargets(
  targets: readonly Target[],
  facts: readonly Fact[],
  log: ProblemLog,
  reports: (file: string) => boolean,
  officeOf: (unit: string) => readonly string[],
): void {
  for (const definition of targets) {
    const culprit = culpritOf(definition, facts);
    if (culprit === null || definition.target === null || !reports(culprit.file)) continue;
    const total = people(facts.filter((fact) => countsTowards(definition, fact)));
    if (total <= TIMES_TARGET * definition.target) continue;
    const { file, line, headcount, unit, month } = culprit;
    const asks = { month, units: officeOf(unit), unit, part: partOf(culprit), value: headcount };
    const where = { file, line, field: 'headcount', value: String(headcount), asks };
    log.add('far-above-target', where, { total, target: definition.target, times: TIMES_TARGET });
  }
}
