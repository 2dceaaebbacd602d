import { describe, expect, test } from 'vitest';
import { formatSarif } from '../../../src/core/formats/sarif.ts';
import { LANGS } from '../../../src/core/model.ts';
import { PROBLEM_CODES } from '../../../src/core/problems/catalogue.ts';
import { emptyReport, FILES, PERSONAL, PROBLEMS, sampleReport } from './fixture.ts';
import { sarifViolations } from './sarifRules.ts';

interface Region {
  startLine: number;
  startColumn?: number;
  endLine?: number;
  endColumn?: number;
}
interface Result {
  ruleId: string;
  ruleIndex: number;
  level: string;
  locations: { physicalLocation: { artifactLocation: { uri: string }; region?: Region } }[];
  partialFingerprints: Record<string, string>;
  fixes?: {
    artifactChanges: { replacements: { deletedRegion: Region; insertedContent: { text: string } }[] }[];
  }[];
}
interface Log {
  runs: { tool: { driver: { rules: { id: string; help: { text: string } }[] } }; results: Result[] }[];
}
const options = {
  dataDir: 'data',
  version: '1.2.3',
  codeUrl: (code: string) => `https://example.org/problems/${code}/`,
};
const parse = (text: string) => {
  const log = JSON.parse(text) as Log;
  return { log, run: log.runs[0]!, results: log.runs[0]!.results };
};
const regionOf = (result: Result | undefined) => result?.locations[0]?.physicalLocation.region;

describe('formatSarif', () => {
  const { run, results } = parse(formatSarif(sampleReport(), options));

  test.each(LANGS)('keeps the rules of the standard in %s', (lang) => {
    expect(sarifViolations(JSON.parse(formatSarif(sampleReport(lang), options)))).toEqual([]);
    expect(sarifViolations(JSON.parse(formatSarif(emptyReport(lang), { dataDir: '' })))).toEqual([]);
  });

  test('is held to rules that can be broken', () => {
    const broken = { version: '2.0', runs: [{ results: [{ level: 'bad', extra: 1 }] }] };
    expect(sarifViolations(broken)).toHaveLength(5);
  });

  test('gives the results that it gave', async () => {
    await expect(`${JSON.stringify(results, null, 2)}\n`).toMatchFileSnapshot('snapshots/results.sarif.json');
  });

  test('has one rule for each code, and every result points to its own', () => {
    const ids = run.tool.driver.rules.map(({ id }) => id);
    expect(ids).toEqual(PROBLEM_CODES);
    for (const { ruleId, ruleIndex } of results) expect(ids[ruleIndex]).toBe(ruleId);
  });

  test('explains rules in the language', () => {
    const help = (lang: 'zh-HK' | 'en') =>
      parse(formatSarif(sampleReport(lang), options)).run.tool.driver.rules[0]?.help.text;
    expect(help('zh-HK')).toContain('檔案');
    expect(help('en')).toContain('cannot be read');
  });

  test('counts characters, and leaves columns out where the place is not known', () => {
    expect(regionOf(results[0])).toEqual({ startLine: 2, startColumn: 9, endLine: 2, endColumn: 16 });
    expect(regionOf(results[5])).toBeUndefined();
    const blind = { ...sampleReport(), sources: () => null };
    const [first] = parse(formatSarif(blind, options)).results;
    expect(regionOf(first)).toEqual({ startLine: 2 });
    expect(first?.fixes).toBeUndefined();
  });

  test('offers a fix exactly where fix writes one field, and the fix fits the file', () => {
    expect(results.flatMap(({ fixes }, index) => (fixes === undefined ? [] : [index]))).toEqual([0, 3]);
    const replacement = results[0]?.fixes?.[0]?.artifactChanges[0]?.replacements[0];
    const line = FILES[PROBLEMS[0]!.file]?.split('\n')[1] ?? '';
    const { startColumn = 0, endColumn = 0 } = replacement?.deletedRegion ?? { startLine: 0 };
    const mended =
      line.slice(0, startColumn - 1) + (replacement?.insertedContent.text ?? '') + line.slice(endColumn - 1);
    expect(mended).toBe('2022-06,computer-information,guangdong,HK,3,');
  });

  test('names files by relative addresses', () => {
    const odd = [{ ...PROBLEMS[11]!, file: '2022/其他 文件#1%.csv' }];
    const [result] = parse(formatSarif(sampleReport('en', odd), options)).results;
    expect(result?.locations[0]?.physicalLocation.artifactLocation.uri).toBe(
      'data/2022/%E5%85%B6%E4%BB%96%20%E6%96%87%E4%BB%B6%231%25.csv',
    );
  });

  test('recognises a problem when lines have moved, and tells equal ones apart', () => {
    const prints = (problems: typeof PROBLEMS) =>
      parse(formatSarif(sampleReport('zh-CN', problems), options)).results.map(({ partialFingerprints }) =>
        Object.values(partialFingerprints).join(),
      );
    const moved = PROBLEMS.map((problem) => ({
      ...problem,
      line: problem.line === null ? null : problem.line + 3,
    }));
    expect(prints(moved)).toEqual(prints(PROBLEMS));
    expect(new Set(prints([...PROBLEMS, ...PROBLEMS])).size).toBe(2 * PROBLEMS.length);
  });

  test('shows no personal data', () => {
    expect(formatSarif(sampleReport(), options)).not.toContain(PERSONAL);
  });
});
