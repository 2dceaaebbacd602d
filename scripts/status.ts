/** `npm run status`: who has reported a month, who has not and how late, grouped by who collects. */
import { monthStatus, monthToSpeakOf } from '../src/core/office/monthStatus.ts';
import { officeSay } from '../src/core/office/say.ts';
import { formatStatus, STATUS_FORMATS } from '../src/core/office/statusFormats.ts';
import { EXIT, languageOf, oneOf, readArguments, runCommand } from './lib/cli.ts';
import { officeFigures } from './lib/officeFigures.ts';

const USAGE =
  'npm run status -- [--month YYYY-MM] [--as-of DATE] [--format text|json|csv] [--data DIR] [--lang LANG]';

await runCommand(USAGE, (argv) => {
  const args = readArguments(argv, ['month', 'as-of', 'format', 'data', 'lang'], [], false);
  const lang = languageOf(args);
  const format = oneOf('format', args.option('format'), STATUS_FORMATS);
  const { figures, month } = officeFigures(args, lang);
  const wanted = month ?? monthToSpeakOf(figures);
  process.stdout.write(
    wanted === null
      ? `${officeSay(figures, lang).words.status.noMonths}\n`
      : formatStatus(figures, monthStatus(figures, wanted), format, lang),
  );
  return EXIT.ok;
});
