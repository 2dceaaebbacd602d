/**
 * The check of a data directory: bytes → text → rows → checked facts, with everything that is wrong on the way.
 *
 * With paths, only those are reported on, and of the rest only what bears on them is read: the registry, the
 * same unit's files, and the same month's files of units with a domain in common; a file with a row so large that
 * it could lift the year far above its target has the year's other headcounts added up. A warning has the answers to
 * it read, and answers have what they speak of looked at.
 */
import { countsAsOf, resolveAsOf } from '../asOf.ts';
import type { AnsweredWarning, Checked } from '../model.ts';
import type { Problem } from '../problems/problem.ts';
import { answerFiles } from './answers/answersOf.ts';
import { checkAnswersNothing } from './answers/answersNothing.ts';
import { createAside } from './answers/aside.ts';
import { indexAnswers, isAsked, settle } from './answers/settle.ts';
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
import { checkDeclarations } from './reports/checkDeclarations.ts';
import { checkTwice } from './reports/checkMilestones.ts';
import type { CheckCounts, CheckOptions, CheckResult } from './result.ts';
import type { DataTree } from './tree.ts';

export function checkTree(tree: DataTree, options: CheckOptions): CheckResult {
  const plan = planCheck(tree, options.paths);
  const registryLog = createProblemLog();
  const base = options.base ?? readRegistry(tree, registryLog);
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
  const aside = createAside(log);
  const collector = createCollector(context, plan.everything ? log : aside.log, registryLog);
  const rows = places.reduce((sum, place) => sum + collector.read(place), 0);
  checkGone(context, plan, collector, log);
  const own = collector.checked().answers.filter(({ file }) => plan.reports(file));
  if (!plan.everything) {
    const spokenOf = aside.read(own, context, collector);
    readRelated(context, [...places, ...spokenOf], collector);
  }
  const read = collector.checked();
  checkTwice(read.milestones, log, plan.reports);
  checkDeclarations(read.taskReports, read.submissions, context.units, tree, log);
  checkPlausibility(read, log, plan.reports);
  if (options.added !== undefined) checkAdded(read.submissions, new Set(options.added), log);

  const found = log.sorted();
  if (!plan.everything) for (const place of answerFiles(found, tree)) collector.read(place);
  const { answers } = collector.checked();
  const answersTo = indexAnswers(answers);
  const beside = aside.problems(read);
  checkAnswersNothing(own, [...found, ...beside], answersTo, context, log);

  const { programme } = base;
  const later = read.submissions.filter(
    (submission) => plan.reports(submission.file) && !countsAsOf(submission, programme, asOf),
  );
  const wanted = registryLog
    .sorted()
    .filter(({ file }) => plan.reports(file) || collector.blocking.has(file));
  const { standing, answered } = settle(log.sorted(), beside, own, answersTo);
  const counts = { files: places.length, rows, afterAsOf: later.length };
  const odd = { open: standing.filter(isAsked), answered };
  const checked: Checked = { ...read, answers, odd };
  const told = withCounts(sortProblems([...wanted, ...standing]), counts, answered);
  return { asOf, ...told, checked, notChecked: 0 };
}

function withCounts(
  problems: readonly Problem[],
  counts: Pick<CheckCounts, 'files' | 'rows' | 'afterAsOf'>,
  answered: readonly AnsweredWarning[] = [],
): Pick<CheckResult, 'problems' | 'answered' | 'counts'> {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const { files, rows, afterAsOf } = counts;
  const warnings = problems.length - errors;
  const all = { files, rows, errors, warnings, afterAsOf, answered: answered.length };
  return { problems, answered, counts: all };
}

function partition<T>(
  items: readonly T[],
  test: (item: T) => boolean,
): readonly [readonly T[], readonly T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}
