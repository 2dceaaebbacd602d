import { describe, expect, test } from 'vitest';
import { createProblemLog, sortProblems } from '../../../src/core/check/problemLog.ts';

const file = '2022/headcounts/gd-computer/2022-06.csv';
const PHONE = '13812345678';

describe('one cause, one problem', () => {
  test('the same value again only raises the count, at the first place', () => {
    const log = createProblemLog();
    for (const line of [2, 5, 9]) {
      log.add('unknown-domain', { file, line, column: 2, field: 'domain', value: 'x' }, { count: 0 });
    }
    expect(log.sorted().map(({ line, params }) => [line, params])).toEqual([[2, { count: 2 }]]);
  });

  test('and keeps every line, in order and once', () => {
    const log = createProblemLog();
    for (const line of [5, 9, 2, 9]) log.add('unknown-domain', { file, line, value: 'x' }, { count: 0 });
    expect(log.sorted()[0]).toMatchObject({ line: 5, lines: [2, 5, 9], params: { count: 3 } });
  });

  test('a cause that stands on one line has no list of lines', () => {
    const log = createProblemLog();
    for (const line of [2, 2])
      log.add('control-character', { file, line }, { codePoint: 'U+0007', count: 0 });
    expect(log.sorted()[0]).not.toHaveProperty('lines');
  });

  test('lines that are known at once are kept', () => {
    const log = createProblemLog();
    log.add('blank-row', { file, line: 3, lines: [3, 4, 8] }, { count: 2 });
    expect(log.sorted()[0]).toMatchObject({ line: 3, lines: [3, 4, 8], params: { count: 2 } });
  });

  test('what came with a count of its own is added up', () => {
    const log = createProblemLog();
    log.add('control-character', { file, line: 2, field: 'note' }, { codePoint: 'U+0007', count: 3 });
    log.add('control-character', { file, line: 3, field: 'note' }, { codePoint: 'U+0007', count: 1 });
    expect(log.sorted().map(({ params }) => params)).toEqual([{ codePoint: 'U+0007', count: 5 }]);
  });

  test.each([
    ['another value', { value: 'y' }],
    ['another column', { field: 'site' }],
    ['another file', { file: 'other.csv' }],
    ['another suggestion', { suggestion: 'z' }],
    ['told apart on purpose', { cause: 'b' }],
  ])('not: %s', (_, other) => {
    const log = createProblemLog();
    const where = { file, line: 2, field: 'domain', value: 'x', cause: 'a' };
    log.add('unknown-domain', where, { count: 0 });
    log.add('unknown-domain', { ...where, ...other }, { count: 0 });
    expect(log.sorted()).toHaveLength(2);
  });

  test('codes without a count are always told one by one', () => {
    const log = createProblemLog();
    for (const line of [2, 3]) log.add('negative-headcount', { file, line, value: '-1' }, {});
    expect(log.sorted()).toHaveLength(2);
  });
});

test('personal data is masked wherever it stands', () => {
  const log = createProblemLog();
  const where = {
    file: `${PHONE}.csv`,
    pointer: `/${PHONE}`,
    field: PHONE,
    value: `a ${PHONE}`,
    suggestion: PHONE,
  };
  log.add('ambiguous-name', where, { candidates: ['food', PHONE], count: 0 });
  const [problem] = log.sorted();
  expect(JSON.stringify(problem)).not.toContain(PHONE);
  expect(problem).toMatchObject({
    file: '***********.csv',
    value: 'a ***********',
    params: { candidates: ['food', '***********'] },
  });
});

test('a very long value is cut, and shows that it is', () => {
  const log = createProblemLog();
  log.add('unknown-domain', { file, value: 'x'.repeat(300) }, { count: 0 });
  expect(log.sorted()[0]?.value).toBe(`${'x'.repeat(200)}…`);
});

test('a character is never cut in two', () => {
  const log = createProblemLog();
  log.add('unknown-domain', { file, value: `a${'😀'.repeat(300)}` }, { count: 0 });
  expect(log.sorted()[0]?.value).toBe(`a${'😀'.repeat(199)}…`);
});

test('only what is in scope is kept', () => {
  const log = createProblemLog((path) => path === file);
  log.add('file-empty', { file: 'other.csv' }, {});
  log.add('file-empty', { file }, {});
  expect(log.sorted().map((problem) => problem.file)).toEqual([file]);
});

test('an error or a warning, where the registry decides', () => {
  const log = createProblemLog();
  const params = { unit: 'gd-food', allowed: [], count: 0 };
  log.add('site-not-allowed', { file, value: 'a', severity: 'warning' }, params);
  log.add('site-not-allowed', { file, value: 'b', severity: 'error' }, params);
  // Where nothing is said, the stricter holds.
  log.add('site-not-allowed', { file, value: 'c' }, params);
  // And nobody can soften a code that is always an error.
  log.add('file-empty', { file, severity: 'warning' }, {});
  expect(log.sorted().map(({ code, severity }) => [code, severity])).toEqual([
    ['file-empty', 'error'],
    ['site-not-allowed', 'warning'],
    ['site-not-allowed', 'error'],
    ['site-not-allowed', 'error'],
  ]);
});

test('sorted by file, line, column and code, whole files first', () => {
  const log = createProblemLog();
  const places = [
    ['b', 1, 1],
    ['a', 10, 1],
    ['a', 9, 2],
    ['a', 9, 1],
    ['a', 9, null],
    ['a', null, null],
  ] as const;
  for (const [path, line, column] of places) log.add('file-empty', { file: path, line, column }, {});
  log.add('bad-file-name', { file: 'a', line: 9, column: 1 }, { expected: '' });
  const sorted = sortProblems(log.sorted());
  expect(
    sorted.map((problem) => [problem.file, problem.line, problem.column, problem.code.slice(0, 3)]),
  ).toEqual([
    ['a', null, null, 'fil'],
    ['a', 9, null, 'fil'],
    ['a', 9, 1, 'bad'],
    ['a', 9, 1, 'fil'],
    ['a', 9, 2, 'fil'],
    ['a', 10, 1, 'fil'],
    ['b', 1, 1, 'fil'],
  ]);
});
