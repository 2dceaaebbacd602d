import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite, type Served } from '../../scripts/serve.ts';

interface Answer {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly location: string | undefined;
  readonly body: string;
}

let folder: string;
let served: Served;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'));
  const root = join(folder, 'site');
  mkdirSync(join(root, 'units/a'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(root, 'index.html'), 'home');
  writeFileSync(join(root, '404.html'), 'not here');
  writeFileSync(join(root, 'units/a/index.html'), 'unit');
  for (const name of ['a.css', 'a.js', 'a.svg', 'a.csv', 'a.json', 'a.xlsx', 'a.bin'])
    writeFileSync(join(root, name), name);
  symlinkSync(join(folder, 'secret.txt'), join(root, 'link.txt'));
  served = await serveSite({ root, basePath: 'a/b' });
});
afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

/** Sends the path as it is; `fetch` would tidy it first. */
function get(path: string, method = 'GET'): Promise<Answer> {
  const { hostname, port } = new URL(served.url);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (body += chunk));
      response.on('end', () => {
        const { 'content-type': type, location } = response.headers;
        resolve({ status: response.statusCode, type, location, body });
      });
    });
    sent.on('error', reject);
    sent.end();
  });
}

test('answers below its base path only', async () => {
  expect(new URL(served.url).pathname).toBe('/a/b/');
  expect(await get('/a/b/')).toMatchObject({ status: 200, body: 'home', type: 'text/html; charset=utf-8' });
  expect(await get('/a/b')).toMatchObject({ status: 301, location: '/a/b/' });
  expect(await get('/')).toMatchObject({ status: 404, body: 'not here' });
  expect(await get('/a/bc/')).toMatchObject({ status: 404 });
});

test('finds a folder by its index page, with the slash', async () => {
  expect(await get('/a/b/units/a/')).toMatchObject({ status: 200, body: 'unit' });
  expect(await get('/a/b/units/a?x=1')).toMatchObject({ status: 301, location: '/a/b/units/a/?x=1' });
  expect(await get('/a/b/units/')).toMatchObject({ status: 404, body: 'not here' });
  expect(await get('/a/b/a.css/')).toMatchObject({ status: 404 });
});

test.each([
  ['a.css', 'text/css; charset=utf-8'],
  ['a.js', 'text/javascript; charset=utf-8'],
  ['a.svg', 'image/svg+xml'],
  ['a.csv', 'text/csv; charset=utf-8'],
  ['a.json', 'application/json; charset=utf-8'],
  ['a.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['a.bin', 'application/octet-stream'],
])('%s is %s', async (name, type) => {
  expect(await get(`/a/b/${name}`)).toMatchObject({ status: 200, type, body: name });
});

describe('gives nothing from outside its folder', () => {
  test.each([
    '/a/b/../secret.txt',
    '/a/b/../../secret.txt',
    '/a/b/%2e%2e/secret.txt',
    '/a/b/..%2fsecret.txt',
    '/a/b/..%5csecret.txt',
    '/a/b/units/%2e%2e/%2e%2e/secret.txt',
    '/a/b/link.txt',
    '/a/b/%00',
    '/a/b/%',
  ])('%s', async (path) => {
    const { status, body } = await get(path);
    expect([400, 404]).toContain(status);
    expect(body).not.toContain('secret');
  });

  test('and leads to no other host', async () => {
    const { location } = await get('//a/b/units/a');
    expect(location ?? '/').not.toMatch(/^\/\//u);
  });
});

test('takes no other method', async () => {
  expect(await get('/a/b/', 'POST')).toMatchObject({ status: 405 });
  expect(await get('/a/b/', 'HEAD')).toMatchObject({ status: 200, body: '' });
});
