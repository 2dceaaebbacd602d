/**
 * `npm run codeowners`: writes .github/CODEOWNERS from the registry, so that a submission is reviewed by whoever
 * the registry names. `--check` only tells whether it is up to date.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadChecked } from '../src/io/loadData.ts';
import { codeowners } from './ci/codeownersFile.ts';
import { EXIT, readArguments, runCommand } from './lib/cli.ts';
import { dataFolder } from './lib/dataPaths.ts';

const TARGET = join(import.meta.dirname, '../.github/CODEOWNERS');

await runCommand('npm run codeowners -- [--check] [--data DIR]', (argv) => {
  const args = readArguments(argv, ['data'], ['check'], false);
  const { checked } = loadChecked(dataFolder(args.option('data')));
  if (checked === null) throw new Error('The registry cannot be read; `npm run validate` says why.');
  const text = codeowners(checked.registry.units);
  if (!args.flag('check')) writeFileSync(TARGET, text);
  else if (!existsSync(TARGET) || readFileSync(TARGET, 'utf8') !== text) {
    process.stderr.write('.github/CODEOWNERS is not what the registry says: npm run codeowners\n');
    return EXIT.errorsInData;
  }
  return EXIT.ok;
});
