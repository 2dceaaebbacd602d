/** The desk's worker as a browser loads it, outside of a page: for tests and benches. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

/** Writes `worker.js`, its parts beside it, and a page that holds nothing, into a folder. */
export async function writeDeskBundle(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await build({
    absWorkingDir: resolve(import.meta.dirname, '../..'),
    entryPoints: ['src/client/desk/worker.ts'],
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    target: 'es2022',
    outdir: folder,
    logLevel: 'silent',
  });
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>desk</title>\n');
}
