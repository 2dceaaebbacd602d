/** One side of a comparison: a data directory, checked, with what is published of it. */
import { checkTree } from '../check/checkTree.ts';
import type { CheckResult } from '../check/result.ts';
import type { DataTree } from '../check/tree.ts';
import type { AsOf } from '../asOf.ts';
import { computeFigures } from '../figures/computeFigures.ts';
import { summaryOf } from '../publish/summaryJson.ts';
import type { Summary } from '../publish/summaryJson.ts';

export interface Side {
  readonly result: CheckResult;
  /** `summary.json` of each year; null where errors forbid publishing. */
  readonly summaries: ReadonlyMap<number, Summary> | null;
}

export function sideOf(tree: DataTree, asOf: AsOf): Side {
  const result = checkTree(tree, { asOf });
  const { checked, counts } = result;
  if (checked === null || counts.errors > 0) return { result, summaries: null };
  const summaries = checked.years.map(({ year }): [number, Summary] => [
    year,
    summaryOf(computeFigures(checked, { year, asOf: result.asOf, source: null })),
  ]);
  return { result, summaries: new Map(summaries) };
}
