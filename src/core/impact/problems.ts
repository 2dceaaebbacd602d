/** Problems and answers of two sides: what is wrong anew, what was mended, what was answered and what is asked again. */
import type { AnsweredWarning, AskedProblem } from '../model.ts';
import type { Problem } from '../problems/problem.ts';
import { isAsked } from '../check/answers/settle.ts';

interface ProblemChanges {
  readonly introduced: readonly Problem[];
  readonly cured: readonly Problem[];
}

/** The same cause in the same file is the same problem, wherever its line has moved; more lines of it are more. */
export function problemChanges(before: readonly Problem[], after: readonly Problem[]): ProblemChanges {
  return { introduced: beyond(after, before), cured: beyond(before, after) };
}

/** Problems that are there more often than in the other list; of several alike those on lines that it has not. */
function beyond(some: readonly Problem[], others: readonly Problem[]): readonly Problem[] {
  const known = Map.groupBy(others, causeOf);
  return [...Map.groupBy(some, causeOf)].flatMap(([cause, own]) => {
    const there = known.get(cause) ?? [];
    const places = (list: readonly Problem[]): number =>
      list.reduce((sum, { lines }) => sum + (lines?.length ?? 1), 0);
    const more = places(own) - places(there);
    if (more <= 0) return [];
    const lines = new Set(there.map(({ line }) => line));
    const fresh = own.toSorted((a, b) => Number(lines.has(a.line)) - Number(lines.has(b.line)));
    return fresh.slice(0, Math.min(more, own.length));
  });
}

function causeOf({ code, severity, file, field, pointer, value, asked }: Problem): string {
  // In JSON a place is what a line is in a table, apart from the name at its end.
  const at = field === null ? (pointer ?? '').replace(/\d+/g, '#') : '';
  return JSON.stringify([code, severity, file, field, at, value, asked?.subject ?? null]);
}

interface AnswerChanges {
  readonly answered: readonly AnsweredWarning[];
  /** Open now, though the same thing was answered before: the answer is gone, or its number is another. */
  readonly reopened: readonly AskedProblem[];
}

export function answerChanges(
  before: { readonly problems: readonly Problem[]; readonly answered: readonly AnsweredWarning[] },
  after: { readonly problems: readonly Problem[]; readonly answered: readonly AnsweredWarning[] },
): AnswerChanges {
  const was = new Set(before.answered.map(({ problem }) => questionOf(problem)));
  const about = new Set(before.answered.map(({ problem }) => topicOf(problem)));
  const open = new Set(before.problems.filter(isAsked).map(questionOf));
  return {
    answered: after.answered.filter(({ problem }) => !was.has(questionOf(problem))),
    reopened: after.problems
      .filter(isAsked)
      .filter((problem) => about.has(topicOf(problem)) && !open.has(questionOf(problem))),
  };
}

function questionOf({ code, asked: { month, units, subject } }: AskedProblem): string {
  return JSON.stringify([code, month, units[0], subject]);
}

/** The question without its numbers. */
function topicOf({ code, asked: { month, units, subject } }: AskedProblem): string {
  return JSON.stringify([code, month, units[0], subject.replace(/=[^+]*/g, '')]);
}
