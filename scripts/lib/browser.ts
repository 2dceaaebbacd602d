/**
 * A Chromium for tests, screenshots and audits, wherever this runs.
 *
 * In order: the one named by CHROME_PATH, one that the system has, or the one that comes with npm, which
 * needs nothing but a Linux on x64: it brings its own libraries and fonts.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import bundled, { inflate } from '@sparticuz/chromium';
import type { LaunchOptions } from 'playwright-core';

const SYSTEM_PATHS: readonly string[] = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Value of CHROME_PATH that asks for the bundled browser even where the system has one. */
const BUNDLED = 'bundled';

const PACKAGE = join(import.meta.dirname, '../../node_modules/@sparticuz/chromium');
const CACHE = join(import.meta.dirname, '../../.cache/chromium');

/**
 * What Playwright needs to launch it.
 *
 * @throws where CHROME_PATH names no file
 */
export async function browserLaunchOptions(): Promise<LaunchOptions> {
  const wanted = process.env['CHROME_PATH'];
  if (wanted && wanted !== BUNDLED) {
    if (!existsSync(wanted)) throw new Error(`CHROME_PATH: no such file: ${wanted}`);
    return { executablePath: wanted };
  }
  const found = wanted === BUNDLED ? undefined : SYSTEM_PATHS.find((path) => existsSync(path));
  if (found) return { executablePath: found };
  const folder = await unpackBundled();
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      ...definedEnvironment(),
      LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
      ...(existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: writeFontConfig(folder) }),
    },
  };
}

/**
 * Unpacks the bundled browser once per version. It appears under its final name only when it is whole: the
 * package itself takes any file of the right name for a finished one, also what an interrupted run left.
 */
async function unpackBundled(): Promise<string> {
  const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as { version: string };
  const folder = join(CACHE, version);
  if (existsSync(folder)) return folder;
  const partial = `${folder}.partial-${process.pid}`;
  mkdirSync(partial, { recursive: true });
  const temporary = process.env['TMPDIR'];
  // The package unpacks into the temporary directory, and only there.
  process.env['TMPDIR'] = partial;
  try {
    await bundled.executablePath();
    await inflate(join(PACKAGE, 'bin/al2023.tar.br'));
  } finally {
    if (temporary === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = temporary;
  }
  try {
    renameSync(partial, folder);
  } catch (cause) {
    // Someone else was faster: theirs is as good.
    rmSync(partial, { recursive: true, force: true });
    if (!existsSync(folder)) throw cause;
  }
  return folder;
}

/** The package's own configuration names folders of the temporary directory, where its fonts are not. */
function writeFontConfig(folder: string): string {
  const path = join(folder, 'fonts.conf');
  const xml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const dirs = `<dir>${xml(join(folder, 'fonts'))}</dir><cachedir>${xml(join(folder, 'fonts-cache'))}</cachedir>`;
  writeFileSync(path, `<?xml version="1.0"?>\n<fontconfig>${dirs}</fontconfig>\n`);
  return path;
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
