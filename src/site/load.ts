/**
 * The data of the site, once per build: as the build's own check found it (handOver.ts), else read and checked here,
 * as `astro dev` does. `DATA_DIR` and `AS_OF` choose it.
 */
import { relative, resolve } from 'node:path';
import { isIsoDate } from '../core/dates.ts';
import { computeFigures } from '../core/figures/computeFigures.ts';
import type { Figures } from '../core/figures/figures.ts';
import type { Checked, IsoDate, Lang } from '../core/model.ts';
import { encodeTree } from '../desk/treeFile.ts';
import { sourceCommit } from '../io/gitSource.ts';
import { loadChecked } from '../io/loadData.ts';
import { publishedFiles } from '../io/publishedFiles.ts';
import { readTree } from '../io/readTree.ts';
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
}

const DATA_DIR = process.env['DATA_DIR'] || 'data';

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
  const { checked, counts, asOf } = handedOver(resolve(DATA_DIR)) ?? loadChecked(DATA_DIR, dayAsked());
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
      source: sourceCommit(DATA_DIR, process.env['SOURCE_COMMIT']),
    }),
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
  const { checked, figures } = siteData();
  setting ??= { tree: readTree(resolve(DATA_DIR)), registry: checked.registry, asOf: figures.asOf };
  return setting;
}

/** The data tree as the submission desk loads it. */
export function publishedTree(): string {
  return JSON.stringify(encodeTree(readTree(resolve(DATA_DIR))));
}

/** The published data set, made once. */
export function publishedSet(): Promise<ReadonlyMap<PublishedName, Uint8Array>> {
  published ??= publishedFiles(siteData().figures, absolute(asset('')));
  return published;
}

/** Figures, words and names for the pages of one language. */
export function contextFor(lang: Lang): PageContext {
  const context = contexts.get(lang) ?? createContext(siteData().figures, lang);
  contexts.set(lang, context);
  return context;
}

/** Where the data lies in its repository, for links to a file at its commit. */
export const REPOSITORY: Repository = {
  url: process.env['REPOSITORY_URL'],
  get commit() {
    return siteData().figures.source;
  },
  dataDir: relative(process.cwd(), resolve(DATA_DIR)),
};
