import { describe, expect, test } from 'vitest';
import { CATALOGUE, PROBLEM_CODES } from '../../../src/core/problems/catalogue.ts';
import { checkExample } from '../../../src/core/problems/examples/checkExample.ts';
import type { ExampleFile } from '../../../src/core/problems/examples/example.ts';
import { exampleText } from '../../../src/core/problems/examples/exampleTree.ts';
import { PROBLEM_EXAMPLES } from '../../../src/core/problems/examples/index.ts';
import type { Problem } from '../../../src/core/problems/problem.ts';
import { maskPersonalData } from '../../../src/core/text/personalData.ts';
import { readTree } from '../../../src/io/readTree.ts';

const shipped = readTree('data');
const problemsOf = (files: readonly ExampleFile[], isNew = false): readonly Problem[] =>
  checkExample(shipped, files, '2022-12-31', isNew).problems;

describe('examples', () => {
  test('are there for every code, in the order of the catalogue', () => {
    expect(PROBLEM_EXAMPLES.map(({ code }) => code)).toEqual(PROBLEM_CODES);
  });

  test.each(PROBLEM_EXAMPLES)(
    '$code: the wrong one gives this code and no other',
    ({ code, wrong, withFiles = [], isNew }) => {
      const problems = problemsOf([...withFiles, wrong], isNew);
      expect([...new Set(problems.map((problem) => problem.code))]).toEqual([code]);
      expect(problems.map(({ file }) => file)).toContain(wrong.path);
      expect(problems.some(({ fixable }) => fixable)).toBe(CATALOGUE[code].fixable);
    },
  );

  test.each(PROBLEM_EXAMPLES)('$code: the right one gives no problem', ({ right, withFiles = [], isNew }) => {
    expect(problemsOf([...withFiles, right], isNew)).toEqual([]);
  });

  test('show no personal data, and nothing that is too long for a page', () => {
    for (const { code, wrong, right } of PROBLEM_EXAMPLES) {
      for (const file of [wrong, right]) {
        const text = exampleText(file) ?? '';
        expect(maskPersonalData(text), code).toBe(text);
        expect(text.length, code).toBeLessThan(1500);
      }
    }
  });

  test('show a text wherever there is a file', () => {
    const silent = PROBLEM_EXAMPLES.filter(
      ({ wrong }) => exampleText(wrong) === null && !('sheets' in wrong),
    ).map(({ code }) => code);
    expect(silent).toEqual(['file-unreadable', 'symbolic-link', 'missing-required-file']);
    expect(PROBLEM_EXAMPLES.every(({ right }) => exampleText(right) !== null || 'sheets' in right)).toBe(
      true,
    );
  });
});
