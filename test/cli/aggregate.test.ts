import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { PUBLISHED_FILES } from '../../src/core/publish/publish.ts';
import type { Summary } from '../../src/core/publish/summaryJson.ts';
import { checkedOf } from '../core/figures/build.ts';
import { filesOf, writeFolder } from './dataFolder.ts';

const ROOT = join(import.meta.dirname, '../..');
const base = mkdtempSync(join(tmpdir(), 'aggregate-'));
afterAll(() => {
  rmSync(base, { recursive: true });
});

let folders = 0;
function newFolder(): string {
  folders += 1;
  const folder = join(base, String(folders));
  mkdirSync(folder);
  return folder;
}

const checked = checkedOf({
  reports: [
    { unit: 'gd-computer', month: '2022-04', headcount: 5 },
    { unit: 'gd-computer', month: '2022-05', headcount: 0, reportedOn: null },
    { unit: 'guangzhou-ast', month: '2022-04', headcount: 2, reportedOn: '2022-05-02' },
    { unit: 'guangzhou-ast', month: '2022-05', headcount: 4, reportedOn: '2022-06-10' },
  ],
});

function newData(): string {
  const folder = join(newFolder(), 'data');
  writeFolder(folder, filesOf(checked));
  return folder;
}

function aggregate(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { DATA_DIR: _data, AS_OF: _asOf, SITE_URL: _site, BASE_PATH: _path, ...rest } = process.env;
  const run = spawnSync(process.execPath, [join(ROOT, 'scripts/aggregate.ts'), ...args], {
    cwd: base,
    env: { ...rest, ...env },
    encoding: 'utf8',
  });
  return { code: run.status, stdout: run.stdout, stderr: run.stderr };
}

const summaryIn = (out: string): Summary =>
  JSON.parse(readFileSync(join(out, 'summary.json'), 'utf8')) as Summary;
