/**
 * What the desk needs without a network, found in the built site, and the two scripts that have to lie in the desk's own
 * folder: the service worker, and the way into the engine's worker. A service worker answers for a worker's script only
 * where that one lies in its folder, whoever starts it.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGS } from '../../src/core/model.ts';
import type { OfflinePlan } from '../../src/desk/offlinePlan.ts';
import { langSegment, normaliseBase } from '../../src/site/routes.ts';

const ENTRY = join(import.meta.dirname, '../../src/client/desk/offline/serviceWorker.ts');
const ASSETS = 'assets/';
const DESK = 'submit/';
/** As src/client/desk/offline/deskWorker.ts starts it. */
const ENGINE = 'worker.js';

/** Puts both scripts beside the desk of every language; nothing where the site has no desk. */
export async function writeDeskWorkers(site: string, basePath: string | undefined): Promise<void> {
  for (const lang of LANGS) {
    const segment = langSegment(lang);
    const folder = segment === undefined ? DESK : `${segment}/${DESK}`;
    if (!existsSync(join(site, folder, 'index.html'))) continue;
    const base = normaliseBase(basePath);
    writeFileSync(join(site, folder, ENGINE), `import ${JSON.stringify(base + engineWorker(site))};\n`);
    const plan = offlinePlan(site, folder, base);
    writeFileSync(join(site, folder, 'service-worker.js'), await bundled(plan));
  }
}

/** The bundler's file of src/client/desk/worker.ts. @throws where it has made none, or several */
function engineWorker(site: string): string {
  const [name, ...more] = readdirSync(join(site, ASSETS)).filter((each) => /^worker-[\w-]+\.js$/u.test(each));
  if (name === undefined || more.length > 0) throw new Error(`${ASSETS}: no one worker of the desk`);
  return ASSETS + name;
}

/** @param folder of the desk in one language, below the site, with a final slash */
export function offlinePlan(site: string, folder: string, base: string): OfflinePlan {
  const html = readFileSync(join(site, folder, 'index.html'), 'utf8');
  const loaded = loadedBy(html)
    .filter((path) => path.startsWith(base))
    .map((path) => path.slice(base.length))
    .filter((path) => existsSync(join(site, path)));
  const files = [...new Set([...loaded, folder + ENGINE, ...assetsReached(site, html)])].sort();
  const hash = createHash('sha256');
  for (const [path, bytes] of [
    [folder, html] as const,
    ...files.map((path) => [path, readFileSync(join(site, path))] as const),
  ]) {
    hash.update(`${path}:${bytes.length}:`).update(bytes);
  }
  return {
    version: hash.digest('hex').slice(0, 16),
    scope: base + folder,
    files: [folder, ...files].map((path) => base + path),
    assets: base + ASSETS,
  };
}

/** Addresses that a browser loads with the page by itself, and those that the page's own script is told to load. */
function loadedBy(html: string): readonly string[] {
  const scripts = [...html.matchAll(/<script [^>]*?src="([^"]+)"/gu)];
  const links = [...html.matchAll(/<link [^>]*?>/gu)]
    .filter(([tag]) => /rel="(?:stylesheet|icon|manifest|modulepreload|apple-touch-icon)"/u.test(tag))
    .flatMap(([tag]) => [...tag.matchAll(/ href="([^"]+)"/gu)]);
  const told = [...html.matchAll(/ data-offline="([^"]+)"/gu)];
  return [...scripts, ...links, ...told].flatMap(([, address]) => (address ?? '').split(' '));
}

/**
 * Files of the bundler that the page names, or a file that it names, and so on: their names hold their content, so
 * that a name in a text is a part that may be loaded.
 */
function assetsReached(site: string, html: string): readonly string[] {
  const waiting = new Set(readdirSync(join(site, ASSETS)));
  const reached: string[] = [];
  const texts = [html];
  for (const text of texts) {
    for (const name of waiting) {
      if (!text.includes(name)) continue;
      waiting.delete(name);
      reached.push(ASSETS + name);
      texts.push(readFileSync(join(site, ASSETS, name), 'utf8'));
    }
  }
  return reached;
}

async function bundled(plan: OfflinePlan): Promise<string> {
  // Loaded late, as the site's own bundler is.
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    absWorkingDir: import.meta.dirname,
    tsconfigRaw: '{}',
    entryPoints: [ENTRY],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    define: { OFFLINE_PLAN: JSON.stringify(plan) },
  });
  return outputFiles[0]?.text ?? '';
}
