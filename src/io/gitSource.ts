/** The commit that a data directory stands at. */
import { execFileSync } from 'node:child_process';

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
  const tracked = git(dataDir, 'ls-files', '--', '.');
  const changed = git(dataDir, 'status', '--porcelain', '--ignored', '--', '.');
  if (tracked === null || tracked === '' || changed !== '') return null;
  const head = git(dataDir, 'rev-parse', 'HEAD');
  return head !== null && COMMIT.test(head) ? head : null;
}

/** What git prints, trimmed; null where it fails or is not there. It only reads: no lock, no index refresh. */
function git(cwd: string, ...args: readonly string[]): string | null {
  const env = { ...process.env, GIT_OPTIONAL_LOCKS: '0' };
  try {
    return execFileSync('git', [...args], {
      cwd,
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 64 * 1024 * 1024,
    }).trim();
  } catch {
    return null;
  }
}
