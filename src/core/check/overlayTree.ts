/** A tree with some files laid over it, as it would stand if they had been written. */
import { memoryTree } from './tree.ts';
import type { DataTree, TreeEntry } from './tree.ts';

/** @param files by path below the data directory; they hide what stands there in `tree` */
export function overlayTree(tree: DataTree, files: ReadonlyMap<string, Uint8Array>): DataTree {
  const laid = memoryTree(files);
  return {
    list(folder) {
      const entries = new Map<string, TreeEntry>(tree.list(folder).map((entry) => [entry.name, entry]));
      for (const entry of laid.list(folder)) entries.set(entry.name, entry);
      return [...entries.values()].sort((left, right) => (left.name < right.name ? -1 : 1));
    },
    kind: (path) => laid.kind(path) ?? tree.kind(path),
    read: (path, limit) => (files.has(path) ? laid : tree).read(path, limit),
    ...(tree.documentText === undefined ? {} : { documentText: tree.documentText }),
    size: (path) => (files.has(path) ? laid : tree).size(path),
  };
}
