/** Answers given at the desk, as the units' files of answers with a line more each. */
import { answersFile } from '../core/answer/answerWarning.ts';
import { checkTree } from '../core/check/checkTree.ts';
import { answersPath } from '../core/problems/answerWay.ts';
import { tidyFreeText } from '../core/text/normalise.ts';
import type { Desk } from './desk.ts';
import type { GivenAnswer } from './protocol.ts';

/** By path; the later of two answers to one warning counts. */
export function answerFiles(
  { tree, today, base }: Desk,
  given: readonly GivenAnswer[],
): ReadonlyMap<string, Uint8Array> {
  const byPath = Map.groupBy(given, ({ month, unit }) => answersPath(month.slice(0, 4), unit));
  return new Map(
    [...byPath].map(([path, own]) => {
      const { checked } = checkTree(tree, { asOf: { today }, paths: [path], base });
      const known = (checked?.answers ?? []).filter(({ file }) => file === path);
      const fresh = own.map((answer) => ({
        ...answer,
        reason: tidyFreeText(answer.reason).text,
        answeredOn: today,
      }));
      const all = new Map(
        [...known, ...fresh].map((one) => [`${one.month} ${one.code} ${one.subject}`, one]),
      );
      return [path, answersFile([...all.values()])];
    }),
  );
}
