/** A warning answered: the unit's file of answers with one line more. */
import { overlayTree } from '../check/overlayTree.ts';
import { checkTree } from '../check/checkTree.ts';
import type { CheckResult } from '../check/result.ts';
import type { DataTree } from '../check/tree.ts';
import type { Answer, AnsweredWarning, AskedProblem } from '../model.ts';
import { answersPath } from '../problems/answerWay.ts';
import { COLUMNS, tidyCell, tidyFreeText } from '../text/normalise.ts';
import { writeCsv } from '../write/csv.ts';

export type AnswerRequest = Pick<Answer, 'unit' | 'month' | 'code' | 'subject' | 'reason' | 'answeredOn'>;

export type AnswerOutcome =
  | { readonly kind: 'written'; readonly path: string; readonly bytes: Uint8Array; readonly line: string }
  /** No such warning is open. */
  | {
      readonly kind: 'not-asked';
      /** What the unit is asked of that month instead. */
      readonly asked: readonly AskedProblem[];
      /** The answer that it has already; null where there is no such warning at all. */
      readonly before: AnsweredWarning | null;
    }
  /** The file of answers has errors, or would have. `tree`: as the errors are told of it. */
  | { readonly kind: 'refused'; readonly check: CheckResult; readonly tree: DataTree };

/** What is asked does not hang on the day. */
const WHENEVER = '9999-12-31';

/** @param request whose `unit` and `code` are known ones */
export function answerWarning(tree: DataTree, request: AnswerRequest): AnswerOutcome {
  const { unit, month, code } = request;
  const subject = tidyCell(request.subject).text;
  const path = answersPath(month.slice(0, 4), unit);
  const standing = checkTree(tree, { asOf: WHENEVER });
  const own = standing.problems.filter(({ file, severity }) => file === path && severity === 'error');
  if (standing.checked === null || own.length > 0)
    return { kind: 'refused', check: errorsOnly(standing, own), tree };
  const { odd, answers } = standing.checked;
  const isOwn = ({ asked }: AskedProblem): boolean => asked.month === month && asked.units.includes(unit);
  const isMeant = (problem: AskedProblem): boolean =>
    isOwn(problem) && problem.code === code && problem.asked.subject === subject;
  if (!odd.open.some(isMeant)) {
    const before = odd.answered.find(({ problem }) => isMeant(problem)) ?? null;
    return { kind: 'not-asked', asked: odd.open.filter(isOwn), before };
  }
  const given = { ...request, subject, reason: tidyFreeText(request.reason).text };
  const bytes = answersFile([...answers.filter(({ file }) => file === path), given]);
  const after = overlayTree(tree, new Map([[path, bytes]]));
  const check = checkTree(after, { asOf: WHENEVER, paths: [path] });
  if (check.counts.errors > 0)
    return {
      kind: 'refused',
      check: errorsOnly(
        check,
        check.problems.filter(({ severity }) => severity === 'error'),
      ),
      tree: after,
    };
  const [line = ''] = writeCsv(cellsOf(given), []).split('\n', 1);
  return { kind: 'written', path, bytes, line };
}

/** A unit's file of answers in canonical form. */
export function answersFile(
  answers: readonly Pick<Answer, 'month' | 'code' | 'subject' | 'reason' | 'answeredOn'>[],
): Uint8Array {
  return new TextEncoder().encode(writeCsv(COLUMNS.answers.required, answers.map(cellsOf)));
}

/** In the order of the columns. */
function cellsOf({
  month,
  code,
  subject,
  reason,
  answeredOn,
}: Omit<AnswerRequest, 'unit'>): readonly string[] {
  return [month, code, subject, reason, answeredOn];
}

function errorsOnly(check: CheckResult, errors: CheckResult['problems']): CheckResult {
  // Without a registry nothing else is known, and all of it is in the way.
  const problems = check.checked === null ? check.problems : errors;
  return { ...check, problems, counts: { ...check.counts, errors: problems.length, warnings: 0 } };
}
