import { spawn, type ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import { ROOT, SMALL_AS_OF, SMALL_DATA, temporaryFolder } from './support/builds.ts';

const folder = temporaryFolder('start');
let child: ChildProcess | undefined;
afterEach(() => {
  child?.kill();
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs `npm start`'s script until it prints an address. @throws with what it printed where it ends before */
function start(basePath: string): Promise<{ readonly url: string; readonly output: string }> {
  return new Promise((resolve, reject) => {
    const args = [
      'scripts/start.ts',
      '--port',
      '0',
      '--data',
      SMALL_DATA,
      '--as-of',
      SMALL_AS_OF,
      '--out',
      join(folder, 'site'),
    ];
    child = spawn(process.execPath, args, { cwd: ROOT, env: { ...process.env, BASE_PATH: basePath } });
    let output = '';
    const read = (chunk: Buffer): void => {
      output += chunk.toString('utf8');
      const url = /http:\/\/\S+?\/(?=（)/u.exec(output)?.[0];
      if (url) resolve({ url, output });
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.on('close', () => {
      reject(new Error(output));
    });
  });
}

test('builds, serves and prints the address; builds again only where something changed', async () => {
  const first = await start('/a/b/');
  expect(first.output).toContain('网站已生成');
  expect(new URL(first.url).pathname).toBe('/a/b/');
  expect(await (await fetch(first.url)).text()).toContain('<html lang="zh-CN">');
  expect((await fetch(`${first.url}data/summary.json`)).headers.get('content-type')).toContain(
    'application/json',
  );
  expect((await fetch(`${first.url}nothing/`)).status).toBe(404);
  child?.kill();

  const second = await start('/a/b/');
  expect(second.output).toContain('已是最新');
  child?.kill();

  const third = await start('/');
  expect(third.output).toContain('网站已生成');
});
