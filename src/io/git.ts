/** Asking git about a folder. It is only read from: no lock, no index refresh, nothing fetched. */
import { execFileSync } from 'node:child_process';

/** Room for what git answers, in bytes. */
const MOST = 64 * 1024 * 1024;

/** @throws where git fails or is not there */
export function git(cwd: string, args: readonly string[], input = '', maxBuffer = MOST): Buffer {
  const env = { ...process.env, GIT_OPTIONAL_LOCKS: '0' };
  const all = ['-c', 'protocol.allow=never', ...args];
  return execFileSync('git', all, { cwd, env, input, maxBuffer, stdio: ['pipe', 'pipe', 'ignore'] });
}

/** What git prints, trimmed; null where it fails or is not there. */
export function gitText(cwd: string, ...args: readonly string[]): string | null {
  try {
    return git(cwd, args).toString('utf8').trim();
  } catch {
    return null;
  }
}

/** The folder's path below the top of its repository, '' for the top itself, else with a slash; null without one. */
export const folderInRepository = (dir: string): string | null => gitText(dir, 'rev-parse', '--show-prefix');

/**
 * Contents by git's name of them. The answer to each is a line that ends in its length, the bytes, a line end.
 *
 * @param wanted names, and sizes in bytes where they are known
 */
export function readBlobs(
  dir: string,
  wanted: readonly { readonly blob: string; readonly size: number }[],
): ReadonlyMap<string, Uint8Array> {
  const names = [...new Set(wanted.map(({ blob }) => blob))];
  const room = wanted.reduce((sum, { size }) => sum + size + 200, 1024);
  const answer = git(dir, ['cat-file', '--batch'], `${names.join('\n')}\n`, room);
  const contents = new Map<string, Uint8Array>();
  let at = 0;
  for (const name of names) {
    const end = answer.indexOf(10, at);
    const size = Number(answer.toString('latin1', at, end).split(' ').at(-1));
    if (!Number.isSafeInteger(size)) throw new Error(`git cat-file: ${name} is missing`);
    contents.set(name, answer.subarray(end + 1, end + 1 + size));
    at = end + 1 + size + 1;
  }
  return contents;
}
