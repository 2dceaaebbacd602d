/** The impact of the files of one commit, or of the disk, beside those of another commit. */
import { shanghaiDay } from '../../src/core/asOf.ts';
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

/**
 * @param dataDir absolute path of a folder that is there, in a repository
 * @throws {UsageError} where git knows no such commit
 */
export function impactBetween(dataDir: string, { base, head, asOf, lang }: ImpactRequest): Impact {
  const after = commitAsked(dataDir, head);
  const before = baseCommit(dataDir, base, after);
  if (before === null) throw new UsageError('no-such-commit', base);
  return impactOf(gitTree(dataDir, before), after === null ? readTree(dataDir) : gitTree(dataDir, after), {
    asOf: asOf ?? { today: shanghaiDay(Date.now()) },
    lang,
    commits: { before, after },
  });
}
