import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { offlinePlan, writeDeskWorkers } from '../../scripts/lib/offlinePlan.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function site(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'offline-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

const HTML = `<head><link rel="stylesheet" href="/a/assets/site.C1.css"><link rel="alternate" href="/a/feed.xml">
<link rel="icon" href="/a/favicon.svg" type="image/svg+xml"><script src="/a/theme.js"></script></head>
<desk data-offline="/a/submit/tree.json https://elsewhere.example/x.json"></desk>
<script type="module" src="/a/assets/desk.D1.js"></script>`;

const FILES = {
  'submit/index.html': HTML,
  'submit/tree.json': '{}',
  'submit/worker.js': 'import "/a/assets/worker-W1.js";',
  'feed.xml': '',
  'favicon.svg': '',
  'theme.js': '',
  'assets/site.C1.css': '@import "fonts.F1.css"',
  'assets/fonts.F1.css': '',
  'assets/desk.D1.js': 'new Worker(new URL("/a/assets/worker-W1.js"))',
  'assets/worker-W1.js': 'import("./reader.R1.js")',
  'assets/reader.R1.js': '',
  'assets/explorer.E1.js': '',
};

describe('what the desk needs without a network', () => {
  test('is the page, what it loads, and every part that one of these names', () => {
    const { scope, files, assets } = offlinePlan(site(FILES), 'submit/', '/a/');
    expect({ scope, assets }).toEqual({ scope: '/a/submit/', assets: '/a/assets/' });
    expect(files).toEqual([
      '/a/submit/',
      '/a/assets/desk.D1.js',
      '/a/assets/fonts.F1.css',
      '/a/assets/reader.R1.js',
      '/a/assets/site.C1.css',
      '/a/assets/worker-W1.js',
      '/a/favicon.svg',
      '/a/submit/tree.json',
      '/a/submit/worker.js',
      '/a/theme.js',
    ]);
  });

  test('has a version of its content alone', () => {
    const version = (changed: Readonly<Record<string, string>>): string =>
      offlinePlan(site({ ...FILES, ...changed }), 'submit/', '/a/').version;
    expect(version({})).toMatch(/^[0-9a-f]{16}$/u);
    expect(version({ 'feed.xml': 'other', 'assets/explorer.E1.js': 'other' })).toBe(version({}));
    expect(version({ 'submit/tree.json': '[]' })).not.toBe(version({}));
    expect(version({ 'submit/index.html': `${HTML} ` })).not.toBe(version({}));
  });
});

test('each language with a desk gets its two scripts, the same bytes each time', async () => {
  const built = { ...FILES, 'en/submit/index.html': HTML, 'zh-HK/index.html': '' };
  const [one, two] = [site(built), site(built)];
  await writeDeskWorkers(one, '/a');
  await writeDeskWorkers(two, '/a/');
  for (const name of ['submit/service-worker.js', 'en/submit/service-worker.js']) {
    const script = readFileSync(join(one, name), 'utf8');
    expect(script).toBe(readFileSync(join(two, name), 'utf8'));
    expect(script).toContain(`"/a/${dirname(name)}/"`);
    expect(readFileSync(join(one, dirname(name), 'worker.js'), 'utf8')).toBe(
      'import "/a/assets/worker-W1.js";\n',
    );
  }
  expect(() => readFileSync(join(one, 'zh-HK/submit/service-worker.js'))).toThrow('ENOENT');
});

test('a desk without the worker of its engine is not built', async () => {
  const { 'assets/worker-W1.js': _, ...others } = FILES;
  await expect(writeDeskWorkers(site(others), '/')).rejects.toThrow('worker');
});
