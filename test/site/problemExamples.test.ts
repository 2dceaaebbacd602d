import { beforeAll, describe, expect, test } from 'vitest';
import { LANGS } from '../../src/core/model.ts';
import { PROBLEM_CODES } from '../../src/core/problems/catalogue.ts';
import { loadChecked } from '../../src/io/loadData.ts';
import { readTree } from '../../src/io/readTree.ts';
import { problemExample } from '../../src/site/problemExamples.ts';
import type { ExampleSetting } from '../../src/site/problemExamples.ts';

describe('the page of a problem', () => {
  let setting: ExampleSetting;
  beforeAll(() => {
    const { checked, asOf } = loadChecked('data', '2022-08-31');
    setting = { tree: readTree('data'), registry: checked!.registry, asOf };
  });

  test('says of every wrong example what the check says of it, in every language', () => {
    const silent = PROBLEM_CODES.filter((code) =>
      LANGS.some((lang) => !problemExample(code, lang, setting).says?.message),
    );
    expect(silent).toEqual([]);
  });

  test('points at the line that the check names', () => {
    const { wrong, right, line, says } = problemExample('unknown-domain', 'en', setting);
    expect(line).toBe(2);
    expect(wrong.lines?.[1]).toContain('计算机信息工程师');
    expect(right.lines?.[1]).toContain('computer-information');
    expect(says?.message).toContain('计算机信息工程师');
  });

  test('makes hidden characters visible', () => {
    expect(problemExample('byte-order-mark', 'en', setting).wrong.lines?.[0]).toMatch(/^\[U\+FEFF\]month/);
    const shown = PROBLEM_CODES.flatMap((code) => {
      const { wrong, right, beside } = problemExample(code, 'en', setting);
      return [wrong, right, ...beside].flatMap(({ lines }) => lines ?? []);
    });
    expect(shown.filter((text) => /[\p{Cc}\p{Cf}]/u.test(text))).toEqual([]);
  });

  test('says in words what is no text', () => {
    expect(problemExample('symbolic-link', 'en', setting).wrong).toMatchObject({ lines: null, kind: 'link' });
    expect(problemExample('missing-required-file', 'en', setting).wrong.kind).toBe('absent');
  });
});
