import { describe, expect, test } from 'vitest';
import { serveOffline } from '../../../../src/client/desk/offline/offlineWorker.ts';
import type { WorkerEvent, WorkerScope } from '../../../../src/client/desk/offline/offlineWorker.ts';
import type { OfflinePlan } from '../../../../src/desk/offlinePlan.ts';

const ORIGIN = 'https://example.org';
const PLAN: OfflinePlan = {
  version: 'v2',
  scope: '/a/submit/',
  files: ['/a/submit/', '/a/assets/desk.1.js', '/a/theme.js'],
  assets: '/a/assets/',
};

/** A browser's caches with as much as the worker asks of them: addresses without query. */
function fakeCaches(): CacheStorage & { readonly held: Map<string, Map<string, Response>> } {
  const held = new Map<string, Map<string, Response>>();
  const address = (request: RequestInfo): string => (typeof request === 'string' ? request : request.url);
  const matchIn = (name: string, request: RequestInfo) => held.get(name)?.get(address(request))?.clone();
  return {
    held,
    open: (name: string) => {
      if (!held.has(name)) held.set(name, new Map());
      return Promise.resolve({
        put: (request: RequestInfo, response: Response) => {
          held.get(name)?.set(address(request), response);
          return Promise.resolve();
        },
        match: (request: RequestInfo) => Promise.resolve(matchIn(name, request)),
      });
    },
    keys: () => Promise.resolve([...held.keys()]),
    delete: (name: string) => Promise.resolve(held.delete(name)),
    match: (request: RequestInfo) =>
      Promise.resolve([...held.keys()].map((name) => matchIn(name, request)).find((found) => found)),
  } as unknown as CacheStorage & { held: Map<string, Map<string, Response>> };
}

function setUp(network: (url: string) => Response | null) {
  const listeners = new Map<string, (event: WorkerEvent) => void>();
  const asked: string[] = [];
  const caches = fakeCaches();
  let claimed = 0;
  const scope: WorkerScope = {
    location: { origin: ORIGIN },
    caches,
    clients: { claim: () => Promise.resolve(void (claimed += 1)) },
    fetch: (request) => {
      asked.push(request.url);
      const response = network(request.url);
      return response === null ? Promise.reject(new TypeError('offline')) : Promise.resolve(response);
    },
    addEventListener: (type, listener) => listeners.set(type, listener),
  };
  serveOffline(scope, PLAN);
  const fire = async (type: string, request?: Request): Promise<Response | 'passed by'> => {
    const works: Promise<unknown>[] = [];
    let answer: Promise<Response> | null = null;
    listeners.get(type)?.({
      request,
      waitUntil: (work) => {
        works.push(work);
      },
      respondWith: (given) => {
        answer = given;
      },
    } as WorkerEvent);
    const given = await (answer as Promise<Response> | null);
    await Promise.all(works);
    return given ?? 'passed by';
  };
  const get = async (path: string): Promise<string> => {
    const given = await fire('fetch', new Request(new URL(path, ORIGIN)));
    return given === 'passed by' ? given : given.text();
  };
  return { caches, asked, fire, get, claimed: () => claimed };
}

const online = (url: string): Response => new Response(`now ${new URL(url).pathname}`);

describe('the service worker of the desk', () => {
  test('fetches everything at once, and takes the first page over', async () => {
    const { caches, fire, asked, claimed } = setUp(online);
    await fire('install');
    expect(asked).toEqual(PLAN.files.map((path) => ORIGIN + path));
    expect([...caches.held.get('desk /a/submit/ v2')!.keys()]).toEqual(asked);
    await fire('activate');
    expect(claimed()).toBe(1);
  });

  test('is not installed by halves', async () => {
    const { fire } = setUp((url) =>
      url.endsWith('theme.js') ? new Response('', { status: 404 }) : online(url),
    );
    await expect(fire('install')).rejects.toThrow('/a/theme.js: 404');
  });

  test('asks the network first, and keeps what it said', async () => {
    let day = 'one';
    const { fire, get } = setUp((url) =>
      day === '' ? null : new Response(`${day} ${new URL(url).pathname}`),
    );
    await fire('install');
    day = 'two';
    expect(await get('/a/submit/?month=2022-05')).toBe('two /a/submit/');
    day = '';
    expect(await get('/a/submit/')).toBe('two /a/submit/');
    expect(await get('/a/submit/?unit=gd-food')).toBe('two /a/submit/');
    expect(await get('/a/assets/desk.1.js')).toBe('one /a/assets/desk.1.js');
  });

  test('serves an old part that the host has no more', async () => {
    let gone = false;
    const { fire, get } = setUp((url) => (gone ? new Response('no', { status: 404 }) : online(url)));
    await fire('install');
    gone = true;
    expect(await get('/a/assets/desk.1.js')).toBe('now /a/assets/desk.1.js');
    expect(await get('/a/assets/other.js')).toBe('no');
  });

  test('keeps nothing of the rest of the site, and leaves other hosts and writing alone', async () => {
    const { caches, fire, get } = setUp(online);
    await fire('install');
    await get('/a/data/headcounts.csv');
    await get('/other/app.js');
    expect([...caches.held.get('desk /a/submit/ v2')!.keys()]).toHaveLength(3);
    expect(await fire('fetch', new Request('https://elsewhere.example/a/submit/'))).toBe('passed by');
    expect(await fire('fetch', new Request(`${ORIGIN}/a/submit/`, { method: 'POST' }))).toBe('passed by');
  });

  test('clears its own older versions away, and nobody else’s', async () => {
    const { caches, fire } = setUp(online);
    for (const name of ['desk /a/submit/ v1', 'desk /a/en/submit/ v1', 'else']) await caches.open(name);
    await fire('install');
    await fire('activate');
    expect([...caches.held.keys()].sort()).toEqual(['desk /a/en/submit/ v1', 'desk /a/submit/ v2', 'else']);
  });

  test('fails as the network does where it has nothing', async () => {
    const { get } = setUp(() => null);
    await expect(get('/a/submit/')).rejects.toThrow('offline');
  });
});
