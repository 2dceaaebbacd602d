/**
 * The record against false alarms: what the check says about odd input that is right, and what it reads in it.
 * A line that changes is a mistake until someone has shown that the input was not right after all.
 */
import { expect, test } from 'vitest';
import type { Checked } from '../../src/core/model.ts';
import { PLACE, check } from './case.ts';
import { ODD_FILES, ODD_WORKBOOKS } from './odd/index.ts';
import type { OddFile } from './odd/index.ts';
import { CSV, PATH, importOf, textsOf } from '../core/workbook/sheets.ts';

/** What no eye can see, or what joins the character before it, as its code. */
const seen = (text: string): string =>
  text.replace(/[\p{Cf}\p{Mn}]/gu, (hidden) => `\\u{${(hidden.codePointAt(0) ?? 0).toString(16)}}`);
const shortened = (text: string): string =>
  text.length > 200 ? `${text.slice(0, 20)}… (${text.length})` : text;

/** What the checked files say that came from one path, one line for each thing. */
function factsOf(checked: Checked | null, path: string): readonly string[] {
  if (checked === null) return [];
  const fromPath = <T extends { readonly file: string }>(all: readonly T[]): readonly T[] =>
    all.filter(({ file }) => file === path);
  return [
    ...fromPath(checked.submissions).flatMap(({ reportedOn, facts }) => [
      ...(reportedOn === null ? [] : [`reported on ${reportedOn}`]),
      ...facts.map(({ domain, site, origin, headcount, note }) =>
        [domain, site, origin, headcount, ...(note === '' ? [] : [JSON.stringify(note)])].join(' '),
      ),
    ]),
    ...fromPath(checked.milestones).map(({ date, type, subject, evidence, note }) =>
      JSON.stringify([date, type, subject, evidence, note]),
    ),
    ...fromPath(checked.taskReports).map(({ task, period, status, date, evidence, note }) =>
      JSON.stringify([task, period, status, date, evidence, note]),
    ),
    ...fromPath(checked.summaries).map(({ period, work, suggestions }) =>
      JSON.stringify([period, work, suggestions]),
    ),
  ];
}

function fileRecord({ name, path, content }: OddFile): readonly string[] {
  const { problems, checked } = check({ files: { [path]: content } });
  const codes = problems.map(({ code, file, severity }) =>
    [...(severity === 'error' ? ['error'] : []), code, ...(file === path ? [] : ['in', file])].join(' '),
  );
  return [
    `# ${name}`,
    ...(path === PLACE ? [] : [`> ${path}`]),
    `(${codes.join(', ')})`,
    ...factsOf(checked, path),
  ];
}

function workbookRecord([name, { sheets, given }]: (typeof WORKBOOKS)[number]): readonly string[] {
  const result = importOf(sheets, given);
  if (result === null) return [`# workbook: ${name}`, 'error'];
  const codes = result.problems.map(({ problem: { code } }) => code);
  return [
    `# workbook: ${name}`,
    `(${[...(result.valid ? [] : ['error']), ...codes].join(', ')})`,
    ...Object.entries(textsOf(result)).flatMap(([path, text]) =>
      path === PATH && text === CSV ? ['the usual rows'] : [`> ${path}`, text.trimEnd()],
    ),
  ];
}

const WORKBOOKS = Object.entries(ODD_WORKBOOKS);

test('odd input that is right is read as it always was, with the same remarks', async () => {
  const lines = [...ODD_FILES.flatMap(fileRecord), ...WORKBOOKS.flatMap(workbookRecord)];
  // Nothing of it is an error: each would be a false alarm.
  expect(lines.filter((line) => line.startsWith('(') && line.includes('error'))).toEqual([]);
  await expect(`${lines.map((line) => seen(shortened(line))).join('\n')}\n`).toMatchFileSnapshot(
    'snapshots/odd.txt',
  );
});

test('there is enough of it, each under its own name', () => {
  expect(ODD_FILES.length).toBeGreaterThanOrEqual(150);
  expect(WORKBOOKS.length).toBeGreaterThanOrEqual(80);
  expect(new Set(ODD_FILES.map(({ path, name }) => `${path} ${name}`)).size).toBe(ODD_FILES.length);
});
