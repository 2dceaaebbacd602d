/** The commit that an option names. */
import { commitOf } from '../../src/io/gitTree.ts';
import { UsageError } from './cli.ts';

/**
 * @param dataDir a folder that is there, in a repository
 * @param name any name that git knows; undefined where the option is left out
 * @returns full hash; null for the files as they lie on the disk
 * @throws {UsageError} where git knows no such commit
 */
export function commitAsked(dataDir: string, name: string | undefined): string | null {
  if (name === undefined) return null;
  const commit = commitOf(dataDir, name);
  if (commit === null) throw new UsageError('no-such-commit', name);
  return commit;
}
