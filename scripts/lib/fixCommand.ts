/** The `fix` command: what it writes, and what it says about it. */
import { relative } from 'node:path';
import { shanghaiDay } from '../../src/core/asOf.ts';
import { fixTree } from '../../src/core/fix/fixTree.ts';
import type { FixedFile, FixResult } from '../../src/core/fix/fixTree.ts';
import { buildReport } from '../../src/core/formats/report.ts';
import { sourceTexts } from '../../src/core/formats/sourceTexts.ts';
import { formatText } from '../../src/core/formats/text.ts';
import type { Lang } from '../../src/core/model.ts';
import { visible } from '../../src/core/problems/visible.ts';
import { overlayTree } from '../../src/core/check/overlayTree.ts';
import { readTree } from '../../src/io/readTree.ts';
import { writeTogether } from '../../src/io/writeTogether.ts';
import { EXIT, languageOf, readArguments, runCommand } from './cli.ts';
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
    if (result.after.counts.errors === 0) {
      return checkOnly && result.files.length > 0 ? EXIT.errorsInData : EXIT.ok;
    }
    const after = overlayTree(tree, new Map(result.files.map(({ path, bytes }) => [path, bytes])));
    const errors = result.after.problems.filter(({ severity }) => severity === 'error');
    const left = { ...result.after, problems: errors, counts: { ...result.after.counts, warnings: 0 } };
    const sources = sourceTexts(after, result.after.checked?.registry ?? null);
    stdout.write(
      `\n${words.notFixed}\n\n${formatText(buildReport(left, { lang, sources }), { colour: stdout.isTTY })}`,
    );
    return EXIT.errorsInData;
  });
}

function changesIn({ path, mended }: FixedFile, { before }: FixResult, lang: Lang): string {
  const words = FIX_WORDS[lang];
  const { problems } = buildReport({ ...before, problems: mended }, { lang });
  const lines = problems.map(({ line, message, suggestion }) => {
    const to = suggestion === null ? '' : ` → ${visible(suggestion)}`;
    return `  ${line === null ? '' : words.line(line)}${message}${to}`;
  });
  return `${visible(path)}\n${(lines.length === 0 ? [`  ${words.layoutOnly}`] : lines).join('\n')}\n\n`;
}
