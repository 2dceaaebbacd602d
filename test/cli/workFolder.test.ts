import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { clearLeftOver, makeWorkFolder } from '../../scripts/lib/workFolder.ts';

let cache: string;
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'cache-'));
});
afterEach(() => {
  rmSync(cache, { recursive: true });
});

/** A process that has ended. */
const { pid: ended } = spawnSync(process.execPath, ['-e', '0']);

test('what an ended build left is cleared, never what a running one works in', () => {
  const own = makeWorkFolder(join(cache, 'new'));
  expect(basename(own)).toContain(`-${process.pid}-`);
  const left = `build-${hostname()}-${ended}-AbC123`;
  const running = `build-${hostname()}-${process.ppid}-AbC123`;
  for (const name of [left, running, 'charts', 'chromium'])
    mkdirSync(join(cache, name, 'site'), { recursive: true });
  clearLeftOver(cache);
  clearLeftOver(join(cache, 'new'));
  expect(readdirSync(cache).sort()).toEqual([running, 'charts', 'chromium', 'new'].sort());
  expect(readdirSync(join(cache, 'new'))).toEqual([basename(own)]);
});

test('of another machine, or of no name, only what is a day old', () => {
  const old = ['build-elsewhere-1-AbC123', 'build-AbC123'];
  const fresh = ['build-elsewhere-2-AbC123', 'build-DeF456'];
  for (const name of [...old, ...fresh]) mkdirSync(join(cache, name));
  const yesterday = Date.now() / 1000 - 2 * 86_400;
  for (const name of old) utimesSync(join(cache, name), yesterday, yesterday);
  clearLeftOver(cache);
  expect(readdirSync(cache).sort()).toEqual([...fresh].sort());
  // Where nothing was ever built there is nothing to clear.
  clearLeftOver(join(cache, 'nowhere'));
});
