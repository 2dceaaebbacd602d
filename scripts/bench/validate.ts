/**
 * How long `validate` takes, as a multiple of starting Node and doing nothing: the whole process, without npm.
 *
 *   node scripts/bench/validate.ts            the shipped data whole, and one file among 6 000
 *   node scripts/bench/validate.ts --smoke    a few runs, to see that the bench itself works
 *
 * The runs take turns, so that what else the machine does falls on all alike; the ratio is that of the medians.
 * Exit 1 where a ratio is above its limit (never with --smoke).
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const VALIDATE = resolve(import.meta.dirname, '../validate.js');
/** Files in the large tree. */
const MANY = 6_000;
const LIMITS = { whole: 4, path: 4 } as const;

const { values } = parseArgs({
  options: { data: { type: 'string', default: 'data' }, smoke: { type: 'boolean', default: false } },
});
const rounds = values.smoke ? 3 : 15;
const asOf = ['--as-of', '2022-12-31'];

const large = mkdtempSync(join(tmpdir(), 'validate-bench-'));
try {
  const path = growTree(values.data, large);
  const commands = {
    nothing: ['-e', '0'],
    whole: [VALIDATE, '--data', values.data, ...asOf],
    path: [VALIDATE, '--data', large, ...asOf, path],
  };
  // Thrice without the clock: the first run makes the file that the next start from, the second finishes it.
  for (const args of Object.values(commands)) for (let start = 0; start < 3; start += 1) run(args);
  const times = { nothing: [] as number[], whole: [] as number[], path: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    for (const name of ['nothing', 'whole', 'path'] as const) times[name].push(run(commands[name]));
  }
  const base = median(times.nothing);
  console.log(`node -e 0: ${base.toFixed(1)} ms (median of ${rounds})`);
  for (const [name, limit] of Object.entries(LIMITS)) {
    const time = median(times[name as keyof typeof LIMITS]);
    const ratio = time / base;
    const what = name === 'whole' ? `validate, all of ${values.data}` : `validate one of ${MANY} files`;
    console.log(`${what}: ${time.toFixed(1)} ms, ${ratio.toFixed(2)} × (limit ${limit} ×)`);
    if (ratio > limit && !values.smoke) process.exitCode = 1;
  }
} finally {
  rmSync(large, { recursive: true });
}

/** Milliseconds that a Node process takes. @throws {Error} where it fails other than by finding errors in the data */
function run(args: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const time = performance.now() - start;
  if (status !== 0 && status !== 1) throw new Error(`exit ${status}: ${args.join(' ')}\n${stderr}`);
  return time;
}

/**
 * The data directory with many more files beside its own: every year before it holds the same headcounts.
 * Returns the path of one headcount file of the original year.
 */
function growTree(from: string, to: string): string {
  cpSync(from, to, { recursive: true });
  const files = readdirSync(join(from, '2022/headcounts'), { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.csv'),
  );
  const [sample] = files;
  if (sample === undefined) throw new Error(`no headcount files in ${from}`);
  const text = readFileSync(join(from, '2022/headcounts', sample), 'utf8');
  for (let count = 0; count < MANY; count += 1) {
    const year = 2021 - Math.floor(count / 600);
    const month = String((count % 12) + 1).padStart(2, '0');
    const file = join(
      to,
      String(year),
      'headcounts',
      `unit-${Math.floor((count % 600) / 12)}`,
      `${year}-${month}.csv`,
    );
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return `2022/headcounts/${sample.replaceAll('\\', '/')}`;
}

function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;
}
