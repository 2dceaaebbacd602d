/** `npm run new`: a template for one unit and one month, as CSV or as a workbook. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { headcountTemplateCsv, templateRows } from '../src/core/template/headcountTemplate.ts';
import { workbookTemplate } from '../src/core/template/workbookTemplate.ts';
import { writeTemplate } from '../src/io/xlsxTemplate.ts';
import { EXIT, languageOf, readArguments, runCommand, UsageError } from './lib/cli.ts';
import { NEW_WORDS } from './lib/newWords.ts';
import { unitAndMonth } from './lib/unitAndMonth.ts';

const USAGE = 'npm run new -- --unit UNIT --month YYYY-MM [--xlsx] [--force] [--data DIR] [--lang LANG]';

await runCommand(USAGE, async (argv) => {
  const args = readArguments(argv, ['unit', 'month', 'data', 'lang'], ['xlsx', 'force'], false);
  const words = NEW_WORDS[languageOf(args)];
  const { dataDir, registry, unit, month } = unitAndMonth(args);
  if (templateRows(unit, registry).length === 0) throw new UsageError('unit-reports-nothing', unit.id);

  const csv = join(dataDir, month.slice(0, 4), 'headcounts', unit.id, `${month}.csv`);
  const target = args.flag('xlsx') ? resolve(`${unit.id}-${month}.xlsx`) : csv;
  // The other form of the same month would make two files of one month.
  const taken = [target, ...(target === csv ? [csv.replace(/csv$/, 'json')] : [])].find((path) =>
    existsSync(path),
  );
  const shown = (path: string): string => relative(process.cwd(), path) || path;
  if (taken !== undefined && (taken !== target || !args.flag('force'))) {
    throw new UsageError('file-exists', shown(taken));
  }

  const content = args.flag('xlsx')
    ? await writeTemplate(workbookTemplate(unit, month, registry))
    : headcountTemplateCsv(unit, month, registry);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, content);
  process.stdout.write(`${words.written(shown(target))}\n`);
  process.stdout.write(
    `${args.flag('xlsx') ? words.nextWorkbook(shown(target), unit.id, month) : words.nextCsv(shown(target))}\n`,
  );
  return EXIT.ok;
});
