/** The small programme with a hostile text wherever the data is free, built and served. */
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { serveSite } from '../../../scripts/serve.ts';
import { copyHostile, type LaidTexts } from '../../helpers/hostileData.ts';
import { buildOrThrow, SMALL_AS_OF, SMALL_DATA, temporaryFolder } from './builds.ts';

export interface HostileSite {
  readonly dir: string;
  readonly url: string;
  readonly laid: LaidTexts;
  readonly close: () => Promise<void>;
}

export async function hostileSite(): Promise<HostileSite> {
  const data = join(temporaryFolder('hostile-data'), 'data');
  const dir = join(temporaryFolder('hostile-site'), 'dist');
  const laid = copyHostile(SMALL_DATA, data);
  await buildOrThrow({
    data,
    out: dir,
    asOf: SMALL_AS_OF,
    // With an address of its own it has a sitemap too.
    env: { SITE_URL: 'https://example.org', REPOSITORY_URL: 'https://example.org/repository' },
  });
  const { url, close } = await serveSite({ root: dir });
  return {
    dir,
    url,
    laid,
    close: async () => {
      await close();
      for (const folder of [data, dir]) rmSync(dirname(folder), { recursive: true, force: true });
    },
  };
}
