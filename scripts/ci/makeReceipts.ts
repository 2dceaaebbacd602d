/** Receipts of the months that a change delivers. */
import type { AsOf } from '../../src/core/asOf.ts';
import { classify } from '../../src/core/check/layout.ts';
import type { DataTree } from '../../src/core/check/tree.ts';
import { fixTree } from '../../src/core/fix/fixTree.ts';
import type { Registry } from '../../src/core/model.ts';
import { receiptOf } from '../../src/core/receipt/receipt.ts';
import type { Receipt, Sha256 } from '../../src/core/receipt/receipt.ts';

/**
 * One receipt for each month's file among the paths that is there and has no error, in their order.
 *
 * @param paths below the data directory
 */
export function receiptsOf(
  tree: DataTree,
  registry: Registry,
  asOf: AsOf,
  paths: readonly string[],
  sha256: Sha256,
): readonly Receipt[] {
  const files = paths.filter((path) => classify(path).kind === 'headcounts' && tree.kind(path) === 'file');
  if (files.length === 0) return [];
  const { files: fixed, before, after } = fixTree(tree, asOf, files);
  const wrong = new Set(
    [...before.problems, ...after.problems]
      .filter(({ severity }) => severity === 'error')
      .map(({ file }) => file),
  );
  const canonical = new Map(fixed.map(({ path, bytes }) => [path, bytes]));
  return files
    .filter((path) => !wrong.has(path))
    .flatMap(
      (path) => receiptOf({ path, bytes: canonical.get(path) ?? tree.read(path) }, registry, sha256) ?? [],
    );
}
