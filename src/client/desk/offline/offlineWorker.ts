/**
 * The desk without a network: a service worker of the desk's folder alone. It asks the network first, so that nobody
 * works with old data while there is a newer one, and answers from its cache where the network does not.
 *
 * A new version waits until no page of the old one is open: the parts that such a page loads later are gone from the
 * host by then, and stand in the old cache only.
 */

import type { OfflinePlan } from '../../../desk/offlinePlan.ts';

/** What is used of the worker's own global scope, which is none of a page's. */
export interface WorkerScope {
  readonly location: { readonly origin: string };
  readonly caches: CacheStorage;
  readonly clients: { readonly claim: () => Promise<void> };
  readonly fetch: (request: Request) => Promise<Response>;
  readonly addEventListener: (
    type: 'install' | 'activate' | 'fetch',
    listener: (event: WorkerEvent) => void,
  ) => void;
}

export interface WorkerEvent {
  readonly waitUntil: (work: Promise<unknown>) => void;
  /** Of a `fetch`. */
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
}

export function serveOffline(worker: WorkerScope, plan: OfflinePlan): void {
  const own = `desk ${plan.scope} `;
  const name = own + plan.version;
  const files = new Set(plan.files);

  const fill = async (): Promise<void> => {
    const cache = await worker.caches.open(name);
    await Promise.all(
      plan.files.map(async (path) => {
        const request = new Request(new URL(path, worker.location.origin), { cache: 'no-cache' });
        const response = await worker.fetch(request);
        if (!response.ok) throw new Error(`${path}: ${response.status}`);
        await cache.put(request, response);
      }),
    );
  };

  const takeOver = async (): Promise<void> => {
    const old = (await worker.caches.keys()).filter((each) => each.startsWith(own) && each !== name);
    await Promise.all(old.map((each) => worker.caches.delete(each)));
    await worker.clients.claim();
  };

  const isKept = (path: string): boolean =>
    files.has(path) || path.startsWith(plan.scope) || path.startsWith(plan.assets);

  const keep = async (url: URL, response: Response): Promise<void> => {
    const cache = await worker.caches.open(name);
    await cache.put(withoutQuery(url), response);
  };

  const kept = async (url: URL): Promise<Response | undefined> => {
    const cache = await worker.caches.open(name);
    const place = withoutQuery(url);
    return (await cache.match(place)) ?? (await worker.caches.match(place));
  };

  const answer = async (event: WorkerEvent, url: URL): Promise<Response> => {
    let response: Response;
    try {
      response = await worker.fetch(event.request);
    } catch (cause) {
      const found = await kept(url);
      if (found === undefined) throw cause;
      return found;
    }
    // A redirected answer may not stand for the page that was asked for.
    if (response.ok && !response.redirected && isKept(url.pathname)) {
      // Without room the cache stays as it was.
      event.waitUntil(keep(url, response.clone()).catch(() => undefined));
    }
    return response.ok ? response : ((await kept(url)) ?? response);
  };

  worker.addEventListener('install', (event) => {
    event.waitUntil(fill());
  });
  worker.addEventListener('activate', (event) => {
    event.waitUntil(takeOver());
  });
  worker.addEventListener('fetch', (event) => {
    const url = new URL(event.request.url);
    if (event.request.method !== 'GET' || url.origin !== worker.location.origin) return;
    event.respondWith(answer(event, url));
  });
}

/** The desk's address may say which month to begin with: the page is the same. */
const withoutQuery = ({ origin, pathname }: URL): string => origin + pathname;
