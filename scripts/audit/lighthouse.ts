/**
 * `node scripts/audit/lighthouse.ts [DIR] [--page PATH]`: Lighthouse with its mobile profile over a built site
 * (default `dist`) as a host would serve it, compressed. For each page the median of three runs; exit code 1 where
 * a score is under its least. Performance is of the machine too: a busy one makes it lower. The site must have been
 * built with SITE_URL: without it the addresses of its languages are not whole, which costs points for search.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { browserLaunchOptions } from '../lib/browser.ts';
import { EXIT, readArguments, runCommand } from '../lib/cli.ts';
import { serveSite } from '../serve.ts';

const ROOT = join(import.meta.dirname, '../..');
const USAGE = 'node scripts/audit/lighthouse.ts [DIR] [--page PATH]';
const PAGES = ['', 'domains/construction/', 'explore/'];
const RUNS = 3;
/** Least score of each category, of 100. */
const LEAST = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 } as const;
const CATEGORIES = Object.keys(LEAST) as readonly (keyof typeof LEAST)[];

interface Run {
  readonly scores: Readonly<Record<keyof typeof LEAST, number>>;
  /** Milliseconds, and for the shift of the layout its own unit. */
  readonly lcp: number;
  readonly cls: number;
  readonly tbt: number;
  /** Lighthouse's own measure of how fast the machine was, 2000 and more on a desk. */
  readonly machine: number;
  /** Audits that cost a category points, and that are neither performance nor information. */
  readonly failed: readonly string[];
}

async function audit(argv: readonly string[]): Promise<number> {
  const args = readArguments(argv, ['page'], [], true);
  const root = resolve(args.positionals[0] ?? join(ROOT, 'dist'));
  if (!existsSync(root)) throw new Error(`No site in ${root}: build it first.`);
  const only = args.option('page');
  const site = await serveSite({ root });
  const front = await serveCompressed(site.url);
  const port = await freePort();
  const options = await browserLaunchOptions();
  const browser = await chromium.launch({ ...options, args: [`--remote-debugging-port=${port}`] });
  let isEnough = true;
  try {
    for (const path of only === undefined ? PAGES : [only.replace(/^\//u, '')]) {
      const runs: Run[] = [];
      for (let run = 0; run < RUNS; run += 1) runs.push(await measure(front.url + path, port));
      const said = summarise(runs);
      process.stdout.write(`/${path}\n${said.text}`);
      isEnough &&= said.isEnough;
    }
  } finally {
    await browser.close();
    front.server.close();
    await site.close();
  }
  return isEnough ? EXIT.ok : EXIT.errorsInData;
}

async function measure(url: string, port: number): Promise<Run> {
  const result = await lighthouse(url, {
    port,
    output: 'json',
    logLevel: 'silent',
    onlyCategories: [...CATEGORIES],
  }).catch((cause: unknown) => {
    // What it throws where the browser does not answer is no Error.
    const said = cause instanceof Error ? cause.message : JSON.stringify(cause);
    throw new Error(`Lighthouse gave up on ${url}: ${said}`, { cause });
  });
  if (!result) throw new Error(`Lighthouse gave no result for ${url}`);
  const { categories, audits, runtimeError } = result.lhr;
  if (runtimeError) throw new Error(`${url}: ${runtimeError.message}`);
  const score = (name: string): number => Math.round((categories[name]?.score ?? 0) * 100);
  const value = (name: string): number => audits[name]?.numericValue ?? Number.NaN;
  const failed = CATEGORIES.slice(1).flatMap((name) =>
    (categories[name]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `${name}: ${id} – ${audits[id]?.title ?? ''}`),
  );
  return {
    scores: {
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
      seo: score('seo'),
    },
    lcp: value('largest-contentful-paint'),
    cls: value('cumulative-layout-shift'),
    tbt: value('total-blocking-time'),
    machine: result.lhr.environment.benchmarkIndex,
    failed,
  };
}

function summarise(runs: readonly Run[]): { readonly text: string; readonly isEnough: boolean } {
  const scores = CATEGORIES.map((name) => ({ name, score: median(runs.map((run) => run.scores[name])) }));
  const [lcp, cls, tbt, machine] = (['lcp', 'cls', 'tbt', 'machine'] as const).map((name) =>
    median(runs.map((run) => run[name])),
  );
  const lines = [
    scores
      .map(({ name, score }) => `${name} ${score}${score < LEAST[name] ? ` (least ${LEAST[name]})` : ''}`)
      .join(', '),
    `LCP ${(lcp ?? NaN).toFixed(0)} ms, CLS ${(cls ?? NaN).toFixed(3)}, TBT ${(tbt ?? NaN).toFixed(0)} ms, machine ${(machine ?? NaN).toFixed(0)}`,
    ...new Set(runs.flatMap(({ failed }) => failed)),
  ];
  return {
    text: lines.map((line) => `  ${line}\n`).join(''),
    isEnough: scores.every(({ name, score }) => score >= LEAST[name]),
  };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

const COMPRESSED = /^(?:text\/|application\/(?:json|xml|manifest\+json)|image\/svg)/u;

/** The site behind a server that compresses what hosts compress. */
async function serveCompressed(target: string): Promise<{ readonly url: string; readonly server: Server }> {
  const server = createServer((request, response) => {
    void fetch(new URL(request.url ?? '/', target)).then(async (answer) => {
      const type = answer.headers.get('content-type') ?? '';
      const bytes = Buffer.from(await answer.arrayBuffer());
      const isCompressed = COMPRESSED.test(type);
      const body = isCompressed ? gzipSync(bytes) : bytes;
      response.writeHead(answer.status, {
        'content-type': type,
        'content-length': body.length,
        ...(isCompressed ? { 'content-encoding': 'gzip' } : {}),
      });
      response.end(body);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

await runCommand(USAGE, audit);
