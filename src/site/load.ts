/**
 * The data of the site, once per build: as the build's own check found it (handOver.ts), else read and checked here,
 * as `astro dev` does. `DATA_DIR` and `AS_OF` choose it.
 */
import { relative, resolve } from 'node:path';
import { classify } from '../core/check/layout.ts';
import type { DataTree } from '../core/check/tree.ts';
import type { Corrections } from '../core/corrections/correction.ts';
import { isIsoDate } from '../core/dates.ts';
import { computeFigures } from '../core/figures/computeFigures.ts';
import type { Figures } from '../core/figures/figures.ts';
import type { Checked, IsoDate, Lang } from '../core/model.ts';
import { dataTree } from '../io/dataTree.ts';
import { folderInRepository } from '../io/git.ts';
import { correctionsUpTo, historyEnd } from '../io/gitHistory.ts';
import { encodeTree } from '../desk/treeFile.ts';
import { sourceCommit } from '../io/gitSource.ts';
import { loadChecked } from '../io/loadData.ts';
import { publishedFiles } from '../io/publishedFiles.ts';
import type { PublishedName } from '../core/publish/publish.ts';
import { createContext } from './context.ts';
import type { PageContext } from './context.ts';
import { handedOver } from './handOver.ts';
import { absolute, asset } from './routes.ts';
import type { ExampleSetting } from './problemExamples.ts';
import type { Repository } from './rows.ts';

export interface SiteData {
  readonly checked: Checked;
  readonly figures: Figures;
  readonly corrections: Corrections;
  /** What it was all read from. */
  readonly tree: DataTree;
}

const DATA_DIR = resolve(process.env['DATA_DIR'] || 'data');

let loaded: SiteData | null = null;
let setting: ExampleSetting | null = null;
let published: Promise<ReadonlyMap<PublishedName, Uint8Array>> | null = null;
const contexts = new Map<Lang, PageContext>();

/** Throws where the data has errors: invalid data never builds. */
export function siteData(): SiteData {
  loaded ??= load();
  return loaded;
}

function load(): SiteData {
  const given = handedOver(DATA_DIR);
  const { checked, counts, asOf } = given?.result ?? loadChecked(DATA_DIR, dayAsked());
  const at = given?.at ?? null;
  if (checked === null || counts.errors > 0) {
    throw new Error(`${DATA_DIR}: ${counts.errors} errors in the data. "npm run validate" lists them.`);
  }
  const year = checked.years.at(-1)?.year;
  if (year === undefined) throw new Error(`${DATA_DIR}: no year has a targets.json.`);
  return {
    checked,
    figures: computeFigures(checked, {
      year,
      asOf,
      source: at ?? sourceCommit(DATA_DIR, process.env['SOURCE_COMMIT']),
    }),
    corrections: correctionsUpTo(DATA_DIR, { checked, year, asOf, end: historyEnd(DATA_DIR, at) }),
    tree: dataTree(DATA_DIR, at),
  };
}

/** AS_OF, or undefined where none is set. @throws where it is no day: a wrong one would make every month due, or none */
function dayAsked(): IsoDate | undefined {
  const day = process.env['AS_OF'];
  if (day === undefined || day === '') return undefined;
  if (!isIsoDate(day)) throw new Error(`AS_OF=${day}: no day of the calendar. Write it like 2022-12-31.`);
  return day;
}

/** What the examples of problem codes are read with: the registry of this site's own data. */
export function exampleSetting(): ExampleSetting {
  const { checked, figures, tree } = siteData();
  setting ??= { tree, registry: checked.registry, asOf: figures.asOf };
  return setting;
}

/** The data tree as the submission desk loads it. */
export function publishedTree(): string {
  return JSON.stringify(encodeTree(siteData().tree));
}

/** The published data set, made once. */
export function publishedSet(): Promise<ReadonlyMap<PublishedName, Uint8Array>> {
  published ??= publishedFiles(siteData().figures, absolute(asset('')));
  return published;
}

/** Figures, words and names for the pages of one language. */
export function contextFor(lang: Lang): PageContext {
  const { figures, corrections } = siteData();
  const context = contexts.get(lang) ?? createContext(figures, lang, corrections);
  contexts.set(lang, context);
  return context;
}

/** A briefing as it was issued, by its period (`2022-08`, `H1`): paths below the data directory, none where none is kept. */
export function issuedBriefings(period: string): readonly string[] {
  const { tree, figures } = siteData();
  return tree
    .list(`${figures.year}/briefings`)
    .filter(
      ({ path, kind, name }) =>
        kind === 'file' && classify(path).kind === 'briefing' && name.startsWith(`${period}.`),
    )
    .map(({ path }) => path);
}

/** Where the data lies in its repository, for links to a file at its commit. */
export const REPOSITORY: Repository = {
  url: process.env['REPOSITORY_URL'],
  get commit() {
    return siteData().figures.source;
  },
  // By its own repository, so that links are the same wherever a copy of that lies.
  dataDir: (folderInRepository(DATA_DIR) ?? relative(process.cwd(), DATA_DIR)).replace(/\/$/, ''),
};
