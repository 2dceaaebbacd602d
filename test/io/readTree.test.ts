import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkTree } from '../../src/core/check/checkTree.ts';
import { UnreadableFile } from '../../src/core/check/tree.ts';
import type { DataTree } from '../../src/core/check/tree.ts';
import { readTree } from '../../src/io/readTree.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tree-'));
  mkdirSync(join(folder, '2022/headcounts'), { recursive: true });
  writeFileSync(join(folder, 'b.txt'), 'two');
  writeFileSync(join(folder, 'a.txt'), 'one');
  symlinkSync(join(folder, 'a.txt'), join(folder, 'c.txt'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('lists a folder in the order of names, and follows no link', () => {
  expect(readTree(folder).list('')).toEqual([
    { name: '2022', path: '2022', kind: 'folder' },
    { name: 'a.txt', path: 'a.txt', kind: 'file' },
    { name: 'b.txt', path: 'b.txt', kind: 'file' },
    { name: 'c.txt', path: 'c.txt', kind: 'symlink' },
  ]);
  expect(readTree(folder).list('2022')).toEqual([
    { name: 'headcounts', path: '2022/headcounts', kind: 'folder' },
  ]);
  expect(readTree(folder).list('nowhere')).toEqual([]);
  expect(readTree(folder).list('a.txt')).toEqual([]);
});

test('says what stands at a path', () => {
  const tree = readTree(folder);
  const paths = ['2022', 'a.txt', 'c.txt', 'nowhere', 'a.txt/below', 'x'.repeat(5000)];
  expect(paths.map(tree.kind)).toEqual(['folder', 'file', 'symlink', null, null, null]);
});

test('opens a file only when it is read, and says which', () => {
  const tree = readTree(folder);
  tree.list('');
  expect(tree.size('a.txt')).toBe(3);
  expect(tree.opened).toEqual([]);
  expect(new TextDecoder().decode(tree.read('b.txt'))).toBe('two');
  expect(tree.opened).toEqual(['b.txt']);
});

test('a file that cannot be read is told with the reason', () => {
  const tree = readTree(folder);
  expect(() => tree.read('nowhere')).toThrow(new UnreadableFile('nowhere', 'ENOENT'));
  expect(() => tree.size('nowhere')).toThrow(UnreadableFile);
  expect(() => tree.read('2022')).toThrow(new UnreadableFile('2022', 'EISDIR'));
});

test('a folder that cannot be looked into is a problem of its own', () => {
  const tree: DataTree = {
    ...readTree(folder),
    list(path) {
      if (path === '2022/headcounts') throw new UnreadableFile(path, 'EACCES');
      return readTree(folder).list(path);
    },
  };
  const base = readTree('test/fixtures/small-programme');
  const mixed: DataTree = {
    list: (path) => [
      ...base.list(path).filter(({ kind }) => kind === 'file'),
      ...tree.list(path).filter(({ kind }) => kind === 'folder'),
    ],
    kind: base.kind,
    read: base.read,
    size: base.size,
  };
  const { problems } = checkTree(mixed, { asOf: '2022-12-31' });
  expect(problems.map(({ code, file, params }) => [code, file, params])).toContainEqual([
    'file-unreadable',
    '2022/headcounts',
    { reason: 'EACCES' },
  ]);
});
