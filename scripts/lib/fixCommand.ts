/** The `fix` command: what it writes, and what it says about it. */
import { relative } from 'node:path';
import { shanghaiDay } from '../../src/core/asOf.ts';
import { overlayTree } from '../../src/core/check/overlayTree.ts';
import type { CheckResult } from '../../src/core/check/result.ts';
import type { DataTree } from '../../src/core/check/tree.ts';
import { fixTree } from '../../src/core/fix/fixTree.ts';
import type { FixedFile, FixResult } from '../../src/core/fix/fixTree.ts';
import { buildReport } from '../../src/core/formats/report.ts';
import { sourceTexts } from '../../src/core/formats/sourceTexts.ts';
import { formatText } from '../../src/core/formats/text.ts';
import type { Lang } from '../../src/core/model.ts';
import { visible } from '../../src/core/problems/visible.ts';
import { readTree } from '../../src/io/readTree.ts';
import { writeTogether } from '../../src/io/writeTogether.ts';
import { EXIT, languageOf, readArguments, runCommand, usesColour } from './cli.ts';
import { dataFolder, dataPaths } from './dataPaths.ts';
import { FIX_WORDS } from './fixWords.ts';

const USAGE = 'npm run fix -- [--data DIR] [--check] [--lang zh-CN|zh-HK|en] [PATH…]';

export function fix(): Promise<void> {
  return runCommand(USAGE, (argv) => {
    const args = readArguments(argv, ['data', 'lang'], ['check'], true);
    const lang = languageOf(args);
    const words = FIX_WORDS[lang];
    const checkOnly = args.flag('check');
    const dataDir = dataFolder(args.option('data'));
    const paths = dataPaths(args.positionals, dataDir);
    const tree = readTree(dataDir);
    // A file that is not due yet is as fixable as any other, so the day does not matter.
    const result = fixTree(tree, { today: shanghaiDay(Date.now()) }, paths.length === 0 ? undefined : paths);

    const { stdout } = process;
    for (const file of result.files) stdout.write(changesIn(file, result, lang));
    if (!checkOnly && result.files.length > 0) {
      writeTogether(dataDir, new Map(result.files.map(({ path, bytes }) => [path, bytes])));
    }
    const summary = checkOnly ? words.wouldChange : words.changed;
    stdout.write(`${summary(result.files.length, relative(process.cwd(), dataDir) || '.')}\n`);
    // Lines are those of the files as they now stand: only written files have moved any.
    const standing = checkOnly ? result.before : result.after;
    if (standing.counts.errors === 0) {
      return checkOnly && result.files.length > 0 ? EXIT.errorsInData : EXIT.ok;
    }
    const files = new Map(checkOnly ? [] : result.files.map(({ path, bytes }) => [path, bytes] as const));
    stdout.write(`\n${words.notFixed}\n\n${errorsIn(standing, overlayTree(tree, files), lang)}`);
    return EXIT.errorsInData;
  });
}

function errorsIn(check: CheckResult, tree: DataTree, lang: Lang): string {
  const problems = check.problems.filter(({ severity }) => severity === 'error');
  const errors = { ...check, problems, counts: { ...check.counts, warnings: 0 } };
  const sources = sourceTexts(tree, check.checked?.registry ?? null);
  const colour = usesColour(process.stdout);
  return formatText(buildReport(errors, { lang, sources }), { colour });
}

function changesIn({ path, mended }: FixedFile, { before }: FixResult, lang: Lang): string {
  const words = FIX_WORDS[lang];
  const { problems } = buildReport({ ...before, problems: mended }, { lang });
  const lines = problems.map(({ message, suggestion }) => {
    const shown = suggestion === null ? '' : visible(suggestion);
    return `  ${message}${message.includes(shown) ? '' : ` → ${shown}`}`;
  });
  return `${visible(path)}\n${(lines.length === 0 ? [`  ${words.layoutOnly}`] : lines).join('\n')}\n\n`;
}
