/** Which files are checked, and which are only read because they bear on those. */
import { classify } from './layout.ts';
import type { Place } from './layout.ts';
import { UnreadableFile } from './tree.ts';
import type { DataTree } from './tree.ts';

export interface Plan {
  /** What is reported on, in the order of paths. Symbolic links and other oddities stand among them. */
  readonly given: readonly FoundPlace[];
  /** Given paths that are not there (any more). */
  readonly gone: readonly string[];
  /** Whether a path is reported on. */
  readonly reports: (path: string) => boolean;
  readonly everything: boolean;
}

export interface FoundPlace {
  readonly place: Place;
  readonly kind: 'file' | 'symlink' | 'other' | 'unreadable';
  /** Why a folder cannot be looked into. */
  readonly reason?: string;
}

/** @param paths below the data directory; undefined for everything */
export function planCheck(tree: DataTree, paths: readonly string[] | undefined): Plan {
  if (paths === undefined || paths.includes('')) {
    return { given: findFiles(tree, ''), gone: [], reports: () => true, everything: true };
  }
  const scope = new Set(paths);
  const given = new Map<string, FoundPlace>();
  const gone: string[] = [];
  for (const path of scope) {
    const link = linkOnTheWay(tree, path);
    const kind = link === null ? tree.kind(path) : 'symlink';
    if (kind === null) gone.push(path);
    const found =
      kind === 'folder'
        ? findFiles(tree, path)
        : kind === null
          ? []
          : [{ place: { ...classify(link ?? path), path: link ?? path }, kind }];
    for (const one of found) given.set(one.place.path, one);
  }
  for (const path of given.keys()) scope.add(path);
  const folders = [...scope].map((path) => `${path}/`);
  return {
    given: [...given.values()].sort((left, right) => (left.place.path < right.place.path ? -1 : 1)),
    gone,
    reports: (path) => scope.has(path) || folders.some((folder) => path.startsWith(folder)),
    everything: false,
  };
}

/** Every file below a folder, in the order of paths. */
export function findFiles(tree: DataTree, folder: string): readonly FoundPlace[] {
  try {
    return tree.list(folder).flatMap(({ path, kind }): readonly FoundPlace[] => {
      if (kind === 'folder') return findFiles(tree, path);
      return [{ place: classify(path), kind }];
    });
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return [{ place: { kind: 'ignored', path: folder }, kind: 'unreadable', reason: error.reason }];
  }
}

/** The first folder of a path that is a symbolic link: nothing behind it is part of the data. */
function linkOnTheWay(tree: DataTree, path: string): string | null {
  const parts = path.split('/');
  for (let depth = 1; depth < parts.length; depth += 1) {
    const folder = parts.slice(0, depth).join('/');
    if (tree.kind(folder) === 'symlink') return folder;
  }
  return null;
}
