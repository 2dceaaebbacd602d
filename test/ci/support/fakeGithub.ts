/** A stand-in for GitHub's REST interface, on this machine only. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { ROOT } from './workflows.ts';

export interface Call {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

export interface FakeGithub {
  readonly url: string;
  /** Every call that changed something, in order. */
  readonly changes: readonly Call[];
  readonly close: () => Promise<void>;
}

/** @param answers what a GET of a path (without its query) gives; a list is given as one page */
export async function fakeGithub(answers: Readonly<Record<string, unknown>>): Promise<FakeGithub> {
  const changes: Call[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const path = (request.url ?? '').split('?')[0] ?? '';
      const text = Buffer.concat(chunks).toString('utf8');
      const method = request.method ?? '';
      if (request.headers.authorization !== 'Bearer secret-token') {
        response.writeHead(401).end('{}');
      } else if (method === 'GET') {
        const found = Object.hasOwn(answers, path);
        response.writeHead(found ? 200 : 404).end(JSON.stringify(found ? answers[path] : {}));
      } else {
        changes.push({ method, path, body: JSON.parse(text) });
        response.writeHead(method === 'POST' ? 201 : 200).end(JSON.stringify({ id: 1, number: 1 }));
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    changes,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

export interface Ran {
  readonly status: number | null;
  readonly output: string;
}

/** Runs a script as a workflow would, without blocking the stand-in that answers it. */
export function runScript(
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(ROOT, script), ...args], {
      cwd: ROOT,
      env: { PATH: process.env['PATH'] ?? '', ...env },
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
    child.on('error', reject);
    child.on('close', (status) => {
      resolve({ status, output });
    });
  });
}
