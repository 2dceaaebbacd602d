/** The `import` command: workbook in, files and a receipt out. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { shanghaiDay } from '../../src/core/asOf.ts';
import { overlayTree } from '../../src/core/check/overlayTree.ts';
import { isIsoDate } from '../../src/core/dates.ts';
import { buildReport } from '../../src/core/formats/report.ts';
import type { ReportProblem } from '../../src/core/formats/report.ts';
import { visible } from '../../src/core/problems/visible.ts';
import { importWorkbook } from '../../src/core/workbook/importWorkbook.ts';
import type { ImportResult } from '../../src/core/workbook/importWorkbook.ts';
import { readTree } from '../../src/io/readTree.ts';
import { writeTogether } from '../../src/io/writeTogether.ts';
import { readWorkbook, UnreadableWorkbook } from '../../src/io/xlsxRead.ts';
import { EXIT, languageOf, readArguments, runCommand, UsageError } from './cli.ts';
import { IMPORT_WORDS } from './importWords.ts';
import type { ImportWords } from './importWords.ts';
import { unitAndMonth } from './unitAndMonth.ts';

const USAGE =
  'npm run import -- FILE.xlsx --unit UNIT --month YYYY-MM [--reported-on YYYY-MM-DD] [--force] [--data DIR] [--lang zh-CN|zh-HK|en]';

export function importFile(): Promise<void> {
  return runCommand(USAGE, async (argv) => {
    const args = readArguments(argv, ['unit', 'month', 'data', 'lang', 'reported-on'], ['force'], true);
    const lang = languageOf(args);
    const words = IMPORT_WORDS[lang];
    const [file, ...more] = args.positionals;
    if (file === undefined) throw new UsageError('missing-option', 'FILE.xlsx');
    if (more[0] !== undefined) throw new UsageError('unexpected-argument', more[0]);
    if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true)
      throw new UsageError('no-such-file', file);
    const reportedOn = args.option('reported-on') ?? null;
    if (reportedOn !== null && !isIsoDate(reportedOn))
      throw new UsageError('not-a-date', `--reported-on ${reportedOn}`);
    const { dataDir, unit, month } = unitAndMonth(args);

    const { stdout } = process;
    const sheets = await readWorkbook(readFileSync(file)).catch((error: unknown) => {
      if (error instanceof UnreadableWorkbook) return error.fault;
      throw error;
    });
    if (typeof sheets === 'string') {
      stdout.write(`${words.unreadable(file, sheets)}\n`);
      return EXIT.errorsInData;
    }
    const tree = readTree(dataDir);
    const asOf = { today: shanghaiDay(Date.now()) };
    const result = importWorkbook(sheets, { tree, unit, month, asOf, reportedOn });
    if (result === null) {
      stdout.write(
        `${words.noTable(
          file,
          sheets.map(({ name }) => visible(name)),
        )}\n`,
      );
      return EXIT.errorsInData;
    }

    stdout.write(receipt(result, words));
    const report = buildReport(result.check, { lang });
    for (const mismatch of result.mismatches) stdout.write(`${words.mismatch(mismatch)}\n`);
    stdout.write(report.problems.map((problem) => problemLine(problem, result, words)).join(''));
    if (!report.valid || result.mismatches.length > 0) {
      stdout.write(`\n${words.nothingWritten}\n`);
      return EXIT.errorsInData;
    }
    // A file of milestones is added to, so it is not in the way.
    const taken = [...result.files.keys()].find(
      (path) => !path.includes('/milestones/') && existsSync(join(dataDir, path)),
    );
    const shown = (path: string): string => relative(process.cwd(), join(dataDir, path)) || path;
    if (taken !== undefined && !args.flag('force')) throw new UsageError('file-exists', shown(taken));
    writeTogether(dataDir, result.files);
    stdout.write(
      `\n${words.written}\n${[...result.files.keys()].map((path) => `  ${shown(path)}\n`).join('')}`,
    );
    if (report.illustrative) stdout.write(`${words.illustrative}\n`);
    return EXIT.ok;
  });
}

function receipt(result: ImportResult, words: ImportWords): string {
  const lines = result.receipt.map((entry) => words.entry({ ...entry, sheet: visible(entry.sheet) }));
  const unused = result.unusedSheets.length === 0 ? [] : [words.unused(result.unusedSheets.map(visible))];
  const mended = result.mended.length === 0 ? [] : [words.mended(result.mended.length)];
  return `${[words.receipt, ...[...lines, ...unused, ...mended].map((line) => `  ${line}`)].join('\n')}\n\n`;
}

/** A problem with its place in the workbook, which is where the person will mend it. */
function problemLine(problem: ReportProblem, result: ImportResult, words: ImportWords): string {
  const place = result.place(problem);
  const at = place === null ? visible(problem.file) : `${visible(place.sheet)}!${place.cell}`;
  return `${words[problem.severity]} ${at}：${problem.message} [${problem.code}]\n    ${problem.cure}\n`;
}
