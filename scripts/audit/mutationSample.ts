/**
 * `npx stryker run --mutate "$(node scripts/audit/mutationSample.ts [WINDOWS] [SEED])"`: mutation testing of a sample
 * of `src/core`, drawn evenly over its lines and the same for the same seed. All of it takes hours; a sample tells
 * the score to a few points.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from '../illustrative/random.ts';

const ROOT = join(import.meta.dirname, '../..');
/** Lines that are mutated together. */
const WINDOW = 12;
/** Generated code, prose and examples: nothing there decides anything. */
const LEFT_OUT = /^src\/core\/(?:schemas|problems\/messages|problems\/examples)\/|\.d\.ts$/u;

const windows = Number(process.argv[2] ?? 80);
const random = seededRandom(Number(process.argv[3] ?? 2022));
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
process.stdout.write([...drawn].toSorted().join(','));
