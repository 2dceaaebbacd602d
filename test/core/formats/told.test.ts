import { describe, expect, test } from 'vitest';
import { formatJson } from '../../../src/core/formats/json.ts';
import { formatMarkdown } from '../../../src/core/formats/markdown.ts';
import { buildReport } from '../../../src/core/formats/report.ts';
import { formatText } from '../../../src/core/formats/text.ts';
import { tellingOrder } from '../../../src/core/formats/told.ts';
import type { Problem } from '../../../src/core/problems/problem.ts';
import { resultOf } from './fixture.ts';

const file = '2022/headcounts/gd-computer/2022-06.csv';

const problem = (code: string, given: Partial<Problem> = {}): Problem => ({
  code,
  severity: 'error',
  file,
  line: 2,
  column: 5,
  field: 'headcount',
  value: '-1',
  suggestion: null,
  fixable: false,
  params: {},
  ...given,
});

describe('tellingOrder', () => {
  test('tells the file before the header and the header before the cells', () => {
    const list = [
      problem('line-endings', { line: null, column: null, field: null }),
      problem('zero-width-character', { line: 2, field: 'note' }),
      problem('negative-headcount', { line: 2 }),
      problem('unknown-column', { line: 4, field: null }),
      problem('unclosed-quote', { line: 9, field: null }),
    ];
    expect(tellingOrder(list).map((told) => told.problem.code)).toEqual([
      'line-endings',
      'unclosed-quote',
      'unknown-column',
      'zero-width-character',
      'negative-headcount',
    ]);
  });

  test('keeps files in their order and together', () => {
    const list = ['a.csv', 'b.csv'].flatMap((path) => [
      problem('negative-headcount', { file: path }),
      problem('unknown-column', { file: path, line: 3, field: null }),
    ]);
    expect(tellingOrder(list).map((told) => told.problem.file)).toEqual(['a.csv', 'a.csv', 'b.csv', 'b.csv']);
  });

  test('tells the same thing once, with all lines', () => {
    const list = [2, 3, 4, 9].map((line) => problem('negative-headcount', { line }));
    const [told, ...more] = tellingOrder(list);
    expect(more).toEqual([]);
    expect(told).toMatchObject({ standsFor: 4, problem: { line: 2, lines: [2, 3, 4, 9] } });
  });

  test.each([
    ['another value', { value: '-2' }],
    ['another field', { field: 'note' }],
    ['another file', { file: 'other.csv' }],
    ['other parameters', { params: { first: 3 } }],
    ['a whole file', { line: null }],
  ])('keeps apart: %s', (_, other) => {
    expect(
      tellingOrder([problem('duplicate-row'), problem('duplicate-row', { line: 3, ...other })]),
    ).toHaveLength(2);
  });
});

describe('the formats', () => {
  const repeated = [3, 4, 5, 6, 7, 8, 11].map((line) => problem('negative-headcount', { line }));
  const report = buildReport(resultOf(repeated), { lang: 'zh-CN' });

  test('name all lines in text', () => {
    const text = formatText(report);
    expect(text).toContain('第 3—8、11 行「人数」');
    expect(text.match(/negative-headcount/g)).toHaveLength(1);
    expect(text).toContain('错误 7 个');
  });

  test('name all lines in Markdown, and count every problem', () => {
    const text = formatMarkdown(report);
    expect(text).toContain('| 3–8, 11 |');
    expect(text).toContain('</code> · 错误 7 个');
  });

  test('count what was cut by problems, not by groups', () => {
    const others = [problem('unknown-domain', { line: 20 }), ...repeated];
    const text = formatMarkdown(buildReport(resultOf(others), { lang: 'zh-CN' }), { limit: 1 });
    expect(text).toContain('还有 7 个问题没有列出（其中错误 7 个）');
  });

  test('keep each problem, sorted, for programs', () => {
    expect((JSON.parse(formatJson(report)) as { problems: unknown[] }).problems).toHaveLength(7);
  });

  test('list the lines of one cause in JSON, and say how many are left out', () => {
    const lines = Array.from({ length: 1200 }, (_, at) => at + 2);
    const one = buildReport(resultOf([problem('unknown-domain', { lines, params: { count: 1199 } })]), {
      lang: 'en',
    });
    const [told] = (JSON.parse(formatJson(one)) as { problems: { lines: number[]; linesCut: number }[] })
      .problems;
    expect(told?.lines).toHaveLength(1000);
    expect(told?.linesCut).toBe(200);
    expect(formatText(one)).toContain('Lines 2–1201, “Headcount”');
  });
});