function git(cwd: string, ...args: readonly string[]): string {
  const who = ['-c', 'user.name=test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...who, ...args], { cwd, encoding: 'utf8' }).trim();
}

describe('aggregate', () => {
  test('writes the data set and a receipt that says what it holds and that it is invented', () => {
    const [data, out] = [newData(), join(newFolder(), 'deep/out')];
    const run = aggregate(['--data', data, '--out', out, '--as-of', '2022-06-01', '--lang', 'en']);
    expect(run.stderr).toBe('');
    expect(run.code).toBe(0);
    expect(run.stdout.replace(relative(base, out), 'OUT')).toMatchInlineSnapshot(`
      "Checked 10 files with 4 rows.
      No problems found.
      1 file is later than 2022-06-01: checked, but not counted.
      Illustrative data: headcounts, dates and states are invented.
      Data set written to OUT: 6 files, 3 rows.
      2022 as of 2022-06-01: 2 regulated, 5 non-regulated.
      "
    `);
    expect(readdirSync(out).toSorted()).toEqual([...PUBLISHED_FILES].toSorted());
    expect(summaryIn(out)).toMatchObject({
      asOf: '2022-06-01',
      illustrative: true,
      source: null,
      afterAsOf: 1,
      total: { regulated: 2, nonRegulated: 5, headcount: 7 },
    });
  });

  test('takes folder and day from the environment, and lets the arguments win', () => {
    const [data, out] = [newData(), newFolder()];
    expect(aggregate(['--out', out], { DATA_DIR: data, AS_OF: '2022-05-01' }).code).toBe(0);
    expect(summaryIn(out)).toMatchObject({ asOf: '2022-05-01', total: { headcount: 5 } });
    aggregate(['--out', out, '--as-of', '2022-06-30'], { DATA_DIR: data, AS_OF: '2022-05-01' });
    expect(summaryIn(out)).toMatchObject({ asOf: '2022-06-30', total: { headcount: 11 } });
  });

  test('gives the same bytes each time', () => {
    const [data, one, two] = [newData(), newFolder(), newFolder()];
    aggregate(['--data', data, '--out', one, '--as-of', '2022-06-30'], { TZ: 'Asia/Shanghai', LC_ALL: 'C' });
    aggregate(['--data', data, '--out', two, '--as-of', '2022-06-30'], {
      TZ: 'America/New_York',
      LC_ALL: 'en_US.UTF-8',
    });
    for (const name of PUBLISHED_FILES) {
      expect(readFileSync(join(one, name)).equals(readFileSync(join(two, name))), name).toBe(true);
    }
  });

  test('writes nothing where the data has an error, and names its file and line', () => {
    const [data, out] = [newData(), newFolder()];
    writeFileSync(join(out, 'summary.json'), 'the last one\n');
    const file = join(data, '2022/headcounts/gd-computer/2022-04.csv');
    writeFileSync(file, readFileSync(file, 'utf8').replace(',5,', ',five,'));
    const run = aggregate(['--data', data, '--out', out, '--lang', 'en']);
    expect(run.code).toBe(1);
    expect(run.stdout).toContain('2022/headcounts/gd-computer/2022-04.csv');
    expect(run.stdout).toContain('[not-an-integer]');
    expect(run.stdout).toMatch(/2 │ 2022-04,computer-information/);
    expect(run.stderr).toContain('no data set was written');
    expect(readdirSync(out)).toEqual(['summary.json']);
    expect(readFileSync(join(out, 'summary.json'), 'utf8')).toBe('the last one\n');
  });

  test('leaves other files of the folder alone', () => {
    const [data, out] = [newData(), newFolder()];
    writeFileSync(join(out, 'mine.txt'), 'mine\n');
    expect(aggregate(['--data', data, '--out', out]).code).toBe(0);
    expect(readFileSync(join(out, 'mine.txt'), 'utf8')).toBe('mine\n');
    expect(readdirSync(out)).toHaveLength(PUBLISHED_FILES.length + 1);
  });

  test('says in one line what is wrong with its arguments', () => {
    const data = newData();
    for (const args of [
      ['--data', join(base, 'nowhere')],
      ['--data', data, '--as-of', '2022-02-30'],
      ['--data', data, '--lang', 'fr'],
      ['--data', data, '--format', 'json'],
      ['--data', data, 'path.csv'],
      ['--data', data, '--out', join(data, 'programme.json')],
      ['--data'],
    ]) {
      const run = aggregate(args);
      expect(run.code, args.join(' ')).toBe(2);
      expect(run.stdout).toBe('');
      expect(run.stderr).toContain('npm run aggregate');
    }
    expect(existsSync(join(base, 'dist'))).toBe(false);
  });
});

describe('the commit that the data set names', () => {
  const sourceOf = (data: string, env: Readonly<Record<string, string>> = {}): string | null => {
    const out = newFolder();
    expect(aggregate(['--data', data, '--out', out], env).code).toBe(0);
    return summaryIn(out).source;
  };

  test('is that of the repository, as long as the files are as they were committed', () => {
    const data = newData();
    const repository = join(data, '..');
    git(repository, 'init', '--quiet');
    expect(sourceOf(data)).toBeNull();
    git(repository, 'add', '.');
    git(repository, 'commit', '--quiet', '--message', 'data');
    const head = git(repository, 'rev-parse', 'HEAD');
    expect(sourceOf(data)).toBe(head);

    writeFileSync(join(repository, 'notes.txt'), 'beside the data\n');
    expect(sourceOf(data)).toBe(head);

    const file = join(data, '2022/headcounts/gd-computer/2022-04.csv');
    writeFileSync(file, readFileSync(file, 'utf8').replace(',5,', ',6,'));
    expect(sourceOf(data)).toBeNull();
  });

  test('may be given, where the files lie outside their repository', () => {
    const data = newData();
    const commit = '0123456789abcdef0123456789abcdef01234567';
    expect(sourceOf(data, { SOURCE_COMMIT: commit })).toBe(commit);
    expect(sourceOf(data, { SOURCE_COMMIT: 'main' })).toBeNull();
  });
});

describe('as of a commit', () => {
  const data = newData();
  const repository = join(data, '..');
  const file = join(data, '2022/headcounts/gd-computer/2022-04.csv');
  const commitAll = (): string => {
    git(repository, 'add', '.');
    git(repository, 'commit', '--quiet', '--message', 'data');
    return git(repository, 'rev-parse', 'HEAD');
  };
  git(repository, 'init', '--quiet');
  const first = commitAll();
  const clone = join(newFolder(), 'clone');
  git(repository, 'clone', '--quiet', '.', clone);
  writeFileSync(file, readFileSync(file, 'utf8').replace(',5,', ',50,'));
  writeFolder(join(data, '2022/headcounts/gd-computer'), new Map([['2022-06.csv', 'month\n']]));
  commitAll();
  rmSync(file);

  test('nothing of a later one is in it: the bytes are those of a clone that stands there', () => {
    const [at, there] = [newFolder(), newFolder()];
    const run = aggregate(['--data', data, '--out', at, '--at', first.slice(0, 12), '--as-of', '2022-06-30']);
    expect(run.code, run.stdout + run.stderr).toBe(0);
    aggregate(['--data', join(clone, 'data'), '--out', there, '--as-of', '2022-06-30']);
    for (const name of PUBLISHED_FILES)
      expect(readFileSync(join(at, name)).equals(readFileSync(join(there, name))), name).toBe(true);
    expect(summaryIn(at)).toMatchObject({ source: first, asOf: '2022-06-30', total: { headcount: 11 } });
  });

  test('a later one with an error is told as the files on the disk would be', () => {
    const run = aggregate(['--data', data, '--out', newFolder(), '--at', 'HEAD']);
    expect(run.code).toBe(1);
    expect(run.stdout).toContain('2022-06.csv');
  });

  test.each(['nowhere', '--out'])('--at %s is a usage error', (name) => {
    const run = aggregate(['--data', data, '--out', newFolder(), '--at', name]);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('--at COMMIT');
  });
});
