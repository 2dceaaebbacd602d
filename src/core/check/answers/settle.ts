/** Which warnings have been answered. */
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

/** An answer that is later than the day has not been given yet. */
export function settle(
  problems: readonly Problem[],
  answersTo: AnswersTo,
  programme: Programme,
  asOf: IsoDate,
): Settled {
  const standing: Problem[] = [];
  const answered: AnsweredWarning[] = [];
  for (const problem of problems) {
    const answer = answersTo(problem).find(({ answeredOn }) => isGiven(answeredOn, programme, asOf));
    if (answer !== undefined && isAsked(problem)) answered.push({ problem, answer });
    else standing.push(problem);
  }
  return { standing, answered };
}

export function isAsked(problem: Problem): problem is AskedProblem {
  return problem.asked !== undefined;
}

/** Once the books are closed the day stands still, and a reason that is given afterwards serves as well. */
function isGiven(answeredOn: IsoDate, programme: Programme, asOf: IsoDate): boolean {
  return hasCome(answeredOn, asOf) || isClosed(programme, asOf);
}
