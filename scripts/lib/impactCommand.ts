/**
 * `npm run impact`. The base is read from git, without a checkout; so is the head where one is named, else it is the
 * data directory as it lies on the disk. Environment: DATA_DIR, AS_OF.
 */
import { resolve } from 'node:path';
import { formatImpactJson } from '../../src/core/impact/json.ts';
import { formatImpact } from '../../src/core/impact/markdown.ts';
import { asOfFrom, EXIT, languageOf, oneOf, readArguments, runCommand, UsageError } from './cli.ts';
import { dataFolder } from './dataPaths.ts';
import { impactBetween } from './impactBetween.ts';
import { PICTURE_WORDS } from './pictureWords.ts';

const USAGE =
  'npm run impact -- --base REF [--head REF] [--format markdown|json] [--pictures DIR] [--as-of DATE] [--data DIR] [--lang LANG]\n' +
  '  --base REF   from where REF and the head parted / 从 REF 与 head 的分叉点起\n' +
  '  --head REF   left out: the files as they lie on the disk / 不写：磁盘上的当前文件\n' +
  '  --pictures DIR   each changed chart before and after / 有变化的图表，合并前后并排';

export function impact(): Promise<void> {
  return runCommand(USAGE, async (argv) => {
    const args = readArguments(
      argv,
      ['base', 'head', 'format', 'pictures', 'as-of', 'data', 'lang'],
      [],
      false,
    );
    const lang = languageOf(args);
    const format = oneOf('format', args.option('format'), ['markdown', 'json']);
    const base = args.option('base');
    if (base === undefined) throw new UsageError('missing-option', '--base');
    const asOf = asOfFrom(args.option('as-of'), process.env['AS_OF']);
    const dataDir = dataFolder(args.option('data'));
    const request = { base, head: args.option('head'), asOf, lang };
    const found = impactBetween(dataDir, request);
    process.stdout.write(format === 'json' ? formatImpactJson(found) : formatImpact(found));
    const pictures = args.option('pictures');
    if (pictures !== undefined) {
      const { writePictures } = await import('./impactPictures.ts');
      const changed = await writePictures(resolve(pictures), dataDir, request, found);
      process.stderr.write(`${PICTURE_WORDS[lang].written(pictures, changed)}\n`);
    }
    return found.counts.newErrors === 0 ? EXIT.ok : EXIT.errorsInData;
  });
}
