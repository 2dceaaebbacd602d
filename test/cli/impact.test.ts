/** `npm run impact`, as a reviewer runs it, in repositories of its own. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { createPageCheck } from '../../scripts/audit/html.ts';
import type { Impact } from '../../src/core/impact/document.ts';
import { readTree } from '../../src/io/readTree.ts';
import { aggregate, differing } from '../core/impact/bruteForce.ts';
import { edited, filesOf, start } from '../core/impact/history.ts';
import type { Edit } from '../core/impact/history.ts';
import { sampleFolder } from './sampleFolder.ts';
import type { SampleFolder } from './sampleFolder.ts';

// Each run starts a program of its own.
vi.setConfig({ testTimeout: 60_000 });

const MAY = '2022/headcounts/gd-computer/2022-05.csv';
const JUNE = '2022/headcounts/gd-computer/2022-06.csv';
const rows = (month: string, people: number, domain = 'computer-information'): string =>
  `month,domain,site,origin,headcount,note,reported_on\n${month},${domain},guangdong,HK,${people},,${month}-20\n`;
const AT = ['--as-of', '2022-08-31'] as const;

interface Repository extends SampleFolder {
  readonly git: (...args: readonly string[]) => string;
  readonly commit: () => void;
}

function repository(files: Readonly<Record<string, string>> = {}): Repository {
  const folder = sampleFolder(files);
  const git = (...args: readonly string[]): string => {
    const identity = [
      '-c',
      'user.name=test',
      '-c',
      'user.email=test@example.org',
      '-c',
      'commit.gpgsign=false',
    ];
    const run = spawnSync('git', [...identity, ...args], { cwd: folder.path, encoding: 'utf8' });
    if (run.status !== 0) throw new Error(run.stderr);
    return run.stdout.trim();
  };
  const commit = (): void => {
    git('add', '-A');
    git('commit', '-q', '--allow-empty', '-m', 'a month');
  };
  git('init', '-q', '-b', 'main');
  commit();
  return { ...folder, git, commit };
}
const read = (stdout: string): Impact => JSON.parse(stdout) as Impact;

test('the files on the disk beside the base, and a commit beside it; from where the two parted', () => {
  const repo = repository({ [MAY]: rows('2022-05', 3) });
  repo.git('checkout', '-q', '-b', 'submission');
  repo.write(`data/${JUNE}`, rows('2022-06', 4));
  repo.commit();
  repo.git('checkout', '-q', 'main');
  repo.write('data/2022/headcounts/gd-food/2022-06.csv', rows('2022-06', 9, 'food'));
  repo.commit();
  repo.git('checkout', '-q', 'submission');
  const clean = repo.run('impact', '--base', 'main', ...AT);
  expect(clean).toMatchObject({ status: 0, stderr: '' });
  expect(clean.stdout).toContain('总人数由 3 变为 7（+4）');
  expect(clean.stdout).toContain('新增月报 1 份');

  repo.write(`data/${MAY}`, rows('2022-05', 1));
  const dirty = read(repo.run('impact', '--base', 'main', '--format', 'json', ...AT).stdout);
  expect(dirty).toMatchObject({ after: { commit: null }, people: { before: 3, after: 5 } });
  expect(dirty.restated).toMatchObject([{ month: '2022-05', units: ['gd-computer'], before: 3, after: 1 }]);
  const head = read(repo.run('impact', '--base', 'main', '--head', 'HEAD', '--format', 'json', ...AT).stdout);
  expect(head).toMatchObject({ after: { commit: repo.git('rev-parse', 'HEAD') }, restated: [] });
  expect(repo.git('status', '--porcelain')).toBe(`M data/${MAY}`);
});

test('only a new error makes it fail', () => {
  const repo = repository({ [MAY]: rows('2022-05', 3, 'nothing') });
  expect(repo.run('impact', '--base', 'HEAD', ...AT)).toMatchObject({ status: 0, stderr: '' });
  repo.write(`data/${JUNE}`, rows('2022-06', 4, 'nothing'));
  const worse = repo.run('impact', '--base', 'HEAD', '--lang', 'en', ...AT);
  expect(worse).toMatchObject({ status: 1, stderr: '' });
  expect(worse.stdout).toContain('1 error is new');
  rmSync(join(repo.path, 'data', JUNE));
  rmSync(join(repo.path, 'data', MAY));
  const better = repo.run('impact', '--base', 'HEAD', '--lang', 'en', ...AT);
  expect(better.status).toBe(0);
  expect(better.stdout).toContain('1 cured');
});

test('a call that cannot be understood is told in one line', () => {
  const repo = repository();
  for (const args of [
    [],
    ['--base', 'nowhere'],
    ['--base', '--all'],
    ['--base', 'HEAD', '--head', 'nowhere'],
    ['--base', 'HEAD', '--format', 'html'],
    ['--base', 'HEAD', '--pictures'],
    ['--base', 'HEAD', '--picture', 'out'],
    ['--base', 'HEAD', 'data'],
  ]) {
    const run = repo.run('impact', ...args);
    expect(run, args.join(' ')).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toContain('用法：');
  }
  const nowhere = sampleFolder().run('impact', '--base', 'HEAD', '--lang', 'en');
  expect(nowhere).toMatchObject({ status: 2, stdout: '' });
  expect(nowhere.stderr).toContain('Git knows no such commit: HEAD');
});

describe('pictures', () => {
  test('of the charts that differ, with an index that stands alone; what is printed is the same', () => {
    const repo = repository({ [MAY]: rows('2022-05', 3) });
    repo.write(`data/${MAY}`, rows('2022-05', 6));
    const args = ['--base', 'HEAD', '--format', 'json', ...AT] as const;
    const run = repo.run('impact', ...args, '--pictures', 'out/pictures', '--lang', 'en');
    expect(run.status, run.stderr).toBe(0);
    expect(run.stdout).toBe(repo.run('impact', ...args, '--lang', 'en').stdout);
    const out = join(repo.path, 'out/pictures');
    const index = readFileSync(join(out, 'index.html'), 'utf8');
    const sources = [...index.matchAll(/(?:src|href)="([^"]*)"/gu)].map(([, name = '']) => name);
    expect(sources).toContain('breakdown-unit-gd-computer-domain.png');
    expect([...new Set(sources), 'index.html'].toSorted()).toEqual(readdirSync(out).toSorted());
    expect(run.stderr).toContain(`${(sources.length / 2).toString()} charts`);
    expect(createPageCheck()(index, 'index.html')).toEqual([]);
    const first = hashesOf(out);
    repo.run('impact', ...args, '--pictures', 'out/pictures', '--lang', 'en');
    expect(hashesOf(out)).toEqual(first);
  });

  test('are none where nothing changes, and where a side cannot be published', () => {
    const repo = repository({ [MAY]: rows('2022-05', 3) });
    const index = (): string => readFileSync(join(repo.path, 'out/index.html'), 'utf8');
    expect(repo.run('impact', '--base', 'HEAD', ...AT, '--pictures', 'out').status).toBe(0);
    expect(index()).toContain('没有图表因合并而改变');
    repo.write(`data/${MAY}`, rows('2022-05', 3, 'nothing'));
    expect(repo.run('impact', '--base', 'HEAD', ...AT, '--pictures', 'out').status).toBe(1);
    expect(index()).toContain('不能公布');
    expect(readdirSync(join(repo.path, 'out'))).toEqual(['index.html']);
  });
});

const hashesOf = (folder: string): readonly string[] =>
  readdirSync(folder).map((name) =>
    createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex'),
  );

const edit = (kind: Edit['kind'], which: number, value: number): Edit => ({ kind, which, value });
const HISTORIES: readonly (readonly Edit[])[] = [
  [edit('count', 3, 17), edit('rename', 5, 0)],
  [edit('withdraw', 2, 0), edit('site', 4, 0), edit('report', 1, 5)],
  [edit('due-day', 0, 3), edit('redate', 7, 2), edit('target', 0, 8)],
];

test.each(HISTORIES)('a history read from git says what two full aggregates differ in (%#)', (...change) => {
  const was = start(3);
  const repo = repository(filesOf(was));
  const before = aggregate(readTree(join(repo.path, 'data')), '2022-08-31');
  rmSync(join(repo.path, 'data'), { recursive: true });
  for (const [path, text] of Object.entries(filesOf(edited(was, change)))) repo.write(`data/${path}`, text);
  repo.commit();
  const after = aggregate(readTree(join(repo.path, 'data')), '2022-08-31');
  const run = repo.run('impact', '--base', 'HEAD~1', '--head', 'HEAD', '--format', 'json', ...AT);
  const figures = read(run.stdout).figures.map(
    ({ section, id, field, before: from, after: to }) =>
      `${section}|${id ?? ''}|${field ?? ''}: ${String(from)} → ${String(to)}`,
  );
  expect(figures.length).toBeGreaterThan(0);
  expect(figures.toSorted()).toEqual(differing(before.figures!, after.figures!));
});

test('the document has the keys that its description names, and no other', () => {
  const repo = repository({ [MAY]: rows('2022-05', 3) });
  repo.write(`data/${MAY}`, rows('2022-05', 4));
  const document = read(repo.run('impact', '--base', 'HEAD', '--format', 'json', ...AT).stdout);
  const described = (name: string): readonly string[] =>
    [...readFileSync(name, 'utf8').matchAll(/^\| `(\w+)` \|/gm)].map(([, key = '']) => key);
  const keys = [...Object.keys(document), ...Object.keys(document.counts).map((key) => `counts.${key}`)];
  const english = described('docs/impact.md');
  expect(english).toEqual(keys.filter((key) => !key.includes('.')));
  expect(described('docs/impact.zh-CN.md')).toEqual(english);
});
