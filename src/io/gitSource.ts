/** The commit that a data directory stands at. */
import { gitText } from './git.ts';

const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/**
 * The commit that holds exactly the files of a data directory, for links to what a figure came from.
 *
 * @param given the commit by name, for builds away from the repository; anything but a full hash is ignored
 * @returns null where there is no repository, or the files are not as they were committed: a link would then
 *   lead to something else
 */
export function sourceCommit(dataDir: string, given?: string): string | null {
  if (given !== undefined && COMMIT.test(given)) return given;
  const tracked = gitText(dataDir, 'ls-files', '--', '.');
  const changed = gitText(dataDir, 'status', '--porcelain', '--ignored', '--', '.');
  if (tracked === null || tracked === '' || changed !== '') return null;
  const head = gitText(dataDir, 'rev-parse', 'HEAD');
  return head !== null && COMMIT.test(head) ? head : null;
}
