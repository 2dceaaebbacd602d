/** `npm run bench`: every bench in scripts/bench/, one after the other, with the arguments given to each. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, 'bench');

for (const name of readdirSync(FOLDER).sort()) {
  console.log(`\n── ${name}`);
  const { status } = spawnSync(process.execPath, [join(FOLDER, name), ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
