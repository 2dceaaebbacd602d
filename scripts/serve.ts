/**
 * Serves a built site the way a static host does: folders by their index.html, 404.html for what is not
 * there, the right type for every file, and nothing from outside the folder.
 */
import { createReadStream, realpathSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';
import { normaliseBase } from '../src/site/routes.ts';

export interface ServeOptions {
  /** Folder that holds the built site. */
  readonly root: string;
  /** Path that the site was built for, for example `/a/b/`. */
  readonly basePath?: string;
  /** 0 for any free port. */
  readonly port?: number;
  readonly host?: string;
}

export interface Served {
  /** Address of the first page, with base path and final slash. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
};

/** @throws where the port is taken (code EADDRINUSE) or the folder is not there */
export async function serveSite(options: ServeOptions): Promise<Served> {
  const root = realpathSync(options.root);
  const base = normaliseBase(options.basePath);
  const host = options.host ?? '127.0.0.1';
  const server = createServer((request, response) => {
    answer(request, response, root, base);
  });
  // Closed after the usual five seconds, a connection would now and then meet the next request half-way.
  server.keepAliveTimeout = 60_000;
  await listen(server, options.port ?? 0, host);
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : options.port;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function answer(request: IncomingMessage, response: ServerResponse, root: string, base: string): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const [rawPath = '/', query] = (request.url ?? '/').split('?', 2);
  const path = decodePath(rawPath);
  if (path === null) {
    response.writeHead(400).end();
    return;
  }
  if (`${path}/` === base) {
    redirect(response, base, query);
    return;
  }
  const below = path.startsWith(base) ? path.slice(base.length) : null;
  const target = below === null ? null : find(root, below);
  if (target === 'folder-without-slash') {
    // Never `//host`, which a browser would read as another site.
    redirect(response, `${rawPath.replace(/^\/+/, '/')}/`, query);
    return;
  }
  if (target !== null) sendFile(request, response, target, 200);
  else notFound(request, response, root);
}

/** null where it cannot be decoded, or names something that no path should. */
function decodePath(raw: string): string | null {
  try {
    const path = decodeURIComponent(raw);
    return path.includes('\0') || path.includes('\\') || path.split('/').includes('..') ? null : path;
  } catch {
    return null;
  }
}

function find(root: string, below: string): string | 'folder-without-slash' | null {
  const place = realFile(root, join(root, below));
  if (place === null) return null;
  if (!statSync(place).isDirectory()) return below.endsWith('/') ? null : place;
  if (below !== '' && !below.endsWith('/')) return 'folder-without-slash';
  return realFile(root, join(place, 'index.html'));
}

/** The place itself, links followed; null where there is none, or where it leads out of the root. */
function realFile(root: string, place: string): string | null {
  try {
    const real = realpathSync(place);
    return real === root || real.startsWith(root + sep) ? real : null;
  } catch {
    return null;
  }
}

function notFound(request: IncomingMessage, response: ServerResponse, root: string): void {
  const page = realFile(root, join(root, '404.html'));
  if (page !== null) sendFile(request, response, page, 404);
  else response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('404\n');
}

function redirect(response: ServerResponse, path: string, query: string | undefined): void {
  response.writeHead(301, { location: query === undefined ? path : `${path}?${query}` }).end();
}

function sendFile(request: IncomingMessage, response: ServerResponse, place: string, status: number): void {
  response.writeHead(status, {
    'content-type': TYPES[extname(place).toLowerCase()] ?? 'application/octet-stream',
    'content-length': statSync(place).size,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  createReadStream(place)
    .on('error', () => response.destroy())
    .pipe(response);
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
