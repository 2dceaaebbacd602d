/** Problems and answers that came or went, in words. Texts from files are untrusted. */
import type { CheckResult } from '../check/result.ts';
import { buildReport } from '../formats/report.ts';
import type { IsoDate, Lang, Month } from '../model.ts';
import type { Problem, Severity } from '../problems/problem.ts';
import { maskPersonalData } from '../text/personalData.ts';
import { answerChanges, problemChanges } from './problems.ts';

export interface ProblemChange {
  readonly change: 'introduced' | 'cured';
  readonly code: string;
  readonly severity: Severity;
  /** Below the data directory. */
  readonly file: string;
  readonly line: number | null;
  readonly message: string;
}

export interface AnswerChange {
  readonly change: 'reopened' | 'answered';
  /** Of the warning. */
  readonly code: string;
  readonly title: string;
  /** The unit that is asked, and the month of its number. */
  readonly unit: string;
  readonly month: Month;
  readonly subject: string;
  /** null where it is asked again. */
  readonly reason: string | null;
  readonly answeredOn: IsoDate | null;
}

/** Introduced ones first, errors before warnings, else in their order. */
export function describedProblems(
  before: CheckResult,
  after: CheckResult,
  lang: Lang,
): readonly ProblemChange[] {
  const { introduced, cured } = problemChanges(before.problems, after.problems);
  const inWords = (result: CheckResult, change: ProblemChange['change'], problems: readonly Problem[]) => {
    const report = buildReport(result, { lang });
    const told = problems.map((problem): ProblemChange => {
      const { code, severity, file, line } = problem;
      return { change, code, severity, file, line, message: report.inWords(problem).message };
    });
    return told.toSorted((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'));
  };
  return [...inWords(after, 'introduced', introduced), ...inWords(before, 'cured', cured)];
}

/** Those that are asked again first. */
export function describedAnswers(
  before: CheckResult,
  after: CheckResult,
  lang: Lang,
): readonly AnswerChange[] {
  const { answered, reopened } = answerChanges(before, after);
  const report = buildReport(after, { lang });
  const asked = ({ code, asked: { month, units, subject } }: (typeof reopened)[number]) => ({
    code,
    month,
    subject,
    unit: units[0] ?? '',
  });
  return [
    ...reopened.map((problem): AnswerChange => ({
      change: 'reopened',
      ...asked(problem),
      title: report.inWords(problem).title,
      reason: null,
      answeredOn: null,
    })),
    ...answered.map(({ problem, answer }): AnswerChange => ({
      change: 'answered',
      ...asked(problem),
      title: report.inWords(problem).title,
      reason: maskPersonalData(answer.reason),
      answeredOn: answer.answeredOn,
    })),
  ];
}
