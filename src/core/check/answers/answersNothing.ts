/** Answers that no warning asks for. */
import type { Answer } from '../../model.ts';
import type { Problem } from '../../problems/problem.ts';
import type { CheckContext } from '../context.ts';
import type { ProblemLog } from '../problemLog.ts';
import { spokenOf } from './answersOf.ts';
import type { AnswersTo } from './settle.ts';

/**
 * @param answers those that are reported on
 * @param found everything said of the files that they speak of
 */
export function checkAnswersNothing(
  answers: readonly Answer[],
  found: readonly Problem[],
  answersTo: AnswersTo,
  { units }: CheckContext,
  log: ProblemLog,
): void {
  const used = new Set(found.flatMap((problem) => answersTo(problem)));
  const broken = new Set(found.flatMap(({ severity, file }) => (severity === 'error' ? [file] : [])));
  for (const answer of answers) {
    // A file in a unit's place that is no unit's is told as that; and where a file has errors, it may be because of
    // them that a warning is not there.
    if (used.has(answer) || !units.has(answer.unit) || spokenOf(answer).some((file) => broken.has(file)))
      continue;
    const { file, line, subject, month } = answer;
    log.add('answers-nothing', { file, line, field: 'subject', value: subject }, { month });
  }
}
