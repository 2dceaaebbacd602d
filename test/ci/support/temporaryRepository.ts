/** A repository with this project's code and a small data set, to run the workflows' commands in. */
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT } from './workflows.ts';

const CODE = [
  '.gitignore',
  'package.json',
  'astro.config.mjs',
  'tsconfig.json',
  'scripts',
  'src',
  'schemas',
  'public',
];

export interface TemporaryRepository {
  readonly dir: string;
  /** Writes files (null: deletes them) on a branch of its own and merges it, as a host does for a pull request. */
  readonly merge: (files: Readonly<Record<string, string | null>>) => void;
  /** Undoes the last merge. */
  readonly reset: () => void;
  readonly git: (...args: readonly string[]) => string;
  readonly remove: () => void;
}

export function temporaryRepository(): TemporaryRepository {
  const dir = mkdtempSync(join(tmpdir(), 'repository-'));
  for (const name of CODE) cpSync(join(ROOT, name), join(dir, name), { recursive: true });
  cpSync(join(ROOT, 'test/fixtures/small-programme'), join(dir, 'data'), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(dir, 'node_modules'));
  // A link is no folder, which is what .gitignore speaks of.
  appendFileSync(join(dir, '.gitignore'), 'node_modules\n');

  const git = (...args: readonly string[]): string => {
    const identity = [
      '-c',
      'user.name=test',
      '-c',
      'user.email=test@example.org',
      '-c',
      'commit.gpgsign=false',
    ];
    const { status, stdout, stderr } = spawnSync('git', [...identity, ...args], {
      cwd: dir,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
    return stdout.trim();
  };
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-q', '-m', 'base');
  return {
    dir,
    git,
    merge: (files) => {
      git('checkout', '-q', '-b', 'submission');
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(dir, path)), { recursive: true });
        if (text === null) rmSync(join(dir, path));
        else writeFileSync(join(dir, path), text);
      }
      git('add', '--', ...Object.keys(files));
      git('commit', '-q', '-m', 'submission');
      git('checkout', '-q', 'main');
      git('merge', '-q', '--no-ff', '-m', 'merge', 'submission');
      git('branch', '-q', '-D', 'submission');
    },
    reset: () => {
      git('reset', '-q', '--hard', 'HEAD^1');
      rmSync(join(dir, 'report'), { recursive: true, force: true });
    },
    remove: () => {
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
