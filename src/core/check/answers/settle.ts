/** Which warnings have been answered. */
import { compareProblems } from '../problemLog.ts';
import type { Answer, AnsweredWarning, AskedProblem } from '../../model.ts';
import type { Problem } from '../../problems/problem.ts';

/** The answers that speak of a warning, first those of the unit that is asked. */
export type AnswersTo = (problem: Problem) => readonly Answer[];

export function indexAnswers(answers: readonly Answer[]): AnswersTo {
  const known = Map.groupBy(answers, ({ month, code, subject }) => `${month} ${code} ${subject}`);
  return ({ code, asked }) => {
    if (asked === undefined) return [];
    const fitting = known.get(`${asked.month} ${code} ${asked.subject}`) ?? [];
    return asked.units.flatMap((unit) => fitting.filter((answer) => answer.unit === unit));
  };
}

export interface Settled {
  /** Problems that are told. */
  readonly standing: readonly Problem[];
  readonly answered: readonly AnsweredWarning[];
}

/**
 * As a corrected number does, an answer holds whatever the day: the warning is told of the current files, and so is
 * what has been said to it.
 *
 * @param beside what is said of files that are not reported on, but that answers which are speak of
 * @param own answers that are reported on: what they settle is told, wherever it stands
 */
export function settle(
  problems: readonly Problem[],
  beside: readonly Problem[],
  own: readonly Answer[],
  answersTo: AnswersTo,
): Settled {
  const standing: Problem[] = [];
  const answered: AnsweredWarning[] = [];
  for (const problem of problems) {
    const [answer] = answersTo(problem);
    if (answer !== undefined && isAsked(problem)) answered.push({ problem, answer });
    else standing.push(problem);
  }
  // Of a pair the same may be told in either file.
  const used = new Set(answered.map(({ answer }) => answer));
  for (const problem of beside) {
    const [answer] = answersTo(problem);
    if (answer !== undefined && isAsked(problem) && own.includes(answer) && !used.has(answer))
      answered.push({ problem, answer });
  }
  return { standing, answered: answered.toSorted(byPlace) };
}

function byPlace({ problem: left }: AnsweredWarning, { problem: right }: AnsweredWarning): number {
  return compareProblems(left, right);
}

export function isAsked(problem: Problem): problem is AskedProblem {
  return problem.asked !== undefined;
}
