/** What a person says of problems: an answer to a warning, and that they have looked. */
import type { DeskProblem } from './deskProblem.ts';
import type { GivenAnswer } from './protocol.ts';
import type { Work } from './work.ts';

const isOf = (answer: GivenAnswer, { code, ask }: DeskProblem): boolean =>
  ask !== null &&
  answer.unit === ask.unit &&
  answer.month === ask.month &&
  answer.code === code &&
  answer.subject === ask.subject;

/** A second answer to the same takes the place of the first. */
export function giveAnswer(work: Work, problem: DeskProblem, reason: string): Work {
  const { ask, code } = problem;
  if (ask === null || reason.trim() === '') return work;
  const { unit, month, subject } = ask;
  const others = work.answers.filter((answer) => !isOf(answer, problem));
  return { ...work, answers: [...others, { unit, month, code, subject, reason: reason.trim() }] };
}

export function withdrawAnswer(work: Work, problem: DeskProblem): Work {
  const answers = work.answers.filter((answer) => !isOf(answer, problem));
  return answers.length === work.answers.length ? work : { ...work, answers };
}

/** Of a standing problem: it was looked at, and the draft says what it should. */
export function settle(work: Work, id: string): Work {
  return work.settled.includes(id) ? work : { ...work, settled: [...work.settled, id] };
}
