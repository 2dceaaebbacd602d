/** `npm run remind`: a message ready to send to each unit that owes something, and a list for each collector. */
import { relative } from 'node:path';
import { reminders } from '../src/core/office/reminders.ts';
import { officeSay } from '../src/core/office/say.ts';
import { writeTogether } from '../src/io/writeTogether.ts';
import { EXIT, languageOf, readArguments, runCommand, UsageError } from './lib/cli.ts';
import { outFolder } from './lib/dataPaths.ts';
import { officeFigures } from './lib/officeFigures.ts';

const USAGE = 'npm run remind -- --month YYYY-MM [--as-of DATE] [--out DIR] [--data DIR] [--lang LANG]';
/** Between messages on the terminal, with the name of the file that each would be. */
const RULE = '='.repeat(20);

await runCommand(USAGE, (argv) => {
  const args = readArguments(argv, ['month', 'as-of', 'out', 'data', 'lang'], [], false);
  const lang = languageOf(args);
  if (args.option('month') === undefined) throw new UsageError('missing-option', '--month');
  const { figures, month } = officeFigures(args, lang);
  const say = officeSay(figures, lang);
  const messages = month === null ? [] : reminders(figures, month, lang);
  const { stdout } = process;
  const asked = args.option('out');
  const out = asked === undefined ? null : outFolder(asked);
  if (messages.length === 0) {
    stdout.write(`${say.words.remind.nobodyOwes(say.day(figures.asOf), say.month(month ?? ''))}\n`);
  } else if (out === null) {
    for (const { fileName, text } of messages) stdout.write(`${RULE} ${fileName}\n${text}\n`);
  } else {
    const utf8 = new TextEncoder();
    writeTogether(out, new Map(messages.map(({ fileName, text }) => [fileName, utf8.encode(text)])));
    stdout.write(`${say.words.remind.written(messages.length, relative(process.cwd(), out) || '.')}\n`);
  }
  return EXIT.ok;
});
