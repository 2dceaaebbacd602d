/** A data directory without some of its files. */
import type { DataTree } from './tree.ts';

export function withoutFiles(tree: DataTree, gone: ReadonlySet<string>): DataTree {
  if (gone.size === 0) return tree;
  return {
    ...tree,
    list: (folder) => tree.list(folder).filter(({ path }) => !gone.has(path)),
    kind: (path) => (gone.has(path) ? null : tree.kind(path)),
  };
}
