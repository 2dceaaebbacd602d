/**
 * Checks that a change touches one unit's files only, unless the office has labelled it.
 *
 *   node scripts/ci/check-scope.ts --base REF [--head REF] [--out DIR]
 *
 * Environment: LABELS, a JSON list or names separated by commas; GITLAB_CI, set where GitLab runs it. `--out` leaves
 * scope.json there. Prints which files are to be taken out, why, and how. Exit 1 where the change reaches further.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { visible } from '../../src/core/problems/visible.ts';
import { maskPersonalData } from '../../src/core/text/personalData.ts';
import { EXIT, readArguments, runCommand, UsageError } from '../lib/cli.ts';
import { broughtBack, changedFiles } from './changedFiles.ts';
import { scopeLines } from './scopeWords.ts';
import { scopeSentence, submissionScope } from './submissionScope.ts';

await runCommand('node scripts/ci/check-scope.ts --base REF [--head REF] [--out DIR]', (argv) => {
  const args = readArguments(argv, ['base', 'head', 'out'], [], false);
  const base = args.option('base');
  if (base === undefined) throw new UsageError('missing-option', '--base');
  const changes = changedFiles(base, args.option('head'));
  const scope = submissionScope(changes, labelsFrom(process.env['LABELS']), broughtBack(base, changes));
  const { ok, own } = scope;
  // A file's name may hold what belongs to no one's eyes, and what no eye can see.
  const shown = (text: string): string => visible(maskPersonalData(text));
  const sentence = shown(scopeSentence(scope));
  const pointedOut = scope.pointedOut.map((file) => ({ ...file, path: shown(file.path) }));
  const out = args.option('out');
  if (out !== undefined) {
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, 'scope.json'), `${JSON.stringify({ ok, own, sentence, pointedOut }, null, 2)}\n`);
  }
  const lines = scopeLines({ pointedOut, own }, process.env['GITLAB_CI'] ? 'gitlab' : 'github');
  process.stdout.write(`${[sentence, ...lines].join('\n')}\n`);
  return ok ? EXIT.ok : EXIT.errorsInData;
});

function labelsFrom(text: string | undefined): readonly string[] {
  if (text === undefined || text.trim() === '') return [];
  if (!text.trimStart().startsWith('[')) return text.split(',').map((label) => label.trim());
  return (JSON.parse(text) as unknown[]).filter((label) => typeof label === 'string');
}
