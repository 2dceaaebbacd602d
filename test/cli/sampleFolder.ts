/** A folder with the small programme of the corpus as `data`, and commands run in it as a user runs them. */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll } from 'vitest';
import { BASE_FILES } from '../corpus/base.ts';

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface SampleFolder {
  /** Runs there what `npm run <command>` runs. */
  run(command: string, ...args: readonly string[]): Run;
  /** Text of a file below the folder; null where there is none. */
  text(path: string): string | null;
  /** Names of everything below the folder, sorted. */
  names(): readonly string[];
  write(path: string, content: string | Uint8Array): void;
  readonly path: string;
}

const NODE = resolve('node_modules/.bin/node');
/** `node scripts/…`, by the name that npm knows it by. */
const { scripts: SCRIPTS } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** A new folder, removed after the tests of the file. Paths of `files` are those below `data`. */
export function sampleFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): SampleFolder {
  const path = mkdtempSync(join(tmpdir(), 'command-'));
  afterAll(() => {
    rmSync(path, { recursive: true, force: true });
  });
  const write = (name: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  };
  for (const [name, content] of Object.entries({ ...BASE_FILES, ...files }))
    write(join('data', name), content);
  const { AS_OF: _asOf, DATA_DIR: _data, ...env } = process.env;
  return {
    path,
    write,
    run(command, ...args) {
      const [, script = ''] = (SCRIPTS[command] ?? '').split(' ');
      const { status, stdout, stderr } = spawnSync(NODE, [resolve(script), ...args], {
        cwd: path,
        env,
        encoding: 'utf8',
      });
      return { status, stdout, stderr };
    },
    text: (name) => (existsSync(join(path, name)) ? readFileSync(join(path, name), 'utf8') : null),
    names: () => readdirSync(path, { recursive: true, encoding: 'utf8' }).toSorted(),
  };
}
