/** The `validate` command: what it reads from its arguments and environment, and what it prints. */
import { relative } from 'node:path';
import { shanghaiDay } from '../../src/core/asOf.ts';
import { checkTree } from '../../src/core/check/checkTree.ts';
import type { CheckResult } from '../../src/core/check/result.ts';
import type { Report } from '../../src/core/formats/reportIn.ts';
import type { Lang } from '../../src/core/model.ts';
import type { Phrasebook } from '../../src/core/problems/messages/message.ts';
import { readTree } from '../../src/io/readTree.ts';
import type { DiskTree } from '../../src/io/readTree.ts';
import {
  EXIT,
  UsageError,
  asOfFrom,
  languageOf,
  oneOf,
  progressLine,
  readArguments,
  runCommand,
  usesColour,
} from './cli.ts';
import { dataFolder, dataPaths } from './dataPaths.ts';
import { mayBeTerminal, print } from './output.ts';
import { USAGE_WORDS } from './usageWords.ts';

const FORMATS = [
  'text',
  'json',
  'markdown',
  'github',
  'sarif',
  'junit',
  'codequality',
  'csv',
  'xlsx',
] as const;
type Format = (typeof FORMATS)[number];
/** Formats that have no place for what was not looked into. */
const FOR_PROGRAMS: ReadonlySet<Format> = new Set<Format>(['json', 'sarif', 'codequality']);

const USAGE = `npm run validate -- [--data DIR] [--format ${FORMATS.join('|')}] [--out FILE] [--lang zh-CN|zh-HK|en] [--as-of YYYY-MM-DD] [PATH…]`;

export function validate(): Promise<void> {
  return runCommand(
    USAGE,
    async (argv) => {
      const args = readArguments(argv, ['data', 'format', 'lang', 'as-of', 'out'], [], true);
      const lang = languageOf(args);
      const format = oneOf('format', args.option('format'), FORMATS);
      const out = args.option('out');
      if (format === 'xlsx' && out === undefined) throw new UsageError('missing-option', '--out FILE.xlsx');
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
      const report = await reportOn(result, tree, lang);
      const rendered = await render(report, format, relative(process.cwd(), dataDir), out === undefined);
      if (out === undefined) print(String(rendered));
      else await (await import('./validateOutput.ts')).writeReport(out, rendered, report);
      if (result.notChecked > 0 && FOR_PROGRAMS.has(format)) {
        const { FORMAT_WORDS } = await import('../../src/core/formats/words.ts');
        process.stderr.write(`${FORMAT_WORDS[lang].notChecked(result.notChecked)}\n`);
      }
      return result.counts.errors > 0 ? EXIT.errorsInData : EXIT.ok;
    },
    true,
  );
}

async function reportOn(result: CheckResult, tree: DiskTree, lang: Lang): Promise<Report> {
  const { reportIn } = await import('../../src/core/formats/reportIn.ts');
  const { sourceTexts } = await import('../../src/core/formats/sourceTexts.ts');
  return reportIn(await phrasebook(lang), result, sourceTexts(tree, result.checked?.registry ?? null));
}

/** Only the language that is asked for is loaded. */
async function phrasebook(lang: Lang): Promise<Phrasebook> {
  switch (lang) {
    case 'zh-CN':
      return (await import('../../src/core/problems/messages/zh-CN/index.ts')).zhCN;
    case 'zh-HK':
      return (await import('../../src/core/problems/messages/zh-HK/index.ts')).zhHK;
    case 'en':
      return (await import('../../src/core/problems/messages/en/index.ts')).en;
  }
}

/** Only the format that is asked for is loaded. */
async function render(
  report: Report,
  format: Format,
  dataDir: string,
  toScreen: boolean,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'text': {
      const { formatText } = await import('../../src/core/formats/text.ts');
      const colour = toScreen && mayBeTerminal(1) && usesColour(process.stdout);
      return formatText(report, { colour });
    }
    case 'json':
      return (await import('../../src/core/formats/json.ts')).formatJson(report);
    case 'markdown':
      return (await import('../../src/core/formats/markdown.ts')).formatMarkdown(report, {
        codeUrl: await codePages(report.lang),
      });
    case 'github':
      return (await import('../../src/core/formats/github.ts')).formatGithub(report, { dataDir });
    case 'sarif':
      return (await import('../../src/core/formats/sarif.ts')).formatSarif(report, {
        dataDir,
        codeUrl: await codePages(report.lang),
      });
    case 'junit':
      return (await import('../../src/core/formats/junit.ts')).formatJunit(report, { dataDir });
    case 'codequality':
      return (await import('../../src/core/formats/codequality.ts')).formatCodequality(report, { dataDir });
    case 'csv':
      return (await import('../../src/core/formats/csv.ts')).formatCsv(report);
    case 'xlsx':
      return (await import('./validateOutput.ts')).xlsxReport(report);
  }
}

/** Addresses of the pages that explain the codes, where SITE_URL says on which site they are. */
async function codePages(lang: Lang): Promise<(code: string) => string | null> {
  const { absolute, href } = await import('../../src/site/routes.ts');
  return (code) => absolute(href(lang, { page: 'problem', id: code }));
}
