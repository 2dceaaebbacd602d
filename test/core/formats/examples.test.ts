import { describe, expect, test } from 'vitest';
import { formatCodequality } from '../../../src/core/formats/codequality.ts';
import { formatGithub } from '../../../src/core/formats/github.ts';
import { formatJson } from '../../../src/core/formats/json.ts';
import { formatJunit } from '../../../src/core/formats/junit.ts';
import { formatMarkdown } from '../../../src/core/formats/markdown.ts';
import { buildReport } from '../../../src/core/formats/report.ts';
import type { Report } from '../../../src/core/formats/report.ts';
import { formatSarif } from '../../../src/core/formats/sarif.ts';
import { sourceTexts } from '../../../src/core/formats/sourceTexts.ts';
import { formatText } from '../../../src/core/formats/text.ts';
import { LANGS } from '../../../src/core/model.ts';
import type { Lang } from '../../../src/core/model.ts';
import { checkExample } from '../../../src/core/problems/examples/checkExample.ts';
import { exampleTree } from '../../../src/core/problems/examples/exampleTree.ts';
import { PROBLEM_EXAMPLES } from '../../../src/core/problems/examples/index.ts';
import type { ProblemExample } from '../../../src/core/problems/examples/example.ts';
import { maskPersonalData } from '../../../src/core/text/personalData.ts';
import { readTree } from '../../../src/io/readTree.ts';
import { sarifViolations } from './sarifRules.ts';

const shipped = readTree('data');
const checks = PROBLEM_EXAMPLES.map(({ wrong, withFiles = [], isNew }: ProblemExample) => {
  const tree = exampleTree(shipped, [...withFiles, wrong]);
  const result = checkExample(shipped, [...withFiles, wrong], '2022-12-31', isNew);
  return { result, sources: sourceTexts(tree, result.checked?.registry ?? null) };
});
const reports = (lang: Lang): readonly Report[] =>
  checks.map(({ result, sources }) => buildReport(result, { lang, sources }));

describe('what the validator says of the examples', () => {
  test.each(LANGS)('is, in %s, what it was', async (lang) => {
    // Without the closing sentences, which are the same each time.
    const shown = reports(lang).map((report) => formatText(report).split('\n\n').slice(0, -1).join('\n\n'));
    await expect(`${shown.join('\n\n')}\n`).toMatchFileSnapshot(`snapshots/examples.${lang}.txt`);
  });

  test('shows the field wherever the problem has one', () => {
    for (const report of reports('zh-CN')) {
      for (const problem of report.problems) {
        if (problem.line === null || problem.column === null) continue;
        const text = formatText({ ...report, problems: [problem] });
        const readable = report.sources(problem.file) !== null && problem.code !== 'personal-data-column';
        if (readable) expect(text, problem.code).toMatch(/│ *\^+/);
      }
    }
  });

  test('holds in every format and language: nothing personal, nothing hidden, nothing undefined', () => {
    const options = { dataDir: 'data' };
    for (const report of LANGS.flatMap(reports)) {
      const texts = [
        formatText(report),
        formatJson(report),
        formatMarkdown(report),
        formatGithub(report, options),
      ];
      const more = [
        formatSarif(report, options),
        formatJunit(report, options),
        formatCodequality(report, options),
      ];
      for (const text of [...texts, ...more]) {
        expect(maskPersonalData(text)).toBe(text);
        expect(text).not.toMatch(/undefined|NaN|\[object|[^\P{Cc}\n]|\p{Cf}/u);
      }
    }
  });

  test('is SARIF by its rules', () => {
    for (const report of reports('en')) {
      expect(sarifViolations(JSON.parse(formatSarif(report, { dataDir: 'data' })))).toEqual([]);
    }
  });
});
