/** A tree that writes down what was opened and which folders were listed. */
import type { DataTree } from '../../../src/core/check/tree.ts';

export interface CountingTree extends DataTree {
  readonly opened: readonly string[];
  readonly listed: readonly string[];
}

export function countingTree(tree: DataTree): CountingTree {
  const opened: string[] = [];
  const listed: string[] = [];
  return {
    opened,
    listed,
    kind: (path) => tree.kind(path),
    size: (path) => tree.size(path),
    list(folder) {
      listed.push(folder);
      return tree.list(folder);
    },
    read(path) {
      opened.push(path);
      return tree.read(path);
    },
  };
}
