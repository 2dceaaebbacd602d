/** One Astro build of checked data. */
import { join } from 'node:path';
import type { IsoDate } from '../../src/core/model.ts';

const ROOT = join(import.meta.dirname, '../..');

export interface SiteBuild {
  /** Absolute path of a data directory without errors. */
  readonly dataDir: string;
  readonly asOf: IsoDate;
  /** Folder to write into. */
  readonly outDir: string;
}

/**
 * Builds every page, chart and data file. The pages read DATA_DIR and AS_OF from the environment; the day is
 * settled here once, so that a build over midnight is of one day.
 *
 * @throws with the page's or chart's own message; a chart that warns or is empty throws too
 */
export async function buildSite({ dataDir, asOf, outDir }: SiteBuild): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['DATA_DIR'] = dataDir;
  process.env['AS_OF'] = asOf;
  // Loaded late: bad data is told without waiting for a bundler.
  const { build } = await import('astro');
  await build({ root: ROOT, outDir, logLevel: 'warn', mode: 'production' });
}
