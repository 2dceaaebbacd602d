/** Which warnings have been answered. */
import { compareProblems } from '../problemLog.ts';
import { hasCome, isClosed } from '../../asOf.ts';
import type { Answer, AnsweredWarning, AskedProblem, IsoDate, Programme } from '../../model.ts';
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
 * An answer that is later than the day has not been given yet.
 *
 * @param beside what is said of files that are not reported on, but that answers which are speak of
 * @param own answers that are reported on: what they settle is told, wherever it stands
 */
export function settle(
  problems: readonly Problem[],
  beside: readonly Problem[],
  own: readonly Answer[],
  answersTo: AnswersTo,
  programme: Programme,
  asOf: IsoDate,
): Settled {
  const given = (problem: Problem): Answer | undefined =>
    answersTo(problem).find(({ answeredOn }) => isGiven(answeredOn, programme, asOf));
  const standing: Problem[] = [];
  const answered: AnsweredWarning[] = [];
  for (const problem of problems) {
    const answer = given(problem);
    if (answer !== undefined && isAsked(problem)) answered.push({ problem, answer });
    else standing.push(problem);
  }
  // Of a pair the same may be told in either file.
  const used = new Set(answered.map(({ answer }) => answer));
  for (const problem of beside) {
    const answer = given(problem);
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

/** Once the books are closed the day stands still, and a reason that is given afterwards serves as well. */
function isGiven(answeredOn: IsoDate, programme: Programme, asOf: IsoDate): boolean {
  return hasCome(answeredOn, asOf) || isClosed(programme, asOf);
}
