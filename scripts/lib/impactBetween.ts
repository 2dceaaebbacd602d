/** The impact of the files of one commit, or of the disk, beside those of another commit. */
import { shanghaiDay } from '../../src/core/asOf.ts';
import type { DataTree } from '../../src/core/check/tree.ts';
import type { Impact } from '../../src/core/impact/document.ts';
import { impactOf } from '../../src/core/impact/impact.ts';
import type { IsoDate, Lang } from '../../src/core/model.ts';
import { baseCommit, gitTree } from '../../src/io/gitTree.ts';
import { readTree } from '../../src/io/readTree.ts';
import { UsageError } from './cli.ts';
import { commitAsked } from './commitAsked.ts';

export interface ImpactRequest {
  readonly base: string;
  /** Left out: the files as they lie on the disk. */
  readonly head: string | undefined;
  /** Left out: the earlier of today in Asia/Shanghai and the day the books close. */
  readonly asOf: IsoDate | undefined;
  readonly lang: Lang;
}

interface ComparedSide {
  readonly tree: DataTree;
  /** null for the files as they lie on the disk. */
  readonly commit: string | null;
}

/**
 * @param dataDir absolute path of a folder that is there, in a repository
 * @throws {UsageError} where git knows no such commit
 */
export function comparedSides(
  dataDir: string,
  { base, head }: Pick<ImpactRequest, 'base' | 'head'>,
): { readonly before: ComparedSide; readonly after: ComparedSide } {
  const after = commitAsked(dataDir, head);
  const before = baseCommit(dataDir, base, after);
  if (before === null) throw new UsageError('no-such-commit', base);
  return {
    before: { tree: gitTree(dataDir, before), commit: before },
    after: { tree: after === null ? readTree(dataDir) : gitTree(dataDir, after), commit: after },
  };
}

/**
 * @param dataDir absolute path of a folder that is there, in a repository
 * @throws {UsageError} where git knows no such commit
 */
export function impactBetween(dataDir: string, request: ImpactRequest): Impact {
  const { before, after } = comparedSides(dataDir, request);
  const { asOf, lang } = request;
  return impactOf(before.tree, after.tree, {
    asOf: asOf ?? { today: shanghaiDay(Date.now()) },
    lang,
    commits: { before: before.commit, after: after.commit },
  });
}
