/** A repository of data alone, with fixed days and nobody's name, for what is told from its history. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const SMALL_DATA = join(import.meta.dirname, '../fixtures/small-programme');
const IDENTITY = [
  ...['-c', 'user.name=test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'],
  ...['-c', 'core.autocrlf=false', '-c', 'protocol.file.allow=always'],
];

/** Text or bytes by path below the data directory; null deletes the file. */
export type LaidFiles = Readonly<Record<string, string | Uint8Array | null>>;

export interface DataRepository {
  /** The data directory in it. */
  readonly data: string;
  readonly git: (...args: readonly string[]) => string;
  /** Puts files where they belong, without a commit. */
  readonly lay: (files: LaidFiles) => void;
  /** Lays files and commits them; returns the full hash. */
  readonly commit: (at: string, subject: string, files: LaidFiles) => string;
  /** Merges a branch as a host does for a pull request. */
  readonly branch: (at: string, subject: string, name: string) => void;
  /** Another copy of it; returns its data directory. */
  readonly clone: (dir: string, ...options: readonly string[]) => string;
  /** The data as they lie on the disk, without the repository. */
  readonly copyData: (dir: string) => void;
}

/**
 * @param dir a folder that is not there yet
 * @param folder of the data below it; '.' for data that are the repository
 */
export function dataRepository(dir: string, folder = 'data'): DataRepository {
  const data = join(dir, folder);
  cpSync(SMALL_DATA, data, { recursive: true });
  const run = (cwd: string, at: string, args: readonly string[]): string => {
    const env = { ...process.env, GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at };
    const { status, stdout, stderr } = spawnSync('git', [...IDENTITY, ...args], {
      cwd,
      env,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
    return stdout.trim();
  };
  const START = '2022-04-01T00:00:00Z';
  const git = (...args: readonly string[]): string => run(dir, START, args);
  const lay = (files: LaidFiles): void => {
    for (const [path, content] of Object.entries(files)) {
      const place = join(data, path);
      if (content === null) rmSync(place);
      else {
        mkdirSync(dirname(place), { recursive: true });
        writeFileSync(place, content);
      }
    }
  };
  const commitAll = (at: string, subject: string): string => {
    git('add', '-A');
    run(dir, at, ['commit', '-q', '-m', subject]);
    return git('rev-parse', 'HEAD');
  };
  git('init', '-q', '-b', 'main');
  commitAll(START, 'start');
  return {
    data,
    git,
    lay,
    commit: (at, subject, files) => {
      lay(files);
      return commitAll(at, subject);
    },
    branch: (at, subject, name) => {
      run(dir, at, ['merge', '-q', '--no-ff', '-m', subject, name]);
    },
    clone: (to, ...options) => {
      git('clone', '-q', ...options, `file://${dir}`, to);
      return join(to, folder);
    },
    copyData: (to) => {
      cpSync(data, to, { recursive: true, filter: (path) => !path.endsWith('.git') });
    },
  };
}
