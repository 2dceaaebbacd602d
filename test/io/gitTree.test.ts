/** A data directory read from git says the same as one that lies on the disk. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LargeFile, UnreadableFile } from '../../src/core/check/tree.ts';
import type { DataTree } from '../../src/core/check/tree.ts';
import { baseCommit, commitOf, gitTree } from '../../src/io/gitTree.ts';
import { readTree } from '../../src/io/readTree.ts';

const top = mkdtempSync(join(tmpdir(), 'git-tree-'));
const data = join(top, 'the data', '数据');
afterAll(() => {
  rmSync(top, { recursive: true, force: true });
});

function git(...args: readonly string[]): string {
  const identity = [
    '-c',
    'user.name=test',
    '-c',
    'user.email=test@example.org',
    '-c',
    'commit.gpgsign=false',
  ];
  const { status, stdout, stderr } = spawnSync('git', [...identity, ...args], { cwd: top, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}
function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(data, path)), { recursive: true });
  writeFileSync(join(data, path), content);
}
/** Every path with its kind and, of a file, its bytes. */
function everything(tree: DataTree, folder = ''): readonly string[] {
  return tree
    .list(folder)
    .flatMap(({ path, kind }) =>
      kind === 'folder'
        ? [`${path}/`, ...everything(tree, path)]
        : [
            `${path} ${kind} ${kind === 'file' ? Buffer.from(tree.read(path)).toString('hex').slice(0, 60) : ''}`,
          ],
    );
}

const LARGE = new Uint8Array(1024 * 1024 + 7).fill(120);

beforeAll(() => {
  write('programme.json', '{}\n');
  write('2022/headcounts/甲/2022-06 “一”.csv', 'a,b\r\n');
  write('2022/headcounts/b/2022-06.csv', new Uint8Array([0, 10, 255, 10, 0]));
  write('2022/headcounts/b/empty.csv', '');
  write('2022/headcounts/b/same.csv', 'a,b\r\n');
  write('large.bin', LARGE);
  symlinkSync('programme.json', join(data, 'link.json'));
  writeFileSync(join(top, 'outside.txt'), 'not of the data\n');
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-q', '-m', 'first');
});

test('lists and reads what the disk holds', () => {
  const [disk, tree] = [readTree(data), gitTree(data, commitOf(data, 'HEAD')!)];
  expect(everything(tree)).toEqual(everything(disk));
  expect(everything(tree)).toHaveLength(11);
  for (const path of [
    'programme.json',
    '2022',
    '2022/headcounts/b',
    'link.json',
    'nowhere',
    'programme.json/x',
  ])
    expect(tree.kind(path), path).toBe(disk.kind(path));
  expect(tree.list('nowhere')).toEqual([]);
  expect(tree.size('large.bin')).toBe(LARGE.byteLength);
  expect(Buffer.from(tree.read('large.bin')).equals(LARGE)).toBe(true);
  expect(() => tree.read('large.bin', 1024)).toThrow(LargeFile);
  expect(() => tree.read('nowhere')).toThrow(UnreadableFile);
  expect(() => tree.read('link.json')).toThrow(UnreadableFile);
});

test('tells the commit that a change starts from, and knows no other name', () => {
  const first = git('rev-parse', 'HEAD');
  git('checkout', '-q', '-b', 'submission');
  write('programme.json', '{ "a": 1 }\n');
  git('commit', '-q', '-a', '-m', 'submission');
  const submission = git('rev-parse', 'HEAD');
  git('checkout', '-q', 'main');
  write('other.json', '{}\n');
  git('add', '.');
  git('commit', '-q', '-m', 'meanwhile');
  // What came to the base meanwhile is no part of the change.
  expect(baseCommit(data, 'main', submission)).toBe(first);
  expect(baseCommit(data, 'submission', null)).toBe(first);
  expect(baseCommit(data, 'HEAD~1', null)).toBe(first);
  for (const name of ['nowhere', '--all', 'HEAD:outside.txt', ''])
    expect(commitOf(data, name), name).toBeNull();
  expect(commitOf(tmpdir(), 'HEAD')).toBeNull();
  expect(gitTree(data, first).kind('other.json')).toBeNull();
  expect(Buffer.from(gitTree(data, submission).read('programme.json')).toString()).toBe('{ "a": 1 }\n');
});
