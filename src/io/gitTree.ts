/** A data directory as a commit holds it, read from git without a checkout. */
import { LargeFile, UnreadableFile } from '../core/check/tree.ts';
import type { DataTree, EntryKind, TreeEntry } from '../core/check/tree.ts';
import { folderInRepository, git, gitText, readBlobs } from './git.ts';

interface GitEntry {
  readonly kind: EntryKind;
  /** Git's name of the content. */
  readonly blob: string;
  /** In bytes. */
  readonly size: number;
}

/** Files up to this size are read together, in one call; a larger one only when it is asked for. */
const READ_TOGETHER = 1024 * 1024;

/**
 * The commit that a change starts from: the last one that both have, as a host takes it for a pull request.
 *
 * @param head null for the files on the disk, which stand on HEAD
 * @returns null where git knows no such commit
 */
export function baseCommit(dir: string, base: string, head: string | null): string | null {
  const [from, to] = [commitOf(dir, base), commitOf(dir, head ?? 'HEAD')];
  if (from === null || to === null) return from;
  return gitText(dir, 'merge-base', from, to) ?? from;
}

/** The full hash of a commit by any name; null where git knows none. */
export function commitOf(dir: string, name: string): string | null {
  return gitText(dir, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`);
}

/**
 * @param dir the data directory on the disk, in the repository
 * @param commit full hash
 */
export function gitTree(dir: string, commit: string): DataTree {
  const prefix = folderInRepository(dir) ?? '';
  const entries = entriesOf(dir, commit, prefix);
  const folders = foldersOf(entries);
  const contents = new Map<string, Uint8Array>();
  const read = (path: string, limit = Infinity): Uint8Array => {
    const entry = entries.get(path);
    if (entry?.kind !== 'file') throw new UnreadableFile(path, 'ENOENT');
    const { blob, size } = entry;
    if (size > limit) throw new LargeFile(path, size);
    if (!contents.has(blob)) {
      const together = [...entries.values()].filter(
        (other) => other.kind === 'file' && other.size <= READ_TOGETHER,
      );
      const wanted = size <= READ_TOGETHER ? together : [entry];
      for (const [name, bytes] of readBlobs(dir, wanted)) contents.set(name, bytes);
    }
    const bytes = contents.get(blob);
    if (bytes === undefined) throw new UnreadableFile(path, 'EIO');
    return bytes;
  };
  return {
    list: (folder) => folders.get(folder) ?? [],
    kind: (path) => entries.get(path)?.kind ?? (folders.has(path) ? 'folder' : null),
    read,
    size: (path) => {
      const entry = entries.get(path);
      if (entry === undefined) throw new UnreadableFile(path, 'ENOENT');
      return entry.size;
    },
  };
}

/** Every file of the commit below the prefix, by its path below it. */
function entriesOf(dir: string, commit: string, prefix: string): ReadonlyMap<string, GitEntry> {
  // Only what lies below the folder that git stands in, by paths from there.
  const listed = git(dir, [
    'ls-tree',
    '-r',
    '-l',
    '-z',
    '--full-tree',
    commit,
    ...(prefix === '' ? [] : ['--', prefix]),
  ]);
  const lines = listed.toString('utf8').split('\0');
  return new Map(
    lines.flatMap((line): readonly [string, GitEntry][] => {
      const tab = line.indexOf('\t');
      if (tab < 0) return [];
      const [mode = '', , blob = '', size = ''] = line.slice(0, tab).split(/ +/);
      const path = line.slice(tab + 1 + prefix.length);
      return [[path, { kind: kindOf(mode), blob, size: Number(size) || 0 }]];
    }),
  );
}

function kindOf(mode: string): EntryKind {
  if (mode === '120000') return 'symlink';
  return mode.startsWith('100') ? 'file' : 'other';
}

function foldersOf(entries: ReadonlyMap<string, GitEntry>): ReadonlyMap<string, readonly TreeEntry[]> {
  const folders = new Map<string, Map<string, TreeEntry>>();
  for (const [path, { kind }] of entries) {
    const parts = path.split('/');
    parts.forEach((name, depth) => {
      const folder = parts.slice(0, depth).join('/');
      const children = folders.get(folder) ?? new Map<string, TreeEntry>();
      folders.set(folder, children);
      const own = parts.slice(0, depth + 1).join('/');
      children.set(name, { name, path: own, kind: depth === parts.length - 1 ? kind : 'folder' });
    });
  }
  return new Map(
    [...folders].map(([folder, children]) => [
      folder,
      [...children.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    ]),
  );
}
