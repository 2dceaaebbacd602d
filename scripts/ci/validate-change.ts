/**
 * Validates what a change touches, and leaves the result in every form that a host shows.
 *
 *   node scripts/ci/validate-change.ts --base REF [--head REF] --out DIR [--annotate]
 *
 * A change of units' files only is reported on by those files, checked against all that they touch; any other
 * change could make any file wrong, so everything is. `--annotate` prints a GitHub workflow's annotations
 * instead of text. In DIR: report.md, junit.xml, codequality.json, receipts.json, impact.md and impact.json (what
 * merging would change), pull-request.json where PULL_REQUEST holds a number, and last report.json: where that is
 * missing, the check did not come to its end. The Markdown also goes to GITHUB_STEP_SUMMARY where that is set.
 */
import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { formatCodequality } from '../../src/core/formats/codequality.ts';
import { formatGithub } from '../../src/core/formats/github.ts';
import { formatJson } from '../../src/core/formats/json.ts';
import { formatJunit } from '../../src/core/formats/junit.ts';
import { formatMarkdown } from '../../src/core/formats/markdown.ts';
import { cutImpact } from '../../src/core/impact/cut.ts';
import type { Impact } from '../../src/core/impact/document.ts';
import { formatImpactJson } from '../../src/core/impact/json.ts';
import { formatImpact } from '../../src/core/impact/markdown.ts';
import { formatText } from '../../src/core/formats/text.ts';
import { readTree } from '../../src/io/readTree.ts';
import { sha256 } from '../../src/io/sha256.ts';
import { asOfFrom, EXIT, languageOf, readArguments, runCommand, UsageError } from '../lib/cli.ts';
import { checkedReport } from '../lib/checkedReport.ts';
import { dataFolder } from '../lib/dataPaths.ts';
import { impactBetween } from '../lib/impactBetween.ts';
import type { ImpactRequest } from '../lib/impactBetween.ts';
import { changedFiles } from './changedFiles.ts';
import { receiptsOf } from './makeReceipts.ts';
import { newMonths, unitOfPath } from './submissionScope.ts';
import { MOST_ENTRIES } from './untrustedImpact.ts';

const USAGE = 'node scripts/ci/validate-change.ts --base REF [--head REF] --out DIR [--annotate]';

await runCommand(USAGE, (argv) => {
  const args = readArguments(argv, ['base', 'head', 'out', 'as-of', 'lang'], ['annotate'], false);
  const [base, out] = [args.option('base'), args.option('out')];
  if (base === undefined) throw new UsageError('missing-option', '--base');
  if (out === undefined) throw new UsageError('missing-option', '--out');
  const lang = languageOf(args);
  const asOf = asOfFrom(args.option('as-of'), process.env['AS_OF']);
  const folder = dataFolder(undefined);
  const dataDir = relative(process.cwd(), folder);

  const changed = changedFiles(base, args.option('head'));
  const onlyUnits = changed.length > 0 && changed.every(({ path }) => unitOfPath(path) !== null);
  const below = (path: string): string => path.slice(`${dataDir}/`.length);
  const paths = changed.map(({ path }) => below(path));
  const added = newMonths(changed).map(below);
  const { report, result } = checkedReport(folder, { lang, asOf, added, ...(onlyUnits ? { paths } : {}) });

  const registry = result.checked?.registry;
  const delivered = changed
    .filter(({ path }) => path.startsWith(`${dataDir}/`))
    .map(({ path }) => below(path));
  const receipts =
    registry === undefined ? [] : receiptsOf(readTree(folder), registry, result.asOf, delivered, sha256);

  const { PULL_REQUEST: number, GITHUB_STEP_SUMMARY: summary } = process.env;
  const markdown = formatMarkdown(report);
  const printed = args.flag('annotate') ? formatGithub(report, { dataDir }) : formatText(report);
  const impact = impactOrNothing(folder, { base, head: undefined, asOf, lang });
  const impactMarkdown = impact === null ? '' : formatImpact(impact);
  const files: Readonly<Record<string, string>> = {
    'report.md': markdown,
    ...(impact === null
      ? {}
      : { 'impact.md': impactMarkdown, 'impact.json': formatImpactJson(cutImpact(impact, MOST_ENTRIES)) }),
    'junit.xml': formatJunit(report, { dataDir }),
    'codequality.json': formatCodequality(report, { dataDir }),
    'receipts.json': `${JSON.stringify(receipts, null, 2)}\n`,
    ...(number ? { 'pull-request.json': `${JSON.stringify({ number: Number(number) })}\n` } : {}),
    'report.json': formatJson(report),
  };
  mkdirSync(out, { recursive: true });
  rmSync(join(out, 'report.json'), { force: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(out, name), text);
  if (summary) appendFileSync(summary, `${markdown}\n${impactMarkdown}`);
  process.stdout.write(printed);
  return report.valid ? EXIT.ok : EXIT.errorsInData;
});

/** The check stands without it: a fault in it must not look like the submitter's. */
function impactOrNothing(folder: string, request: ImpactRequest): Impact | null {
  try {
    return impactBetween(folder, request);
  } catch (error) {
    console.error(`impact: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}
