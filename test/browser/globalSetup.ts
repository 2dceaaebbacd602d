/**
 * What all browser tests share: the shipped site at the root, a small one below a base path, and one browser.
 * Built once; the tests get folders and addresses.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { browserLaunchOptions } from '../../scripts/lib/browser.ts';
import { serveSite } from '../../scripts/serve.ts';
import { buildOrThrow, copySmallData, ROOT, SMALL_AS_OF, temporaryFolder } from './support/builds.ts';

export interface SiteUnderTest {
  /** Folder that holds the built site. */
  readonly dir: string;
  /** Address of the overview. */
  readonly url: string;
  readonly basePath: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    shippedSite: SiteUnderTest;
    smallSite: SiteUnderTest;
    browserEndpoint: string;
  }
}

/** A day on which months are due and not due, units late and missing, a target behind. */
const SHIPPED_AS_OF = '2022-09-15';
export const SMALL_BASE_PATH = '/a/b/';
/** Address for links to files; nothing is asked of it. */
export const REPOSITORY = { REPOSITORY_URL: 'https://github.example.org/org/repository' };

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = temporaryFolder('sites');
  const shipped = { dir: join(folder, 'shipped'), basePath: '/' };
  const small = { dir: join(folder, 'small'), basePath: SMALL_BASE_PATH };
  await buildOrThrow({
    data: join(ROOT, 'data'),
    out: shipped.dir,
    asOf: SHIPPED_AS_OF,
  });
  await buildOrThrow({
    // A copy: outside the repository there is no commit to name, so that builds of copies can be compared.
    data: copySmallData(),
    out: small.dir,
    asOf: SMALL_AS_OF,
    env: { ...REPOSITORY, BASE_PATH: SMALL_BASE_PATH },
  });
  const servers = await Promise.all(
    [shipped, small].map(({ dir, basePath }) => serveSite({ root: dir, basePath })),
  );
  const browser = await chromium.launchServer(await browserLaunchOptions());
  project.provide('shippedSite', { ...shipped, url: servers[0]!.url });
  project.provide('smallSite', { ...small, url: servers[1]!.url });
  project.provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await browser.close();
    for (const server of servers) await server.close();
    rmSync(folder, { recursive: true, force: true });
  };
}
