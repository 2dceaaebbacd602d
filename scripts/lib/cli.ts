/** What every command shares: arguments with clear usage errors, exit codes, and a line of progress. */
import { parseArgs } from 'node:util';
import type { ParseArgsOptionsConfig } from 'node:util';
import { isIsoDate } from '../../src/core/dates.ts';
import { LANGS } from '../../src/core/model.ts';
import type { Lang } from '../../src/core/model.ts';
import { mayBeTerminal, stopQuietly } from './output.ts';
import { USAGE_WORDS } from './usageWords.ts';
import type { UsageFault } from './usageWords.ts';

/** The commands' exit codes. */
export const EXIT = { ok: 0, errorsInData: 1, usageOrInternal: 2 } as const;

/** The command was called in a way that it does not understand. */
export class UsageError extends Error {
  readonly fault: UsageFault;
  /** The argument, file or value at fault. */
  readonly what: string;
  constructor(fault: UsageFault, what: string) {
    super(`${fault}: ${what}`);
    this.fault = fault;
    this.what = what;
  }
}

export interface Arguments {
  /** Value of a `--name value` option, the last one where it is repeated; undefined where it is left out. */
  readonly option: (name: string) => string | undefined;
  /** Whether a `--name` switch is there. */
  readonly flag: (name: string) => boolean;
  readonly positionals: readonly string[];
}

/**
 * Reads the command line.
 *
 * @param options names of options that take a value
 * @param flags names of options that take none
 * @throws {UsageError}
 */
export function readArguments(
  argv: readonly string[],
  options: readonly string[],
  flags: readonly string[],
  positionals: boolean,
): Arguments {
  const config: ParseArgsOptionsConfig = {};
  for (const name of options) config[name] = { type: 'string' };
  for (const name of [...flags, 'help']) config[name] = { type: 'boolean' };
  const { tokens } = parseArgs({
    args: [...argv],
    options: config,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, string>();
  const rest: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') {
      if (!positionals) throw new UsageError('unexpected-argument', token.value);
      rest.push(token.value);
    } else if (!Object.hasOwn(config, token.name)) {
      throw new UsageError('unknown-option', token.rawName);
    } else if (config[token.name]?.type === 'boolean') {
      if (token.value !== undefined) throw new UsageError('takes-no-value', token.rawName);
      values.set(token.name, '');
    } else {
      const value = token.value;
      const swallowed = token.inlineValue !== true && value?.startsWith('--') === true;
      if (value === undefined || value === '' || swallowed)
        throw new UsageError('needs-a-value', token.rawName);
      values.set(token.name, value);
    }
  }
  return { option: (name) => values.get(name), flag: (name) => values.has(name), positionals: rest };
}

/** @throws {UsageError} unless the value is one of the allowed ones; undefined gives the first of them */
export function oneOf<T extends string>(
  name: string,
  value: string | undefined,
  allowed: readonly [T, ...T[]],
): T {
  if (value === undefined) return allowed[0];
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new UsageError('not-one-of', `--${name} ${value} (${allowed.join(' | ')})`);
  return found;
}

/** The language asked for; Simplified Chinese where none is. @throws {UsageError} */
export function languageOf(args: Arguments): Lang {
  return oneOf('lang', args.option('lang'), LANGS as readonly [Lang, ...Lang[]]);
}

/**
 * The day asked for by `--as-of`, else by AS_OF; undefined where neither is given.
 * @throws {UsageError} where it is no day of the calendar
 */
export function asOfFrom(option: string | undefined, environment: string | undefined): string | undefined {
  const [name, value] = option === undefined ? ['AS_OF', environment] : ['--as-of', option];
  if (value === undefined || value === '') return undefined;
  if (!isIsoDate(value)) throw new UsageError('not-a-date', `${name}=${value}`);
  return value;
}

/**
 * Runs a command and sets the process's exit code. A usage error or an internal failure is told in one line on
 * the error output, and is exit code 2.
 *
 * @param usage the command's synopsis, shown with a usage error and by `--help`
 * @param printsItself whether the command prints by `print` alone
 */
export async function runCommand(
  usage: string,
  command: (argv: readonly string[]) => number | Promise<number>,
  printsItself = false,
): Promise<void> {
  const argv = process.argv.slice(2);
  if (argv.includes('--help')) {
    process.stdout.write(`${usage}\n`);
    return;
  }
  const words = USAGE_WORDS[languageGuess(argv)];
  if (!printsItself) process.stdout.on('error', stopQuietly);
  try {
    process.exitCode = await command(argv);
  } catch (error) {
    process.exitCode = EXIT.usageOrInternal;
    if (error instanceof UsageError) {
      process.stderr.write(`${words.fault(error.fault, error.what)}\n${words.usage}${usage}\n`);
    } else {
      process.stderr.write(`${words.internal}${error instanceof Error ? error.message : String(error)}\n`);
      if (process.env['DEBUG'] !== undefined && error instanceof Error)
        process.stderr.write(`${error.stack ?? ''}\n`);
    }
  }
}

/** The language to complain in, when the arguments themselves may be what is wrong. */
function languageGuess(argv: readonly string[]): Lang {
  const at = argv.indexOf('--lang');
  const asked =
    at >= 0 ? argv[at + 1] : argv.find((one) => one.startsWith('--lang='))?.slice('--lang='.length);
  return LANGS.find((lang) => lang === asked) ?? 'zh-CN';
}

/** Whether output is coloured: on a terminal, unless NO_COLOR asks for none (no-color.org). */
export function usesColour(
  stream: { readonly isTTY?: boolean },
  environment: Readonly<Record<string, string | undefined>> = process.env,
): boolean {
  return stream.isTTY === true && !environment['NO_COLOR'];
}

/** A line that tells how far long work has come; silent unless the error output is a terminal. */
export function progressLine(): { show(text: string): void; done(): void } {
  if (!mayBeTerminal(2) || !process.stderr.isTTY) return { show: () => undefined, done: () => undefined };
  return {
    show: (text) => void process.stderr.write(`\r\u001b[2K${text}`),
    done: () => void process.stderr.write('\r\u001b[2K'),
  };
}
