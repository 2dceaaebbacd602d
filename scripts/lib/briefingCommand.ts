/** `npm run briefing`. Environment: DATA_DIR, AS_OF. */
import { existsSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import type { BriefingKind } from '../../src/briefing/document.ts';
import { makeBriefing } from '../../src/briefing/make.ts';
import { briefingFigures } from '../../src/briefing/telling.ts';
import { isMonth } from '../../src/core/dates.ts';
import { formatText } from '../../src/core/formats/text.ts';
import type { Checked } from '../../src/core/model.ts';
import { briefingDay, halfPeriod, monthPeriod, yearPeriod } from '../../src/core/office/briefingPeriod.ts';
import type { BriefingPeriod } from '../../src/core/office/briefingPeriod.ts';
import { HALVES } from '../../src/core/office/obligations.ts';
import { correctionsUpTo, historyEnd } from '../../src/io/gitHistory.ts';
import { sourceCommit } from '../../src/io/gitSource.ts';
import { writeTogether } from '../../src/io/writeTogether.ts';
import { BRIEFING_FORMATS } from './briefingFormats.ts';
import { BRIEFING_COMMAND_WORDS } from './briefingWords.ts';
import { checkedReport } from './checkedReport.ts';
import {
  asOfFrom,
  EXIT,
  languageOf,
  oneOf,
  readArguments,
  runCommand,
  UsageError,
  usesColour,
} from './cli.ts';
import type { Arguments } from './cli.ts';
import { dataFolder } from './dataPaths.ts';

const USAGE =
  'npm run briefing -- --month YYYY-MM | --half H1|H2 | --brief YYYY-MM | --report\n' +
  '    [--format docx|html|markdown] [--red-head NAME] [--as-of DATE] [--out FILE] [--force] [--data DIR]\n' +
  '    [--lang LANG]; --format png: --brief';

type Format = keyof typeof BRIEFING_FORMATS;

/** The first is the default. */
const FORMATS: readonly [Format, ...Format[]] = ['docx', 'html', 'markdown'];
const WHICH = ['month', 'half', 'brief', 'report'] as const;

export function briefing(): Promise<void> {
  return runCommand(USAGE, async (argv) => {
    const args = readArguments(
      argv,
      ['month', 'half', 'brief', 'format', 'red-head', 'as-of', 'out', 'data', 'lang'],
      ['report', 'force'],
      false,
    );
    const lang = languageOf(args);
    const words = BRIEFING_COMMAND_WORDS[lang];
    const kind = kindAsked(args);
    const format = oneOf('format', args.option('format'), kind === 'brief' ? [...FORMATS, 'png'] : FORMATS);
    const { extension, make } = BRIEFING_FORMATS[format];
    const redHead = args.option('red-head');
    if (redHead !== undefined && format !== 'docx')
      throw new UsageError('unexpected-argument', '--red-head (--format docx)');
    const dataDir = dataFolder(args.option('data'));
    const asked = asOfFrom(args.option('as-of'), undefined);
    const { result, report } = checkedReport(dataDir, {
      lang,
      asOf: asked ?? asOfFrom(undefined, process.env['AS_OF']),
    });
    const { checked } = result;
    if (!report.valid || checked === null) {
      process.stdout.write(formatText(report, { colour: usesColour(process.stdout) }));
      process.stderr.write(`${words.invalid}\n`);
      return EXIT.errorsInData;
    }

    const period = periodAsked(args, kind, checked);
    const asOf = asked ?? briefingDay(period, result.asOf);
    const named = `${kind === 'brief' || kind === 'report' ? kind : 'briefing'}-${period.id}`;
    const target = resolve(
      args.option('out') ?? `${named}${lang === 'zh-CN' ? '' : `.${lang}`}.${extension}`,
    );
    const shown = relative(process.cwd(), target) || target;
    if (existsSync(target) && !args.flag('force')) throw new UsageError('file-exists', shown);
    const source = sourceCommit(dataDir, process.env['SOURCE_COMMIT']);
    const figures = briefingFigures({ checked, period, asOf, source });
    const made = makeBriefing({ period, asOf }, figures, {
      kind,
      lang,
      corrections: correctionsUpTo(dataDir, {
        checked,
        year: figures.year,
        asOf,
        end: historyEnd(dataDir, null),
      }),
      linked: false,
    });
    writeTogether(dirname(target), new Map([[basename(target), await make(made, redHead)]]));
    process.stdout.write(`${words.written(shown, asOf)}\n`);
    return EXIT.ok;
  });
}

/** @throws {UsageError} unless exactly one of them is asked for */
function kindAsked(args: Arguments): BriefingKind {
  const [one, ...more] = WHICH.filter((name) =>
    name === 'report' ? args.flag(name) : args.option(name) !== undefined,
  );
  if (one === undefined || more.length > 0)
    throw new UsageError('exactly-one-of', WHICH.map((name) => `--${name}`).join(' '));
  return one;
}

/** @throws {UsageError} for a month that is none, lies in no year of the data, or is not reported */
function periodAsked(args: Arguments, kind: BriefingKind, { programme, years }: Checked): BriefingPeriod {
  const month = args.option(kind === 'brief' ? 'brief' : 'month');
  if (month !== undefined && !isMonth(month)) throw new UsageError('not-a-month', month);
  const year = month === undefined ? years.at(-1)?.year : Number(month.slice(0, 4));
  const what = month ?? args.option('half') ?? '--report';
  if (year === undefined || years.every((each) => each.year !== year))
    throw new UsageError('no-such-year', what);
  const period =
    month !== undefined
      ? monthPeriod(programme, month)
      : kind === 'half'
        ? halfPeriod(programme, year, oneOf('half', args.option('half'), HALVES))
        : yearPeriod(programme, year);
  const { firstMonth, lastMonth } = programme.reporting;
  if (period === null)
    throw new UsageError('not-a-reporting-month', `${what} (${firstMonth} – ${lastMonth})`);
  return period;
}
