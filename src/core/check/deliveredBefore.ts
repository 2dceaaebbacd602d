/** The day of first delivery that a month's file already gives: corrections keep it. */
import type { AsOf } from '../asOf.ts';
import type { IsoDate } from '../model.ts';
import { checkTree } from './checkTree.ts';
import type { DataTree } from './tree.ts';

/** null where it gives none. */
export function deliveredBefore(tree: DataTree, asOf: AsOf, path: string): IsoDate | null {
  const { checked } = checkTree(tree, { asOf, paths: [path] });
  return checked?.submissions.find(({ file }) => file === path)?.reportedOn ?? null;
}
