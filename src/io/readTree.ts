/** A data directory on a disk, read only where something is asked for. */
import { closeSync, fstatSync, lstatSync, openSync, readdirSync, readSync } from 'node:fs';
import type { Dirent, Stats } from 'node:fs';
import { docxText } from './docxText.ts';
import { LargeFile, UnreadableFile } from '../core/check/tree.ts';
import type { DataTree, EntryKind, TreeEntry } from '../core/check/tree.ts';

/** A tree that also tells which files it opened, in order. */
export interface DiskTree extends DataTree {
  readonly opened: readonly string[];
}

/** @param dataDir path of the data directory; need not exist, in which case nothing is in it */
export function readTree(dataDir: string): DiskTree {
  const opened: string[] = [];
  // Paths of the tree are plain already; joining them properly would cost more than opening the file.
  const placeOf = (path: string): string => (path === '' ? dataDir : `${dataDir}/${path}`);
  const guarded = <T>(path: string, action: (place: string) => T): T => {
    try {
      return action(placeOf(path));
    } catch (cause) {
      if (cause instanceof LargeFile) throw cause;
      throw new UnreadableFile(path, errorCode(cause));
    }
  };
  return {
    opened,
    list: (folder) =>
      listFolder(folder, placeOf(folder))
        .map((entry) => treeEntry(folder, entry))
        .sort(byName),
    kind: (path) => {
      try {
        const stats = lstatSync(placeOf(path), { throwIfNoEntry: false });
        return stats === undefined ? null : kindOf(stats);
      } catch {
        // A path through a file, or one longer than any file's: nothing can stand there.
        return null;
      }
    },
    documentText: docxText,
    size: (path) => guarded(path, (place) => lstatSync(place).size),
    read: (path, limit = Infinity) => {
      opened.push(path);
      return guarded(path, (place) => readWithin(place, limit));
    },
  };
}

/** Opened once, so that what is measured is what is read. */
function readWithin(place: string, limit: number): Uint8Array {
  const file = openSync(place, 'r');
  try {
    const { size } = fstatSync(file);
    if (size > limit) throw new LargeFile(place, size);
    const bytes = Buffer.allocUnsafe(size);
    let read = 0;
    for (let some = -1; some !== 0 && read < size; read += some) {
      some = readSync(file, bytes, read, size - read, null);
    }
    return bytes.subarray(0, read);
  } finally {
    closeSync(file);
  }
}

function listFolder(folder: string, place: string): readonly Dirent[] {
  try {
    return readdirSync(place, { withFileTypes: true });
  } catch (cause) {
    const reason = errorCode(cause);
    if (reason === 'ENOENT' || reason === 'ENOTDIR') return [];
    throw new UnreadableFile(folder, reason);
  }
}

function treeEntry(folder: string, entry: Dirent): TreeEntry {
  return {
    name: entry.name,
    path: folder === '' ? entry.name : `${folder}/${entry.name}`,
    kind: kindOf(entry),
  };
}

function kindOf(entry: Dirent | Stats): EntryKind {
  if (entry.isSymbolicLink()) return 'symlink';
  if (entry.isFile()) return 'file';
  return entry.isDirectory() ? 'folder' : 'other';
}

function byName(left: TreeEntry, right: TreeEntry): number {
  return left.name < right.name ? -1 : 1;
}

function errorCode(cause: unknown): string {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : 'EIO';
}
