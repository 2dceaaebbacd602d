import { describe, expect, test } from 'vitest';
import { buildReport } from '../../../src/core/formats/report.ts';
import type { Report } from '../../../src/core/formats/report.ts';
import { formatCodequality } from '../../../src/core/formats/codequality.ts';
import { formatCsv } from '../../../src/core/formats/csv.ts';
import { formatGithub } from '../../../src/core/formats/github.ts';
import { formatJson } from '../../../src/core/formats/json.ts';
import { formatJunit } from '../../../src/core/formats/junit.ts';
import { formatMarkdown } from '../../../src/core/formats/markdown.ts';
import { formatSarif } from '../../../src/core/formats/sarif.ts';
import { formatText } from '../../../src/core/formats/text.ts';
import { problemWorkbook } from '../../../src/core/formats/workbook.ts';
import { LANGS } from '../../../src/core/model.ts';
import type { AnsweredWarning, Lang } from '../../../src/core/model.ts';
import { resultOf } from './fixture.ts';
import { sarifViolations } from './sarifRules.ts';

const HOSTILE = '已核对 | <img src=x> `a` @admin #1 [链接](https://evil.example)';

const answered = (index: number, reason = HOSTILE): AnsweredWarning => ({
  problem: {
    code: 'unusual-month',
    severity: 'warning',
    file: `2022/headcounts/gd-computer/2022-0${index}.csv`,
    line: 2,
    column: null,
    field: 'headcount',
    value: null,
    suggestion: null,
    fixable: false,
    params: { headcount: 37, usual: 5, months: 4 },
    asked: { month: `2022-0${index}`, subject: 'month=37', units: ['gd-computer'] },
  },
  answer: {
    unit: 'gd-computer',
    month: `2022-0${index}`,
    code: 'unusual-month',
    subject: 'month=37',
    reason,
    answeredOn: '2022-09-05',
    file: '2022/answers/gd-computer.csv',
    line: index,
  },
});

function reportOf(some: readonly AnsweredWarning[], lang: Lang = 'zh-CN'): Report {
  const counts = { files: 4, rows: 41, errors: 0, warnings: 0, afterAsOf: 0, answered: some.length };
  return buildReport(resultOf([], { answered: some, counts }), { lang });
}

const report = reportOf([answered(7), answered(8)]);
const dataDir = 'data';

describe('an answered warning', () => {
  test('stands in no list of problems', () => {
    const code = /unusual-month|人数与往月相差很大/;
    expect(formatText(report)).not.toMatch(code);
    expect(formatGithub(report, { dataDir })).not.toMatch(code);
    expect(formatJunit(report, { dataDir })).not.toMatch(code);
    expect(formatCodequality(report, { dataDir })).toBe('[]\n');
    expect(formatCsv(report).trim().split('\n')).toHaveLength(1);
    expect(problemWorkbook(report)[0]?.rows).toHaveLength(1);
    expect(JSON.parse(formatJson(report))).toMatchObject({ problems: [] });
  });

  test('is counted for people in every language', () => {
    for (const lang of LANGS) {
      const [one, two] = [[answered(7)], [answered(7), answered(8)]].map((some) =>
        formatText(reportOf(some, lang)),
      );
      const said = {
        'zh-CN': ['已说明 1 项。', '已说明 2 项。'],
        'zh-HK': ['已說明 1 項。', '已說明 2 項。'],
        en: ['1 warning has been answered', '2 warnings have been answered'],
      }[lang];
      expect(one).toContain(said[0]);
      expect(two).toContain(said[1]);
      expect(formatText(reportOf([], lang))).not.toMatch(/说明|說明|answered/);
    }
  });

  test('is listed for programs, as the contract has it', () => {
    const document = JSON.parse(formatJson(report)) as { counts: object; answered: readonly object[] };
    expect(document.counts).toMatchObject({ warnings: 0, answered: 2 });
    expect(document.answered[0]).toEqual({
      code: 'unusual-month',
      file: '2022/headcounts/gd-computer/2022-07.csv',
      line: 2,
      subject: 'month=37',
      reason: HOSTILE,
      answeredOn: '2022-09-05',
    });
    expect(Object.keys(document.answered[0] ?? {})).toEqual([
      'code',
      'file',
      'line',
      'subject',
      'reason',
      'answeredOn',
    ]);
  });

  test('is folded up in Markdown, its reason without any markup', () => {
    const text = formatMarkdown(report);
    expect(text).toContain('<details><summary>已说明 2 项。</summary>');
    expect(text).not.toMatch(/<img|@admin| #1 |\]\(https/);
    expect(text.split('\n').filter((line) => line.includes('已核对'))).toHaveLength(2);
    expect(formatMarkdown(reportOf([]))).not.toContain('<details>');
  });

  test('leaves room in Markdown, and says what it leaves out', () => {
    const many = Array.from({ length: 400 }, (_, at) => answered(at % 9, '理'.repeat(500)));
    const text = formatMarkdown(reportOf(many), { maxLength: 20_000 });
    expect(text.length).toBeLessThan(20_000);
    expect(text).toMatch(/另有 \d{3} 项说明没有列出。/);
  });

  test('is suppressed in SARIF, with its reason', () => {
    const document = JSON.parse(formatSarif(report, { dataDir })) as {
      runs: readonly { results: readonly Record<string, unknown>[] }[];
    };
    expect(sarifViolations(document)).toEqual([]);
    const [first, second] = document.runs[0]?.results ?? [];
    expect(first?.['suppressions']).toEqual([
      {
        kind: 'external',
        status: 'accepted',
        justification: `${HOSTILE} (2022-09-05, 2022/answers/gd-computer.csv:7)`,
      },
    ]);
    expect(first?.['partialFingerprints']).not.toEqual(second?.['partialFingerprints']);
  });
});

test('a warning that may be answered says what is asked, and how', () => {
  const { problem } = answered(7);
  for (const lang of LANGS) {
    const asking = buildReport(resultOf([problem]), { lang });
    const [first] = (JSON.parse(formatJson(asking)) as { problems: readonly Record<string, unknown>[] })
      .problems;
    expect(first?.['subject']).toBe('month=37');
    expect(Object.keys(first ?? {}).at(-1)).toBe('subject');
    const reason = { 'zh-CN': '理由', 'zh-HK': '理由', en: 'REASON' }[lang];
    for (const text of [String(first?.['message']), formatText(asking), formatGithub(asking, { dataDir })]) {
      expect(text).toContain('2022/answers/gd-computer.csv');
      expect(text).toContain(`2022-07,unusual-month,month=37,${reason},YYYY-MM-DD`);
      expect(text).toContain(
        `npm run answer -- --unit gd-computer --month 2022-07 --code unusual-month --subject month=37 --reason "${reason}"`,
      );
    }
  }
});
