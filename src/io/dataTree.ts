/** What a data directory is read from: the disk, or a commit of the repository that it lies in. */
import type { DataTree } from '../core/check/tree.ts';
import { docxText } from './docxText.ts';
import { gitTree } from './gitTree.ts';
import { readTree } from './readTree.ts';

/**
 * @param dataDir absolute path
 * @param at full hash of a commit; null for the files as they lie on the disk
 */
export function dataTree(dataDir: string, at: string | null): DataTree {
  return at === null ? readTree(dataDir) : { ...gitTree(dataDir, at), documentText: docxText };
}
