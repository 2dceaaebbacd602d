/**
 * `node scripts/audit/html.ts [DIR]`: html-validate over every page of a built site (default `dist`), with the
 * rules of .htmlvalidate.json. Exit code 1 where a page breaks one.
 *
 * Two rules of its recommended and accessibility sets are off. `wcag/h32` wants a button that sends in every form:
 * the explorer's form is never sent, each choice shows at once. `long-title` is no rule of HTML: a name, or what a
 * chart found, is as long as it is.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate, type ConfigData } from 'html-validate';
import { EXIT, readArguments, runCommand } from '../lib/cli.ts';

const ROOT = join(import.meta.dirname, '../..');
const USAGE = 'node scripts/audit/html.ts [DIR]';

/** Checks one page. @returns one line for each break of a rule: place, rule, what is wrong, element */
export type PageCheck = (html: string, name: string) => readonly string[];

export function createPageCheck(): PageCheck {
  const config = JSON.parse(readFileSync(join(ROOT, '.htmlvalidate.json'), 'utf8')) as ConfigData;
  const validator = new HtmlValidate(new FileSystemConfigLoader(config));
  return (html, name) =>
    validator
      .validateStringSync(html, name)
      .results.flatMap(({ messages }) =>
        messages.map(
          ({ line, column, ruleId, message, selector }) =>
            `${name}:${line}:${column} ${ruleId}: ${message} ${selector ?? ''}`,
        ),
      );
}

/** Every page of a folder, forward slashes, sorted. */
function pagesOf(dir: string): readonly string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.split(sep).join('/'))
    .sort();
}

function audit(argv: readonly string[]): number {
  const { positionals } = readArguments(argv, [], [], true);
  const dir = resolve(positionals[0] ?? join(ROOT, 'dist'));
  const pages = existsSync(dir) ? pagesOf(dir) : [];
  if (pages.length === 0) throw new Error(`No pages in ${dir}: build the site first.`);
  const check = createPageCheck();
  const broken = pages.flatMap((name) => check(readFileSync(join(dir, name), 'utf8'), name));
  for (const line of broken) process.stdout.write(`${line}\n`);
  process.stdout.write(`${pages.length} pages, ${broken.length} breaks of a rule\n`);
  return broken.length === 0 ? EXIT.ok : EXIT.errorsInData;
}

if (import.meta.main) await runCommand(USAGE, audit);
