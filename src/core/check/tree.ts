/** What the checks read from: a data directory on a disk, or files held in memory. */

export type EntryKind = 'file' | 'folder' | 'symlink' | 'other';

export interface TreeEntry {
  readonly name: string;
  /** Path below the data directory, forward slashes. */
  readonly path: string;
  readonly kind: EntryKind;
}

/**
 * A data directory. Nothing is read or listed before it is asked for, so a check of one file never pays
 * for the thousands beside it.
 */
export interface DataTree {
  /**
   * The direct children of a folder (`''` for the top), sorted by name; empty where there is no such folder.
   * @throws {UnreadableFile} where it cannot be looked into
   */
  list(folder: string): readonly TreeEntry[];
  /** What stands at a path; null for nothing. */
  kind(path: string): EntryKind | null;
  /**
   * Bytes of a file.
   *
   * @param limit in bytes; a tree may leave a larger file unread
   * @throws {UnreadableFile} where it cannot be read
   * @throws {LargeFile} where it was left unread
   */
  read(path: string, limit?: number): Uint8Array;
  /**
   * Everything that a packed document (`.docx`) says, its properties too; null for what is none. Left out by trees
   * whose host unpacks nothing.
   */
  readonly documentText?: (bytes: Uint8Array) => string | null;
  /** Size in bytes, without reading. @throws {UnreadableFile} */
  size(path: string): number;
}

/** A file or folder that is there but cannot be read; `reason` is the system's code, for example `EACCES`. */
export class UnreadableFile extends Error {
  readonly path: string;
  readonly reason: string;
  constructor(path: string, reason: string) {
    super(`${path}: ${reason}`);
    this.path = path;
    this.reason = reason;
  }
}

/** A file that was not read because it is larger than was asked for. */
export class LargeFile extends Error {
  /** In bytes. */
  readonly size: number;
  constructor(path: string, size: number) {
    super(`${path}: ${size}`);
    this.size = size;
  }
}

/** A tree of files held in memory: what tests and the browser hand in. */
export function memoryTree(files: ReadonlyMap<string, Uint8Array>): DataTree {
  const folders = new Map<string, Map<string, EntryKind>>();
  for (const path of files.keys()) {
    const parts = path.split('/');
    parts.forEach((name, depth) => {
      const folder = parts.slice(0, depth).join('/');
      const children = folders.get(folder) ?? new Map<string, EntryKind>();
      folders.set(folder, children.set(name, depth === parts.length - 1 ? 'file' : 'folder'));
    });
  }
  const read = (path: string): Uint8Array => {
    const bytes = files.get(path);
    if (bytes === undefined) throw new UnreadableFile(path, 'ENOENT');
    return bytes;
  };
  return {
    list: (folder) =>
      [...(folders.get(folder) ?? [])]
        .map(([name, kind]) => ({ name, path: folder === '' ? name : `${folder}/${name}`, kind }))
        .sort((a, b) => (a.name < b.name ? -1 : 1)),
    kind: (path) => (files.has(path) ? 'file' : folders.has(path) ? 'folder' : null),
    read,
    size: (path) => read(path).byteLength,
  };
}
