/**
 * `npm run fuzz -- [--count N] [--seed N] [--only N]`: spoilt workbooks, CSV, JSON and texts through all that
 * `import`, `validate` and `fix` do with them. Prints the slowest, the peak of memory and whatever ended in a failure
 * of ours; exit 1 where one did, took longer than it may, or more memory.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTree } from '../../src/io/readTree.ts';
import { fuzzInput } from './fuzz/inputs.ts';
import { MOST_MEGABYTES, MOST_MILLISECONDS } from './fuzz/limits.ts';
import { tryInput } from './fuzz/tryInput.ts';

const ROOT = join(import.meta.dirname, '../..');
const tree = readTree(join(ROOT, 'test/fixtures/small-programme'));
const alone = process.argv.indexOf('--alone');
if (alone >= 0) {
  const [kind = '', file = '', path = ''] = process.argv.slice(alone + 1);
  await tryInput({ kind: kind === 'workbook' ? 'workbook' : 'file', path, bytes: readFileSync(file) }, tree);
  console.log(process.resourceUsage().maxRSS);
  process.exit();
}

interface Tried {
  readonly number: number;
  readonly kind: string;
  readonly came: string;
  readonly milliseconds: number;
  /** By which the process grew: only a hint, since memory is given back when the machine likes. */
  readonly grown: number;
}

const [count, seed, only] = [option('count', 5000), option('seed', 2022), option('only', -1)];
const tried: Tried[] = [];
for (let number = Math.max(0, only); number < (only < 0 ? count : only + 1); number += 1) {
  const input = fuzzInput(number, seed);
  const [cpu, memory] = [process.threadCpuUsage(), process.memoryUsage.rss()];
  const came = await tryInput(input, tree).catch((error: unknown) => {
    console.log(`input ${number} (${input.kind}, ${input.bytes.byteLength} bytes) failed:`, error);
    return 'failure';
  });
  const { user, system } = process.threadCpuUsage(cpu);
  const milliseconds = Math.round((user + system) / 1000);
  tried.push({ number, kind: input.kind, came, milliseconds, grown: process.memoryUsage.rss() - memory });
  if ((number + 1) % 500 === 0) console.log(`${number + 1} inputs`);
}

const slowest = tried.toSorted((a, b) => b.milliseconds - a.milliseconds).slice(0, 8);
const growing = tried.toSorted((a, b) => b.grown - a.grown).slice(0, 8);
const failures = tried.filter(({ came }) => came === 'failure');
const megabytes = [...new Set([...slowest, ...growing])].map(
  ({ number }) => [number, memoryAlone(number)] as const,
);
const [hungriest = 0, peak = 0] = megabytes.toSorted((a, b) => b[1] - a[1])[0] ?? [];
console.log(`seed ${seed}, inputs: ${tried.length}, failures: ${failures.length}`);
for (const outcome of [...new Set(tried.map(({ kind, came }) => `${kind} ${came}`))].toSorted()) {
  console.log(`  ${outcome}: ${tried.filter(({ kind, came }) => `${kind} ${came}` === outcome).length}`);
}
console.log('slowest, in milliseconds of one processor:');
for (const { number, kind, came, milliseconds } of slowest) {
  console.log(`  input ${number}: ${milliseconds} (${kind}, ${came})`);
}
console.log(
  `peak of memory, of the slowest and the most growing each in a process of its own: ${peak} MB (input ${hungriest})`,
);
const isSlow = (slowest[0]?.milliseconds ?? 0) > MOST_MILLISECONDS;
process.exitCode = failures.length > 0 || isSlow || peak > MOST_MEGABYTES ? 1 : 0;

/** Peak in megabytes of a process that reads the input from a file, as the commands do. */
function memoryAlone(number: number): number {
  const { kind, path, bytes } = fuzzInput(number, seed);
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
  const file = join(folder, 'input');
  writeFileSync(file, bytes);
  const args = [import.meta.filename, '--alone', kind, file, path];
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return Math.round(Number(stdout) / 1024);
}

function option(name: string, otherwise: number): number {
  const at = process.argv.indexOf(`--${name}`);
  const value = at < 0 ? otherwise : Number(process.argv[at + 1]);
  if (Number.isInteger(value)) return value;
  console.error('npm run fuzz -- [--count N] [--seed N] [--only N]: whole numbers');
  process.exit(2);
}
