/** The `validate` command: what it reads from its arguments and environment, and what it prints. */
import { relative } from 'node:path';
import { shanghaiDay } from '../../src/core/asOf.ts';
import { checkTree } from '../../src/core/check/checkTree.ts';
import type { CheckResult } from '../../src/core/check/result.ts';
import type { Report } from '../../src/core/formats/report.ts';
import { readTree } from '../../src/io/readTree.ts';
import type { DiskTree } from '../../src/io/readTree.ts';
import { EXIT, asOfFrom, languageOf, oneOf, progressLine, readArguments, runCommand } from './cli.ts';
import { dataFolder, dataPaths } from './dataPaths.ts';
import { USAGE_WORDS } from './usageWords.ts';

const FORMATS = ['text', 'json', 'markdown', 'github', 'sarif', 'junit', 'codequality'] as const;
type Format = (typeof FORMATS)[number];

const USAGE = `npm run validate -- [--data DIR] [--format ${FORMATS.join('|')}] [--lang zh-CN|zh-HK|en] [--as-of YYYY-MM-DD] [PATH…]`;

export function validate(): Promise<void> {
  return runCommand(USAGE, async (argv) => {
    const args = readArguments(argv, ['data', 'format', 'lang', 'as-of'], [], true);
    const lang = languageOf(args);
    const format = oneOf('format', args.option('format'), FORMATS);
    const asOf = asOfFrom(args.option('as-of'), process.env['AS_OF']);
    const dataDir = dataFolder(args.option('data'));
    const paths = dataPaths(args.positionals, dataDir);

    const tree = readTree(dataDir);
    const progress = progressLine();
    progress.show(USAGE_WORDS[lang].checking);
    const result = checkTree(tree, {
      asOf: asOf ?? { today: shanghaiDay(Date.now()) },
      ...(paths.length === 0 ? {} : { paths }),
    });
    progress.done();
    const report = await buildReportFor(result, tree, lang);
    process.stdout.write(await render(report, format, relative(process.cwd(), dataDir)));
    if (result.notChecked > 0) process.stderr.write(`${USAGE_WORDS[lang].notChecked(result.notChecked)}\n`);
    return result.counts.errors > 0 ? EXIT.errorsInData : EXIT.ok;
  });
}

async function buildReportFor(result: CheckResult, tree: DiskTree, lang: Report['lang']): Promise<Report> {
  const { buildReport } = await import('../../src/core/formats/report.ts');
  const { sourceTexts } = await import('../../src/core/formats/sourceTexts.ts');
  return buildReport(result, { lang, sources: sourceTexts(tree, result.checked?.registry ?? null) });
}

/** Only the format that is asked for is loaded. */
async function render(report: Report, format: Format, dataDir: string): Promise<string> {
  switch (format) {
    case 'text': {
      const { formatText } = await import('../../src/core/formats/text.ts');
      const colour = process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined;
      return formatText(report, { colour });
    }
    case 'json':
      return (await import('../../src/core/formats/json.ts')).formatJson(report);
    case 'markdown':
      return (await import('../../src/core/formats/markdown.ts')).formatMarkdown(report);
    case 'github':
      return (await import('../../src/core/formats/github.ts')).formatGithub(report, { dataDir });
    case 'sarif':
      return (await import('../../src/core/formats/sarif.ts')).formatSarif(report, { dataDir });
    case 'junit':
      return (await import('../../src/core/formats/junit.ts')).formatJunit(report, { dataDir });
    case 'codequality':
      return (await import('../../src/core/formats/codequality.ts')).formatCodequality(report, { dataDir });
  }
}
