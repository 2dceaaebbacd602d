/** Building the site in a test, as someone on a terminal would. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtFiles } from '../../../scripts/lib/builtPages.ts';

export const ROOT = join(import.meta.dirname, '../../..');
/** Three units, three domains, two sites: every kind of page, few of each. */
export const SMALL_DATA = join(ROOT, 'test/fixtures/small-programme');
/** A day in the middle of its year: months due and not due, one file later than the day. */
export const SMALL_AS_OF = '2022-08-31';

export interface Built {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface BuildOptions {
  readonly data: string;
  readonly out: string;
  readonly asOf?: string;
  /** A commit to read the data from. */
  readonly at?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export function runBuild({ data, out, asOf, at, env }: BuildOptions): Promise<Built> {
  const more = [...(asOf ? ['--as-of', asOf] : []), ...(at ? ['--at', at] : [])];
  const args = ['scripts/build.ts', '--data', data, '--out', out, ...more];
  return new Promise((resolve, reject) => {
    // Only what the build says it reads: the test run's own environment must not reach the pages.
    const { PATH, HOME, TMPDIR } = process.env;
    const given = Object.entries({ PATH, HOME, TMPDIR, ...env }).filter(([, value]) => value !== undefined);
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      env: Object.fromEntries(given) as NodeJS.ProcessEnv,
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString('utf8')));
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString('utf8')));
    child.on('error', reject);
    child.on('close', (status) => {
      resolve({ status, stdout, stderr });
    });
  });
}

/** SHA-256 of every file of a site, by path. */
export function hashes(dir: string): ReadonlyMap<string, string> {
  return new Map(
    builtFiles(dir).map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(dir, name)))
        .digest('hex'),
    ]),
  );
}

/** Paths of two trees that are not the same. */
export function differing(
  left: ReadonlyMap<string, string>,
  right: ReadonlyMap<string, string>,
): readonly string[] {
  return [...new Set([...left.keys(), ...right.keys()])]
    .filter((name) => left.get(name) !== right.get(name))
    .sort();
}

/** @throws with what the build printed, where it fails */
export async function buildOrThrow(options: BuildOptions): Promise<Built> {
  const built = await runBuild(options);
  if (built.status !== 0)
    throw new Error(`The build failed (${built.status}).\n${built.stdout}\n${built.stderr}`);
  return built;
}

export function temporaryFolder(name: string): string {
  return mkdtempSync(join(tmpdir(), `${name}-`));
}

/** A copy of the small data set, to change. */
export function copySmallData(): string {
  const folder = join(temporaryFolder('data'), 'data');
  cpSync(SMALL_DATA, folder, { recursive: true });
  return folder;
}
