/** What a change touches, asked of git. */
import { execFileSync } from 'node:child_process';

export interface ChangedFile {
  /** From the repository's root, forward slashes, any script. */
  readonly path: string;
  readonly change: 'added' | 'modified' | 'deleted';
  /** Git's name of the new content; of a deleted file all zeros. */
  readonly blob: string;
}

/**
 * Files that differ between two commits; one that moved is there under both its names.
 *
 * @param base a commit that holds nothing of the change: the first parent of the merge, or the merge base
 * @throws where git does not know one of the commits
 */
export function changedFiles(base: string, head = 'HEAD', cwd = process.cwd()): readonly ChangedFile[] {
  for (const ref of [base, head]) if (ref.startsWith('-')) throw new Error(`Not a commit: ${ref}`);
  return rawChanges(git(cwd, 'diff', '--raw', '--no-abbrev', '--no-renames', '-z', base, head, '--'));
}

/**
 * Those of the changed files whose new content is word for word what stood there before the latest version: files
 * brought along from an old copy. Knows as much of the past as has been fetched.
 */
export function broughtBack(
  base: string,
  changes: readonly ChangedFile[],
  cwd = process.cwd(),
): ReadonlySet<string> {
  const candidates = changes.filter(({ change }) => change !== 'deleted').slice(0, MOST_LOOKED_UP);
  if (candidates.length === 0) return new Set();
  const past = rawChanges(
    git(
      cwd,
      ...['--literal-pathspecs', 'log', '--first-parent', '-m', '--format=', '--raw', '--no-abbrev'],
      ...['--no-renames', '-z', base, '--', ...candidates.map(({ path }) => path)],
    ),
  );
  const known = new Set(past.map(({ path, blob }) => `${blob} ${path}`));
  return new Set(candidates.filter(({ path, blob }) => known.has(`${blob} ${path}`)).map(({ path }) => path));
}

/** Paths that are put into one command line. */
const MOST_LOOKED_UP = 500;

const CHANGES: Readonly<Record<string, ChangedFile['change']>> = { A: 'added', D: 'deleted' };

/** Git's raw format: `:mode mode blob blob letter`, a zero, the path, a zero. */
function rawChanges(raw: string): readonly ChangedFile[] {
  const fields = raw.split('\0');
  const changes: ChangedFile[] = [];
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [, , , blob = '', letter = ''] = (fields[at] ?? '').trim().split(' ');
    changes.push({ path: fields[at + 1] ?? '', change: CHANGES[letter] ?? 'modified', blob });
  }
  return changes;
}

function git(cwd: string, ...args: readonly string[]): string {
  return execFileSync('git', [...args], { cwd, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
}
