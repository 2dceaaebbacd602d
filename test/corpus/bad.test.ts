import { describe, expect, test } from 'vitest';
import { CATALOGUE, PROBLEM_CODES } from '../../src/core/problems/catalogue.ts';
import type { ProblemCode } from '../../src/core/problems/catalogue.ts';
import { BAD } from './bad/index.ts';
import { check, found } from './case.ts';
import { found as foundInWorkbook } from './workbooks/case.ts';
import { BAD_WORKBOOKS } from './workbooks/index.ts';

const all = Object.values(BAD).flat();

test('the base has nothing wrong with it', () => {
  expect(check({ files: {} }).problems).toEqual([]);
});

describe.each(Object.entries(BAD))('%s', (_, cases) => {
  test.each(cases)('$name', (one) => {
    expect([...found(one)].sort()).toEqual([...one.expected].sort());
  });
});

test('there are enough of them, each under its own name', () => {
  expect(all.length).toBeGreaterThanOrEqual(120);
  const names = all.map(({ name, path }) => `${path} ${name}`);
  expect(new Set(names).size).toBe(names.length);
});

test('every code of the catalogue is met', () => {
  const inWorkbooks = Object.values(BAD_WORKBOOKS)
    .flat()
    .flatMap((one) => foundInWorkbook(one).map((told) => told.split('@', 1)[0]));
  const met = new Set<unknown>([
    ...all.flatMap((one) => check(one).problems.map(({ code }) => code)),
    ...inWorkbooks,
  ]);
  expect(PROBLEM_CODES.filter((code) => !met.has(code))).toEqual([]);
});

test('severity and what can be mended are those of the catalogue', () => {
  for (const { code, severity, fixable } of all.flatMap((one) => check(one).problems)) {
    const entry = CATALOGUE[code as ProblemCode];
    if (entry.severity !== 'either') expect(severity, code).toBe(entry.severity);
    expect(fixable, code).toBe(entry.fixable);
  }
});

/** What no eye can see is written as its code, so that a reader of the record can. */
const seen = (text: string): string =>
  text.replace(/\p{Cf}/gu, (hidden) => `\\u{${(hidden.codePointAt(0) ?? 0).toString(16)}}`);

test('what each says beside its place is as recorded', async () => {
  const lines = all.flatMap((one) => [
    `# ${one.path} ${one.name}`,
    ...check(one).problems.map(({ code, line, column, field, value, suggestion, params }) =>
      JSON.stringify({ code, at: [line, column], field, value, suggestion, params }).slice(0, 400),
    ),
  ]);
  await expect(seen(`${lines.join('\n')}\n`)).toMatchFileSnapshot('snapshots/bad.txt');
});
