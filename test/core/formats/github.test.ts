import { describe, expect, test } from 'vitest';
import { formatGithub } from '../../../src/core/formats/github.ts';
import { LANGS } from '../../../src/core/model.ts';
import { emptyReport, manyProblems, PERSONAL, PROBLEMS, sampleReport } from './fixture.ts';

const lines = (text: string): readonly string[] => text.trimEnd().split('\n');

describe('formatGithub', () => {
  test.each(LANGS)('shows a report in %s', async (lang) => {
    await expect(formatGithub(sampleReport(lang), { dataDir: 'data' })).toMatchFileSnapshot(
      `snapshots/github.${lang}.txt`,
    );
  });

  test('writes one command for each problem, errors first, whatever the text holds', () => {
    const commands = lines(formatGithub(sampleReport(), { dataDir: 'data' })).filter((line) =>
      line.startsWith('::'),
    );
    expect(commands).toHaveLength(PROBLEMS.length);
    const kinds = commands.map((line) => /^::(error|warning) /.exec(line)?.[1]);
    expect(kinds).toEqual([...kinds].sort());
    for (const line of commands) {
      const [, properties = ''] = /^::\w+ (.*?)::/.exec(line) ?? [];
      expect(properties).toMatch(/^file=[^,:]*(,line=\d+)?(,col=\d+)?,title=[^,:]*$/);
    }
  });

  test('escapes what would end a command or begin another', () => {
    const value = '%0A::error::x\r\n::error::y';
    const hostile = PROBLEMS.map((problem) => ({ ...problem, value, file: `a,b:c/${problem.file}` }));
    const text = formatGithub(sampleReport('zh-CN', hostile), { dataDir: 'data' });
    expect(text).toContain('%250A::error::x↵::error::y');
    expect(text).toContain('file=data/a%2Cb%3Ac/');
    expect(text).not.toMatch(/\r|%0A::error/);
    expect(formatGithub(sampleReport(), { dataDir: 'data' })).not.toContain(PERSONAL);
  });

  test('says where it is, counting characters and not fields', () => {
    const text = formatGithub(sampleReport(), { dataDir: './some/data/' });
    expect(text).toContain('file=some/data/2022/headcounts/gd-computer/2022-06.csv,line=4,col=9,title=');
    expect(text).toContain('file=some/data/registry/sites.json,title=');
  });

  test('says how many annotations GitHub will not show', () => {
    const text = formatGithub(sampleReport('zh-CN', manyProblems(12, 15)), { dataDir: 'data' });
    expect(lines(text)[0]).toBe(
      '::notice title=数据检查结果::GitHub 每一步最多标注 10 个错误和 10 个警告，另有 7 个问题没有标注，请看本次运行的摘要或日志。',
    );
    expect(formatGithub(sampleReport('zh-CN', manyProblems(10, 10)), { dataDir: 'data' })).not.toContain(
      '::notice',
    );
  });

  test('says in plain words that there is nothing wrong', () => {
    expect(formatGithub(emptyReport('en'), { dataDir: 'data' })).toBe(
      'Checked 3 files with 1 row.\nNo problems found.\n',
    );
  });
});
