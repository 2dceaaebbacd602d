/**
 * The check of a data directory: bytes → text → rows → checked facts, with everything that is wrong on the way.
 *
 * With paths, only those are reported on, and of the rest only what bears on them is read: the registry, the
 * same unit's files, and the same month's files of units with a domain in common; a file with a row so large that
 * it could lift the year far above its target has the year's other headcounts added up.
 */
import { countsAsOf, resolveAsOf } from '../asOf.ts';
import type { Problem } from '../problems/problem.ts';
import { checkAdded } from './addedFiles.ts';
import { checkGone, checkPlaces } from './checkPlaces.ts';
import { createCollector } from './collect.ts';
import { createContext } from './context.ts';
import { isRegistryPlace } from './layout.ts';
import { planCheck } from './plan.ts';
import { checkPlausibility } from './plausibility/checkPlausibility.ts';
import { createProblemLog, sortProblems } from './problemLog.ts';
import { readRegistry } from './registry/readRegistry.ts';
import { readRelated } from './related.ts';
import { checkTwice } from './reports/checkMilestones.ts';
import type { CheckCounts, CheckOptions, CheckResult } from './result.ts';
import type { DataTree } from './tree.ts';

export function checkTree(tree: DataTree, options: CheckOptions): CheckResult {
  const plan = planCheck(tree, options.paths);
  const registryLog = createProblemLog();
  const base = readRegistry(tree, registryLog);
  const asOf = resolveAsOf(options.asOf, base?.programme ?? null);
  if (base === null) {
    // Nothing can be understood without it, so it is what must be mended first, whatever was asked about.
    const [known, unread] = partition(
      plan.given.map(({ place }) => place),
      isRegistryPlace,
    );
    const counts = { files: known.length, rows: 0, afterAsOf: 0 };
    const notChecked = unread.filter(({ kind }) => kind !== 'ignored').length;
    return { asOf, ...withCounts(registryLog.sorted(), counts), checked: null, notChecked };
  }

  const log = createProblemLog(plan.reports);
  const context = createContext(tree, base);
  const places = checkPlaces(context, plan, log);
  const collector = createCollector(context, log, registryLog);
  const rows = places.reduce((sum, place) => sum + collector.read(place), 0);
  checkGone(context, plan, collector, log);
  if (!plan.everything) readRelated(context, places, collector);
  const checked = collector.checked();
  checkTwice(checked.milestones, log, plan.reports);
  checkPlausibility(checked, log, plan.reports);
  if (options.added !== undefined) checkAdded(checked.submissions, new Set(options.added), log);

  const { programme } = base;
  const later = checked.submissions.filter(
    (submission) => plan.reports(submission.file) && !countsAsOf(submission, programme, asOf),
  );
  const wanted = registryLog
    .sorted()
    .filter(({ file }) => plan.reports(file) || collector.blocking.has(file));
  const problems = sortProblems([...wanted, ...log.sorted()]);
  const counts = { files: places.length, rows, afterAsOf: later.length };
  return { asOf, ...withCounts(problems, counts), checked, notChecked: 0 };
}

function withCounts(
  problems: readonly Problem[],
  counts: Pick<CheckCounts, 'files' | 'rows' | 'afterAsOf'>,
): Pick<CheckResult, 'problems' | 'counts'> {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const { files, rows, afterAsOf } = counts;
  return { problems, counts: { files, rows, errors, warnings: problems.length - errors, afterAsOf } };
}

function partition<T>(
  items: readonly T[],
  test: (item: T) => boolean,
): readonly [readonly T[], readonly T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}
