/** The promises of `fix`, kept on every odd and on every bad file of the corpus. */
import { describe, expect, test } from 'vitest';
import { BAD } from '../../corpus/bad/index.ts';
import { treeOf } from '../../corpus/case.ts';
import { GOOD_FILES } from '../../corpus/good.ts';
import { expectPromises } from './promises.ts';

describe('odd files that mean one thing', () => {
  test.each(GOOD_FILES)('$name', ({ path, content }) => {
    const { before, after, files } = expectPromises(treeOf({ [path]: content }));
    expect(after.problems.filter(({ fixable }) => fixable)).toEqual([]);
    const fixable = before.problems.filter((problem) => problem.fixable);
    expect(files.flatMap(({ mended }) => mended)).toEqual(fixable);
  });
});

describe('bad files', () => {
  test.each(Object.values(BAD).flat())('$name', ({ files }) => {
    expectPromises(treeOf(files));
  });
});
