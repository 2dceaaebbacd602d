/** Checked data to a site in its place: what `npm run build` does, and `npm start` where it must. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { formatText } from '../../src/core/formats/text.ts';
import type { IsoDate, Lang } from '../../src/core/model.ts';
import type { Problem } from '../../src/core/problems/problem.ts';
import { historyMark } from '../../src/io/gitHistory.ts';
import { sourceCommit } from '../../src/io/gitSource.ts';
import { buildSite, countPages } from './buildSite.ts';
import { asOfFrom, EXIT, languageOf, progressLine, usesColour } from './cli.ts';
import type { Arguments } from './cli.ts';
import { checkedReport } from './checkedReport.ts';
import { commitAsked } from './commitAsked.ts';
import { dataFolder } from './dataPaths.ts';
import { fingerprint } from './fingerprint.ts';
import { SITE_WORDS } from './siteWords.ts';
import { beginSwap, recoverSwap } from './swapFolder.ts';

const ROOT = join(import.meta.dirname, '../..');
/** What the pages are made of, apart from the data. */
const SOURCES = ['src', 'public', 'schemas', 'astro.config.mjs', 'tsconfig.json', 'package-lock.json'];

/** Options that both commands take. */
export const SITE_OPTIONS = ['data', 'out', 'as-of', 'at', 'lang'] as const;

export interface SiteRequest {
  readonly dataDir: string;
  readonly out: string;
  readonly asOf: IsoDate | undefined;
  /** Full hash of the commit to read the data from; null: the disk. */
  readonly at: string | null;
  readonly lang: Lang;
}

/** Flags before environment before defaults. @throws {UsageError} */
export function siteRequest(args: Arguments): SiteRequest {
  const dataDir = dataFolder(args.option('data'));
  return {
    dataDir,
    at: commitAsked(dataDir, args.option('at')),
    out: resolve(args.option('out') ?? 'dist'),
    asOf: asOfFrom(args.option('as-of'), process.env['AS_OF']),
    lang: languageOf(args),
  };
}

/**
 * Checks the data, tells what it found, and puts a fresh site in the place of the last one; the last one stays
 * exactly as it was where the data has errors or a page or chart fails.
 *
 * @param onlyIfStale leaves a site alone that was built from the same bytes for the same day and addresses
 * @returns the exit code
 */
export async function provideSite(request: SiteRequest, onlyIfStale = false): Promise<number> {
  const { dataDir, at, out, lang } = request;
  const words = SITE_WORDS[lang];
  const shown = shortPath(out);
  recoverSwap(out);
  const { result, report } = checkedReport(dataDir, request);
  const { stdout } = process;
  stdout.write(formatText(report, { colour: usesColour(stdout) }));
  if (!report.valid) {
    const errors = report.problems.filter(({ severity }) => severity === 'error');
    const places = errors.map((problem) => placeOf(problem, shortPath(dataDir)));
    process.stderr.write(`${places.join('\n')}\n${words.invalid(shown)}\n`);
    return EXIT.errorsInData;
  }

  const stamp = stampOf(request, result.asOf);
  if (onlyIfStale && existsSync(join(out, 'index.html')) && readStamp(out) === stamp) {
    stdout.write(`${words.upToDate(shown)}\n`);
    return EXIT.ok;
  }
  const started = performance.now();
  const swap = beginSwap(out);
  const progress = progressLine();
  try {
    await buildSite({
      dataDir,
      at,
      result,
      outDir: swap.next,
      onProgress: (pages) => {
        progress.show(words.building(pages));
      },
    });
    swap.commit();
  } catch (cause) {
    swap.abandon();
    process.stderr.write(`${words.keptLast(shown)}\n`);
    throw cause;
  } finally {
    progress.done();
  }
  writeFileSync(stampPlace(out), stamp);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  stdout.write(`${words.built(shown, countPages(out), seconds)}\n`);
  return EXIT.ok;
}

/** `data/…/2022-05.csv:2:5 negative-headcount`, as editors and terminals make links of. */
function placeOf({ file, line, column, code }: Problem, dataDir: string): string {
  return `${[`${dataDir}/${file}`, line, column].filter((part) => part !== null).join(':')} ${code}`;
}

/** As a person would write it: from here where it is below, else whole. */
function shortPath(place: string): string {
  const below = relative(process.cwd(), place);
  return below === '' || below.startsWith('..') ? place : below;
}

function stampOf({ dataDir, at, out }: SiteRequest, asOf: IsoDate): string {
  const { BASE_PATH, SITE_URL, REPOSITORY_URL, SOURCE_COMMIT } = process.env;
  const commit = at ?? sourceCommit(dataDir, SOURCE_COMMIT) ?? '';
  // Corrections are told from it, whatever lies on the disk.
  const history = historyMark(dataDir, at);
  const settings = { asOf, BASE_PATH, SITE_URL, REPOSITORY_URL, commit, history, dataDir, out };
  return fingerprint({ root: ROOT, sources: [...SOURCES, ...(at === null ? [dataDir] : [])], settings });
}

/** Beside the site, so that it is one's own for each place that a site is built in. */
function stampPlace(out: string): string {
  return join(dirname(out), `.${basename(out)}.sha256`);
}

function readStamp(out: string): string | null {
  const place = stampPlace(out);
  return existsSync(place) ? readFileSync(place, 'utf8') : null;
}
