/** What `fix` promises about any data directory, put to the test on one. */
import { expect } from 'vitest';
import { overlayTree } from '../../../src/core/check/overlayTree.ts';
import type { CheckResult } from '../../../src/core/check/result.ts';
import type { DataTree } from '../../../src/core/check/tree.ts';
import { fixTree } from '../../../src/core/fix/fixTree.ts';
import type { FixResult } from '../../../src/core/fix/fixTree.ts';
import type { Problem } from '../../../src/core/problems/problem.ts';
import { AS_OF } from '../../corpus/case.ts';

/** Facts before = facts after, errors stay the same, what can be fixed is, a second run changes nothing. */
export function expectPromises(tree: DataTree, paths?: readonly string[]): FixResult {
  const result = fixTree(tree, AS_OF, paths);
  // Where the registry can be understood only now, everything else is looked at for the first time.
  if (result.before.checked !== null || result.after.checked === null) {
    expect(facts(result.after)).toEqual(facts(result.before));
    expect(errors(result.after)).toEqual(errors(result.before));
  }

  const fixed = overlayTree(tree, new Map(result.files.map(({ path, bytes }) => [path, bytes])));
  const again = fixTree(fixed, AS_OF, paths);
  expect(again.files.map(({ path }) => path)).toEqual([]);
  expect(again.before).toEqual(result.after);
  expect(leftForNoReason(result)).toEqual([]);
  return result;
}

/** What the files say, without the lines on which they say it: blank rows above may be gone. */
export function facts({ checked }: CheckResult): unknown {
  if (checked === null) return null;
  const { submissions, milestones, taskReports, summaries, answers } = checked;
  const unplaced = <T extends { readonly line: number }>({ line: _line, ...rest }: T): Omit<T, 'line'> =>
    rest;
  return {
    submissions: submissions.map((submission) => ({ ...submission, facts: submission.facts.map(unplaced) })),
    milestones: milestones.map(unplaced),
    taskReports: taskReports.map(unplaced),
    answers: answers.map(unplaced),
    summaries,
  };
}

/** Errors that keep the rows and cells of a file, or the whole of it, from being told with certainty. */
const UNTOLD: ReadonlySet<string> = new Set([
  'ambiguous-encoding',
  'file-empty',
  'invalid-encoding',
  'json-duplicate-key',
  'json-forbidden-key',
  'json-syntax',
  'merge-conflict',
  'missing-header',
  'nul-character',
  'personal-data',
  'personal-data-column',
  'stray-quote',
  'unclosed-quote',
  'workbook-as-text',
]);

/** Fixable problems that are left although nothing stood in the way. */
function leftForNoReason(result: FixResult): readonly Problem[] {
  const { before, after } = result;
  const files = (codes: ReadonlySet<string>): ReadonlySet<string> =>
    new Set(before.problems.filter(({ code }) => codes.has(code)).map(({ file }) => file));
  const untold = files(UNTOLD);
  // Rows that may be totals stay as they stand.
  const totals = files(new Set(['total-beside-parts']));
  // Nobody knows which cells a short row leaves out; one that is no data may be short without being told so.
  const short = files(
    new Set(['missing-cell', 'total-row', 'remark-row', 'number-without-keys', 'repeated-header']),
  );
  return after.problems.filter(
    ({ fixable, file, code, field }) =>
      fixable &&
      !untold.has(file) &&
      !totals.has(file) &&
      !(code === 'column-order' && short.has(file)) &&
      // A property's name is no text: written otherwise, it would be another property.
      !(code === 'zero-width-character' && ZERO_WIDTH.test(field ?? '')),
  );
}

const ZERO_WIDTH = /[\u00ad\u200b-\u200d\u2060\ufeff]/;

/**
 * Errors by what they say; lines and columns move with the rows and columns, blanks around a value go. A value of
 * JSON that is only wrong for a character of no width in it is right without: that is no error of its own.
 */
function errors({ problems }: CheckResult): readonly string[] {
  return problems
    .filter(
      ({ severity, value, file }) =>
        severity === 'error' && !(file.endsWith('.json') && ZERO_WIDTH.test(value ?? '')),
    )
    .map(({ code, file, field, params: { count } }) => JSON.stringify([code, file, field, count]))
    .sort();
}
