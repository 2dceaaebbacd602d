import { expect, test } from 'vitest';
import { check } from './case.ts';
import { GOOD_FILES } from './good.ts';

test.each(GOOD_FILES)('$name', ({ path, content, facts, warnings, reportedOn }) => {
  const { problems, checked } = check({ files: { [path]: content } });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(problems.map(({ code }) => code)).toEqual(warnings);
  const submissions = checked?.submissions ?? [];
  expect(submissions.map(({ file }) => file)).toEqual([path]);
  expect(submissions[0]?.reportedOn).toBe(reportedOn ?? null);
  const read = submissions[0]?.facts.map(
    ({ domain, site, origin, headcount, note }) =>
      `${domain} ${site} ${origin} ${headcount}${note === '' ? '' : ` | ${note}`}`,
  );
  expect(read).toEqual(facts);
});

test('there are enough of them, each under its own name', () => {
  expect(GOOD_FILES.length).toBeGreaterThanOrEqual(40);
  expect(new Set(GOOD_FILES.map(({ name }) => name)).size).toBe(GOOD_FILES.length);
});
