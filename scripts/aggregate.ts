/**
 * `npm run aggregate`: checks the data, then writes the published data set; with `--at` of the data as a commit has
 * them.
 *
 * Environment: DATA_DIR, AS_OF; SITE_URL and BASE_PATH for the address in the data package; SOURCE_COMMIT for
 * data that lies outside its repository.
 */
import { relative } from 'node:path';
import { computeFigures } from '../src/core/figures/computeFigures.ts';
import { formatText } from '../src/core/formats/text.ts';
import { totals } from '../src/core/formats/totals.ts';
import { sourceCommit } from '../src/io/gitSource.ts';
import { publishedFiles } from '../src/io/publishedFiles.ts';
import { writeTogether } from '../src/io/writeTogether.ts';
import { absolute, asset } from '../src/site/routes.ts';
import { AGGREGATE_WORDS } from './lib/aggregateWords.ts';
import { checkedReport } from './lib/checkedReport.ts';
import { commitAsked } from './lib/commitAsked.ts';
import { dataFolder, outFolder } from './lib/dataPaths.ts';
import { asOfFrom, EXIT, languageOf, readArguments, runCommand, usesColour } from './lib/cli.ts';

const USAGE = 'npm run aggregate -- [--data DIR] [--out DIR] [--as-of DATE] [--at COMMIT] [--lang LANG]';
const DEFAULT_OUT = 'dist/data';

await runCommand(USAGE, async (argv) => {
  const args = readArguments(argv, ['data', 'out', 'as-of', 'at', 'lang'], [], false);
  const lang = languageOf(args);
  const words = AGGREGATE_WORDS[lang];
  const dataDir = dataFolder(args.option('data'));
  const out = outFolder(args.option('out') ?? DEFAULT_OUT);
  const shownOut = relative(process.cwd(), out).startsWith('..') ? out : relative(process.cwd(), out) || '.';

  const at = commitAsked(dataDir, args.option('at'));
  const asOf = asOfFrom(args.option('as-of'), process.env['AS_OF']);
  const { result, report } = checkedReport(dataDir, { lang, asOf, at });
  const { checked } = result;
  const { stdout, stderr } = process;
  if (!report.valid || checked === null) {
    stdout.write(formatText(report, { colour: usesColour(stdout) }));
    stderr.write(`${words.invalid(shownOut)}\n`);
    return EXIT.errorsInData;
  }

  const year = checked.years.at(-1)?.year;
  if (year === undefined) throw new Error(`${dataDir}: no year has a targets.json.`);
  const source = at ?? sourceCommit(dataDir, process.env['SOURCE_COMMIT']);
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
