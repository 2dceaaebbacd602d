/** What can only be asked of a file that is new, which the caller knows: a data directory has no memory. */
import type { Submission } from '../model.ts';
import type { ProblemLog } from './problemLog.ts';

/** A new month without a day of delivery could never be on time. Nothing is said where that column is wrong anyway. */
export function checkAdded(
  submissions: readonly Submission[],
  added: ReadonlySet<string>,
  log: ProblemLog,
): void {
  const told = new Set(log.sorted().flatMap(({ file, field }) => (field === 'reported_on' ? [file] : [])));
  for (const { file, reportedOn } of submissions) {
    if (!added.has(file) || reportedOn !== null || told.has(file)) continue;
    log.add('reported-on-absent', { file, field: 'reported_on' }, {});
  }
}
