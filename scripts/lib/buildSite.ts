/** One Astro build of checked data. */
import { cpSync, existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckResult } from '../../src/core/check/result.ts';
import { handOver } from '../../src/site/handOver.ts';
import { writeDeskWorkers } from './offlinePlan.ts';
import { clearLeftOver, makeWorkFolder } from './workFolder.ts';

const ROOT = join(import.meta.dirname, '../..');
const CACHE = join(ROOT, '.cache');

export interface SiteBuild {
  /** Absolute path of a data directory without errors. */
  readonly dataDir: string;
  /** Full hash of the commit that the data were read from; null: the disk. */
  readonly at: string | null;
  /** What its check came to, which the pages take over. */
  readonly result: CheckResult;
  /** Empty folder to put the site into. */
  readonly outDir: string;
  /** Told now and then how many pages are written. */
  readonly onProgress?: (pages: number) => void;
}

/**
 * Builds every page, chart and data file from data that has been checked: pages never see other bytes, or another
 * day, than the check did.
 *
 * Astro works in a folder of this build's own, inside the repository: outside of it, it would share one work
 * folder between all builds, and two at a time would pull it from under each other.
 *
 * @throws with the page's or chart's own message; a chart that warns or is empty throws too
 */
export async function buildSite({ dataDir, at, result, outDir, onProgress }: SiteBuild): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['DATA_DIR'] = dataDir;
  process.env['AS_OF'] = result.asOf;
  handOver({ dataDir, at, result });
  clearLeftOver(CACHE);
  const work = makeWorkFolder(CACHE);
  const site = join(work, 'site');
  const timer = setInterval(() => {
    const pages = countPagesSoFar(site);
    if (pages !== null) onProgress?.(pages);
  }, 500);
  try {
    // Loaded late: bad data is told without waiting for a bundler.
    const { build } = await import('astro');
    await build({
      root: ROOT,
      outDir: site,
      cacheDir: join(work, 'cache'),
      logLevel: 'warn',
      mode: 'production',
    });
    await writeDeskWorkers(site, process.env['BASE_PATH']);
    moveFolder(site, outDir);
  } finally {
    clearInterval(timer);
    rmSync(work, { recursive: true, force: true });
  }
}

/** HTML files in a folder, which need not exist yet. */
export function countPages(folder: string): number {
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))
    .length;
}

/** The same while pages are being written; null where a folder went away in the middle of the count. */
function countPagesSoFar(folder: string): number | null {
  try {
    return countPages(folder);
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return null;
    throw cause;
  }
}

/** Renames where both are on one disk, else copies. */
function moveFolder(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  try {
    renameSync(from, to);
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'EXDEV')) throw cause;
    cpSync(from, to, { recursive: true });
  }
}
