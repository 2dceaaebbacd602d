/** `npm run new`: a template for one unit and one month, as CSV or as a workbook. */
import { existsSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { headcountTemplateCsv, templateRows } from '../src/core/template/headcountTemplate.ts';
import { workbookTemplate } from '../src/core/template/workbookTemplate.ts';
import { writeTogether } from '../src/io/writeTogether.ts';
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

  const shown = (path: string): string => relative(process.cwd(), path) || path;
  const csv = join(dataDir, month.slice(0, 4), 'headcounts', unit.id, `${month}.csv`);
  const json = csv.replace(/csv$/, 'json');
  if (!args.flag('xlsx') && existsSync(json)) throw new UsageError('other-format-exists', shown(json));
  const target = args.flag('xlsx') ? resolve(`${unit.id}-${month}.xlsx`) : csv;
  if (existsSync(target) && !args.flag('force')) throw new UsageError('file-exists', shown(target));

  const content = args.flag('xlsx')
    ? await writeTemplate(workbookTemplate(unit, month, registry))
    : new TextEncoder().encode(headcountTemplateCsv(unit, month, registry));
  writeTogether(dirname(target), new Map([[basename(target), content]]));
  process.stdout.write(`${words.written(shown(target))}\n`);
  process.stdout.write(
    `${args.flag('xlsx') ? words.nextWorkbook(shown(target), unit.id, month) : words.nextCsv(shown(target))}\n`,
  );
  return EXIT.ok;
});
