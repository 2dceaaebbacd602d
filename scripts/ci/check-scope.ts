/**
 * Checks that a change touches one unit's files only, unless the office has labelled it.
 *
 *   node scripts/ci/check-scope.ts --base REF [--head REF] [--out DIR]
 *
 * Environment: LABELS, a JSON list or names separated by commas. `--out` leaves scope.json there.
 * Exit 1 where the change reaches further.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXIT, readArguments, runCommand, UsageError } from '../lib/cli.ts';
import { changedFiles } from './changedFiles.ts';
import { scopeSentence, submissionScope } from './submissionScope.ts';

await runCommand('node scripts/ci/check-scope.ts --base REF [--head REF] [--out DIR]', (argv) => {
  const args = readArguments(argv, ['base', 'head', 'out'], [], false);
  const base = args.option('base');
  if (base === undefined) throw new UsageError('missing-option', '--base');
  const scope = submissionScope(changedFiles(base, args.option('head')), labelsFrom(process.env['LABELS']));
  const sentence = scopeSentence(scope);
  const out = args.option('out');
  if (out !== undefined) {
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, 'scope.json'), `${JSON.stringify({ ...scope, sentence }, null, 2)}\n`);
  }
  process.stdout.write(`${sentence}\n`);
  return scope.ok ? EXIT.ok : EXIT.errorsInData;
});

function labelsFrom(text: string | undefined): readonly string[] {
  if (text === undefined || text.trim() === '') return [];
  if (!text.trimStart().startsWith('[')) return text.split(',').map((label) => label.trim());
  return (JSON.parse(text) as unknown[]).filter((label) => typeof label === 'string');
}
