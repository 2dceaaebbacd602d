/** The `answer` command: a line in the unit's answers, or what is asked instead. */
import { join, relative } from 'node:path';
import { answerWarning } from '../../src/core/answer/answerWarning.ts';
import type { AnswerOutcome } from '../../src/core/answer/answerWarning.ts';
import { shanghaiDay } from '../../src/core/asOf.ts';
import { isIsoDate } from '../../src/core/dates.ts';
import { buildReport } from '../../src/core/formats/report.ts';
import { sourceTexts } from '../../src/core/formats/sourceTexts.ts';
import { formatText } from '../../src/core/formats/text.ts';
import type { Lang, Registry } from '../../src/core/model.ts';
import { ANSWERABLE_CODES } from '../../src/core/problems/catalogue.ts';
import { PHRASEBOOKS } from '../../src/core/problems/messages/phrasebooks.ts';
import { registryNames, renderProblem } from '../../src/core/problems/render.ts';
import { visible } from '../../src/core/problems/visible.ts';
import { readTree } from '../../src/io/readTree.ts';
import { writeTogether } from '../../src/io/writeTogether.ts';
import { ANSWER_WORDS } from './answerWords.ts';
import { EXIT, languageOf, readArguments, runCommand, usesColour, UsageError } from './cli.ts';
import type { Arguments } from './cli.ts';
import { unitAndMonth } from './unitAndMonth.ts';

const USAGE =
  'npm run answer -- --unit UNIT --month YYYY-MM --code CODE --subject SUBJECT --reason REASON [--answered-on YYYY-MM-DD] [--data DIR] [--lang zh-CN|zh-HK|en]';

export function answer(): Promise<void> {
  return runCommand(USAGE, (argv) => {
    const options = ['unit', 'month', 'code', 'subject', 'reason', 'answered-on', 'data', 'lang'];
    const args = readArguments(argv, options, [], false);
    const lang = languageOf(args);
    const words = ANSWER_WORDS[lang];
    const { dataDir, registry, unit, month } = unitAndMonth(args);
    const code = needed(args, 'code');
    if (!ANSWERABLE_CODES.some((one) => one === code))
      throw new UsageError('not-one-of', `--code ${code} (${ANSWERABLE_CODES.join(' | ')})`);
    const [subject, reason] = [needed(args, 'subject'), needed(args, 'reason')];
    const answeredOn = args.option('answered-on') ?? shanghaiDay(Date.now());
    if (!isIsoDate(answeredOn)) throw new UsageError('not-a-date', `--answered-on ${answeredOn}`);

    const request = { unit: unit.id, month, code, subject, reason, answeredOn };
    const outcome = answerWarning(readTree(dataDir), request);
    if (outcome.kind === 'written') {
      writeTogether(dataDir, new Map([[outcome.path, outcome.bytes]]));
      const path = relative(process.cwd(), join(dataDir, outcome.path));
      process.stdout.write(`${words.written(path)}\n  ${visible(outcome.line)}\n`);
      return EXIT.ok;
    }
    process.stdout.write(
      outcome.kind === 'refused'
        ? `${words.refused}\n\n${errorsIn(outcome, registry, lang)}`
        : `${instead(outcome, registry, lang).join('\n')}\n`,
    );
    return EXIT.errorsInData;
  });
}

/** @throws {UsageError} where an option is left out */
function needed(args: Arguments, name: string): string {
  const value = args.option(name);
  if (value === undefined) throw new UsageError('missing-option', `--${name}`);
  return value;
}

function errorsIn(
  { check, tree }: Extract<AnswerOutcome, { kind: 'refused' }>,
  registry: Registry,
  lang: Lang,
): string {
  const report = buildReport(check, { lang, sources: sourceTexts(tree, registry) });
  return formatText(report, { colour: usesColour(process.stdout) });
}

/** What stands there, for someone who asked for something else. */
function instead(
  { asked, before }: Extract<AnswerOutcome, { kind: 'not-asked' }>,
  registry: Registry,
  lang: Lang,
): readonly string[] {
  const words = ANSWER_WORDS[lang];
  if (before !== null) {
    const { file, line, reason } = before.answer;
    return [words.answeredBefore(visible(file), line), `  ${visible(reason)}`];
  }
  const nameOf = registryNames(registry, lang);
  const lines = asked.map((problem) => {
    const { message } = renderProblem(problem, PHRASEBOOKS[lang], nameOf);
    return `  --code ${problem.code} --subject ${problem.asked.subject}\n    ${message}`;
  });
  return [words.notAsked, asked.length === 0 ? words.nothingAsked : words.asked(asked.length), ...lines];
}
