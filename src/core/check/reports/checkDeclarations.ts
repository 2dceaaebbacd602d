/**
 * What a reporting unit declares of its monthly briefings (附件2 #4) and half-yearly summaries (#15) beside the files that
 * it sent. Coordinators send none: theirs is taken as declared.
 */
import { isMonth } from '../../dates.ts';
import type { Submission, TaskReport, Unit } from '../../model.ts';
import type { ProblemLog } from '../problemLog.ts';
import type { DataTree } from '../tree.ts';

/** Only one word a difference: a file that is not there has no day to compare. */
export function checkDeclarations(
  reports: readonly TaskReport[],
  submissions: readonly Submission[],
  units: ReadonlyMap<string, Unit>,
  tree: DataTree,
  log: ProblemLog,
): void {
  const dayOf = new Map(submissions.map(({ file, reportedOn }) => [file, reportedOn]));
  for (const { task, unit, period, status, date, file, line } of reports) {
    const kind = units.get(unit)?.kind;
    if (period === null || kind === undefined || kind === 'coordinator') continue;
    const [first = '', ...others] = pathsOf(period, unit, file.slice(0, file.indexOf('/')));
    // Whether it can be read is told of the file itself.
    const sent = [first, ...others].find((path) => tree.kind(path) !== null);
    const day = sent === undefined ? null : (dayOf.get(sent) ?? null);
    const where = { file, line, field: 'status', value: status };
    if (sent === undefined) {
      if (status === 'done') log.add('declaration-differs', where, { task, path: first, found: 'no-file' });
    } else if (status !== 'done') {
      log.add('declaration-differs', where, { task, path: sent, found: 'file' });
    } else if (date !== null && day !== null && date !== day) {
      const of = { ...where, field: 'date', value: date, suggestion: day };
      log.add('declaration-differs', of, { task, path: sent, found: 'other-day' });
    }
  }
}

/** Where the file of a period may stand. */
function pathsOf(period: string, unit: string, year: string): readonly string[] {
  return isMonth(period)
    ? ['csv', 'json'].map((format) => `${year}/headcounts/${unit}/${period}.${format}`)
    : [`${year}/summaries/${unit}/${period}.md`];
}
