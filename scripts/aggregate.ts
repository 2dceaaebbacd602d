/**
 * `npm run aggregate`: checks the data, then writes the published data set.
 *
 * Environment: DATA_DIR, AS_OF; SITE_URL and BASE_PATH for the address in the data package; SOURCE_COMMIT for
 * data that lies outside its repository.
 */
import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { shanghaiDay } from '../src/core/asOf.ts';
import { checkTree } from '../src/core/check/checkTree.ts';
import { computeFigures } from '../src/core/figures/computeFigures.ts';
import { buildReport } from '../src/core/formats/report.ts';
import { sourceTexts } from '../src/core/formats/sourceTexts.ts';
import { formatText } from '../src/core/formats/text.ts';
import { totals } from '../src/core/formats/totals.ts';
import { sourceCommit } from '../src/io/gitSource.ts';
import { publishedFiles } from '../src/io/publishedFiles.ts';
import { readTree } from '../src/io/readTree.ts';
import { writeTogether } from '../src/io/writeTogether.ts';
import { absolute, asset } from '../src/site/routes.ts';
import { AGGREGATE_WORDS } from './lib/aggregateWords.ts';
import { asOfFrom, EXIT, languageOf, readArguments, runCommand, UsageError } from './lib/cli.ts';

const USAGE = 'npm run aggregate -- [--data DIR] [--out DIR] [--as-of DATE] [--lang LANG]';
const DEFAULT_OUT = 'dist/data';

await runCommand(USAGE, async (argv) => {
  const args = readArguments(argv, ['data', 'out', 'as-of', 'lang'], [], false);
  const lang = languageOf(args);
  const words = AGGREGATE_WORDS[lang];
  const given = args.option('data') ?? (process.env['DATA_DIR'] || 'data');
  const dataDir = resolve(given);
  if (!existsSync(dataDir)) throw new UsageError('no-such-folder', given);
  const out = resolve(args.option('out') ?? DEFAULT_OUT);
  const shownOut = relative(process.cwd(), out).startsWith('..') ? out : relative(process.cwd(), out) || '.';

  const asOf = asOfFrom(args.option('as-of'), process.env['AS_OF']);
  const tree = readTree(dataDir);
  const result = checkTree(tree, { asOf: asOf ?? { today: shanghaiDay(Date.now()) } });
  const { checked } = result;
  const report = buildReport(result, { lang, sources: sourceTexts(tree, checked?.registry ?? null) });
  const { stdout, stderr } = process;
  if (!report.valid || checked === null) {
    stdout.write(formatText(report, { colour: stdout.isTTY }));
    stderr.write(`${words.invalid(shownOut)}\n`);
    return EXIT.errorsInData;
  }

  const year = checked.years.at(-1)?.year;
  if (year === undefined) throw new Error(`${given}: no year has a targets.json.`);
  const source = sourceCommit(dataDir, process.env['SOURCE_COMMIT']);
  const figures = computeFigures(checked, { year, asOf: result.asOf, source });
  const files = await publishedFiles(figures, absolute(asset('')));
  writeTogether(out, files);
  const { total, facts } = figures;
  const receipt = [
    ...totals(report),
    words.written(shownOut, files.size, facts.length),
    words.people(year, figures.asOf, total.regulated, total.nonRegulated),
  ];
  stdout.write(`${receipt.join('\n')}\n`);
  return EXIT.ok;
});
