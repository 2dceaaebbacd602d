/**
 * `npm run mutation:sample -- [WINDOWS] [SEED]`: mutation testing of a sample of `src/core`, drawn evenly over its
 * lines and the same for the same seed. All of it takes hours; a sample tells the score to a few points.
 */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from '../illustrative/random.ts';

const ROOT = join(import.meta.dirname, '../..');
/** Lines that are mutated together. */
const WINDOW = 12;
/** Generated code, prose and examples: nothing there decides anything. */
const LEFT_OUT = /^src\/core\/(?:schemas|problems\/messages|problems\/examples)\/|\.d\.ts$/u;

const [windows = Number.NaN, seed = Number.NaN] = [process.argv[2] ?? 80, process.argv[3] ?? 2022].map(
  Number,
);
if (!Number.isInteger(windows) || !Number.isInteger(seed) || windows < 1) {
  console.error('npm run mutation:sample -- [WINDOWS] [SEED]: two whole numbers');
  process.exit(2);
}
const random = seededRandom(seed);
const all = globSync('src/core/**/*.ts', { cwd: ROOT })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !LEFT_OUT.test(file))
  .toSorted()
  .flatMap((file) => {
    const lines = readFileSync(join(ROOT, file), 'utf8').split('\n').length;
    return Array.from({ length: Math.ceil(lines / WINDOW) }, (_, at) => {
      return `${file}:${at * WINDOW + 1}-${(at + 1) * WINDOW}`;
    });
  });
const drawn = new Set<string>();
while (drawn.size < Math.min(windows, all.length)) {
  drawn.add(all[Math.floor(random.next() * all.length)] ?? '');
}
const { status } = spawnSync('stryker', ['run', '--mutate', [...drawn].toSorted().join(',')], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
process.exitCode = status ?? 1;
