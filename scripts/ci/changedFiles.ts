/** What a change touches, asked of git. */
import { execFileSync } from 'node:child_process';

/**
 * Paths that differ between two commits, from the repository's root, forward slashes, any script; a file
 * that moved is there under both its names.
 *
 * @param base a commit that holds nothing of the change: the first parent of the merge, or the merge base
 * @throws where git does not know one of the commits
 */
export function changedFiles(base: string, head = 'HEAD', cwd = process.cwd()): readonly string[] {
  for (const ref of [base, head]) if (ref.startsWith('-')) throw new Error(`Not a commit: ${ref}`);
  const listed = execFileSync('git', ['diff', '--name-only', '--no-renames', '-z', base, head, '--'], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return listed.split('\0').filter((path) => path !== '');
}
