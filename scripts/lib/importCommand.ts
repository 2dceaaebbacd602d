/** The `import` command: workbook in, files and a receipt out. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { shanghaiDay } from '../../src/core/asOf.ts';
import { isIsoDate } from '../../src/core/dates.ts';
import type { Lang } from '../../src/core/model.ts';
import { PHRASEBOOKS } from '../../src/core/problems/messages/phrasebooks.ts';
import { registryNames, renderPlaced } from '../../src/core/problems/render.ts';
import { receiptOf } from '../../src/core/receipt/receipt.ts';
import { receiptText } from '../../src/core/receipt/receiptWords.ts';
import { importByUnit } from '../../src/core/workbook/importByUnit.ts';
import { importReceipt, sheetName } from '../../src/core/workbook/importReceipt.ts';
import type { ImportResult } from '../../src/core/workbook/importResult.ts';
import { importWorkbook } from '../../src/core/workbook/importWorkbook.ts';
import { IMPORT_WORDS } from '../../src/core/workbook/words/index.ts';
import type { ImportWords } from '../../src/core/workbook/words/index.ts';
import { readTree } from '../../src/io/readTree.ts';
import { sha256 } from '../../src/io/sha256.ts';
import { writeTogether } from '../../src/io/writeTogether.ts';
import { readWorkbook, UnreadableWorkbook } from '../../src/io/xlsx/readWorkbook.ts';
import { EXIT, languageOf, readArguments, runCommand, UsageError } from './cli.ts';
import { checkMarkedPath, writeMarked } from './markedWorkbook.ts';
import { registryAndMonth, unitAndMonth } from './unitAndMonth.ts';

const USAGE =
  'npm run import -- FILE.xlsx --unit UNIT|--by-unit --month YYYY-MM [--reported-on YYYY-MM-DD] [--force] [--marked FILE] [--data DIR] [--lang zh-CN|zh-HK|en]';

export function importFile(): Promise<void> {
  return runCommand(USAGE, async (argv) => {
    const args = readArguments(
      argv,
      ['unit', 'month', 'data', 'lang', 'reported-on', 'marked'],
      ['force', 'by-unit'],
      true,
    );
    const lang = languageOf(args);
    const words = IMPORT_WORDS[lang];
    const [file, ...more] = args.positionals;
    if (file === undefined) throw new UsageError('missing-option', 'FILE.xlsx');
    if (more[0] !== undefined) throw new UsageError('unexpected-argument', more[0]);
    if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true)
      throw new UsageError('no-such-file', file);
    checkMarkedPath(args.option('marked'), file);
    const reportedOn = args.option('reported-on') ?? null;
    if (reportedOn !== null && !isIsoDate(reportedOn))
      throw new UsageError('not-a-date', `--reported-on ${reportedOn}`);
    const isCollected = args.flag('by-unit');
    if (isCollected && args.option('unit') !== undefined)
      throw new UsageError('unexpected-argument', '--unit');
    const unit = isCollected ? null : unitAndMonth(args).unit;
    const { dataDir, registry, month } = registryAndMonth(args);

    const { stdout } = process;
    const workbook = readFileSync(file);
    const sheets = await readWorkbook(workbook).catch((error: unknown) => {
      if (error instanceof UnreadableWorkbook) return error.fault;
      throw error;
    });
    if (typeof sheets === 'string') {
      stdout.write(`${words.unreadable(file, sheets)}\n`);
      return EXIT.errorsInData;
    }
    const today = shanghaiDay(Date.now());
    const tree = readTree(dataDir);
    const options = {
      tree,
      registry,
      month,
      asOf: { today },
      reportedOn,
      receivedOn: today,
      fileName: basename(file),
    };
    const result =
      unit === null ? importByUnit(sheets, options) : importWorkbook(sheets, { ...options, unit });
    if (result === null) {
      const names = words.list(sheets.map(({ name }) => sheetName(name, words)));
      stdout.write(`${words.noTable(file, names)}\n`);
      return EXIT.errorsInData;
    }
    stdout.write(
      `${importReceipt(result, words, registryNames(registry, lang))}\n${problemLines(result, lang)}`,
    );
    stdout.write(writeMarked(args.option('marked'), workbook, sheets, [result], lang));
    if (!result.valid) {
      stdout.write(`${words.nothingWritten}\n`);
      return EXIT.errorsInData;
    }
    stdout.write(write(result.files, dataDir, args.flag('force'), words));
    for (const path of result.months) {
      const receipt = receiptOf({ path, bytes: result.files.get(path) ?? tree.read(path) }, registry, sha256);
      if (receipt !== null) stdout.write(`\n${receiptText(receipt, lang)}`);
    }
    if (result.check.checked?.programme.illustrative === true) stdout.write(`${words.illustrative}\n`);
    return EXIT.ok;
  });
}

/** @throws {UsageError} where another file is in the way; one of milestones is added to, so it never is */
function write(
  files: ReadonlyMap<string, Uint8Array>,
  dataDir: string,
  force: boolean,
  words: ImportWords,
): string {
  if (files.size === 0) return `${words.unchanged}\n`;
  const shown = (path: string): string => relative(process.cwd(), join(dataDir, path));
  const taken = [...files.keys()].find(
    (path) => !path.includes('/milestones/') && existsSync(join(dataDir, path)),
  );
  if (taken !== undefined && !force) throw new UsageError('file-exists', shown(taken));
  writeTogether(dataDir, files);
  return `${words.written}\n${[...files.keys()].map((path) => `  ${shown(path)}\n`).join('')}`;
}

/** What is wrong, each with its place in the workbook, which is where the person will mend it. */
function problemLines({ problems, check }: ImportResult, lang: Lang): string {
  const words = IMPORT_WORDS[lang];
  const nameOf = registryNames(check.checked?.registry ?? null, lang);
  const blocks = problems.map((placed) => {
    const { where, message, cure } = renderPlaced(placed, PHRASEBOOKS[lang], nameOf);
    const { severity, code } = placed.problem;
    return `${words[severity]} ${where}${words.colon}${message} [${code}]\n    ${cure}\n`;
  });
  return blocks.length === 0 ? '' : `${blocks.join('')}\n`;
}
