/** What a change of the data would change in everything that is published: two sides checked, aggregated, compared. */
import type { CheckResult } from '../check/result.ts';
import type { DataTree } from '../check/tree.ts';
import type { AsOf } from '../asOf.ts';
import type { Lang } from '../model.ts';
import type { Severity } from '../problems/problem.ts';
import { classify } from '../check/layout.ts';
import { maskPersonalData } from '../text/personalData.ts';
import { definitionChanges, measuredBy } from './definitions.ts';
import { figureChanges, isTargetState } from './figures.ts';
import { namesOf } from './names.ts';
import { describedAnswers, describedProblems } from './describe.ts';
import type { ProblemChange } from './describe.ts';
import { IMPACT_VERSION } from './document.ts';
import type { Impact, ImpactCounts, ImpactSide, LISTS } from './document.ts';
import { reportChanges } from './reports.ts';
import type { ReportChange, ReportChangeKind } from './reports.ts';
import { restatedMonths } from './restated.ts';
import { monthOf, rowChanges } from './rows.ts';
import { sideOf } from './side.ts';
import type { Side } from './side.ts';

export interface ImpactOptions {
  readonly asOf: AsOf;
  readonly lang: Lang;
  readonly commits: { readonly before: string | null; readonly after: string | null };
}

export function impactOf(before: DataTree, after: DataTree, { asOf, lang, commits }: ImpactOptions): Impact {
  // The day may hang on the programme, and two days would be two questions: what merging leaves decides.
  const now = sideOf(after, asOf);
  const day = now.result.asOf;
  const old = sideOf(before, day);
  const [was, is] = [old.result.checked, now.result.checked];
  const unread = unreadReports(old.result, now.result);
  const both = was !== null && is !== null;
  const rows = both ? rowChanges(was, is, day, unread) : [];
  const reports = both ? reportChanges(was, is, rows, unread) : [];
  const definitions = both ? definitionChanges(was, is) : [];
  const between =
    definitions.length === 0 || old.summaries === null || now.summaries === null
      ? null
      : sideOf(measuredBy(before, after), day).summaries;
  const figures = figureChanges(old.summaries, now.summaries, {
    between,
    onlyReports: definitions.length === 0,
  });
  const problems = describedProblems(old.result, now.result, lang);
  const lists = {
    restated: restatedMonths(reports, figures),
    reports,
    rows,
    figures,
    definitions,
    problems,
    answers: describedAnswers(old.result, now.result, lang),
    notCompared: [...unread].toSorted().map(maskPersonalData),
  };
  const count = (change: ProblemChange['change'], severity: Severity): number =>
    problems.filter((problem) => problem.change === change && problem.severity === severity).length;
  return {
    schemaVersion: IMPACT_VERSION,
    lang,
    asOf: day,
    illustrative: (is ?? was)?.programme.illustrative ?? false,
    before: impactSide(old, commits.before),
    after: impactSide(now, commits.after),
    people: peopleOf(old, now),
    counts: {
      ...lengthsOf(lists),
      newErrors: count('introduced', 'error'),
      newWarnings: count('introduced', 'warning'),
      curedErrors: count('cured', 'error'),
      curedWarnings: count('cured', 'warning'),
      targetStates: figures.filter(isTargetState).length,
      reportsByKind: byKind(reports),
      redated: reports.filter(({ redated }) => redated).length,
      reopened: lists.answers.filter(({ change }) => change === 'reopened').length,
      figuresBySection: Object.fromEntries(
        [...Map.groupBy(figures, ({ section }) => section)].map(([section, own]) => [section, own.length]),
      ),
    },
    ...lists,
    names: namesOf(
      [is, was].filter((checked) => checked !== null),
      lists,
      lang,
    ),
  };
}

function byKind(reports: readonly ReportChange[]): ImpactCounts['reportsByKind'] {
  const count = (kind: ReportChangeKind): number => reports.filter(({ change }) => change === kind).length;
  return {
    withdrawn: count('withdrawn'),
    restated: count('restated'),
    new: count('new'),
    redated: count('redated'),
    remarked: count('remarked'),
  };
}

function peopleOf({ summaries: before }: Side, { summaries: after }: Side): Impact['people'] {
  const years = [...(after?.keys() ?? [])].filter((year) => before?.has(year));
  const year = Math.max(...years);
  const [was, is] = [before?.get(year), after?.get(year)];
  if (was === undefined || is === undefined) return null;
  return { before: was.total.headcount, after: is.total.headcount };
}

function impactSide({ result, summaries }: Side, commit: string | null): ImpactSide {
  const { errors, warnings } = result.counts;
  return { commit, errors, warnings, published: summaries !== null };
}

function lengthsOf(
  lists: Readonly<Record<(typeof LISTS)[number], readonly unknown[]>>,
): Record<(typeof LISTS)[number], number> {
  const { restated, reports, rows, figures, definitions, problems, answers, notCompared } = lists;
  return {
    restated: restated.length,
    reports: reports.length,
    rows: rows.length,
    figures: figures.length,
    definitions: definitions.length,
    problems: problems.length,
    answers: answers.length,
    notCompared: notCompared.length,
  };
}

/** Reports with an error on either side: rows are left out of them, which is no change of anything. */
function unreadReports(...results: readonly CheckResult[]): ReadonlySet<string> {
  const files = results.flatMap(({ problems }) =>
    problems.filter(({ severity }) => severity === 'error').map(({ file }) => file),
  );
  return new Set(
    files.flatMap((file) => {
      const place = classify(file);
      return place.kind === 'headcounts' ? [monthOf(place)] : [];
    }),
  );
}
