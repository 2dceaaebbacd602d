/**
 * `npm start`: for someone who just cloned the repository. Builds the site unless it is up to date, serves it and
 * prints the address.
 *
 * Environment: as `npm run build`, and PORT.
 */
import { EXIT, readArguments, runCommand, UsageError } from './lib/cli.ts';
import { provideSite, SITE_OPTIONS, siteRequest } from './lib/siteCommand.ts';
import { SITE_WORDS } from './lib/siteWords.ts';
import { serveSite, type Served, type ServeOptions } from './serve.ts';

const USAGE =
  'npm start -- [--port PORT] [--host HOST] [--data DIR] [--out DIR] [--as-of DATE] [--at COMMIT] [--lang LANG]';
const DEFAULT_PORT = 4321;
/** How many ports after the default are tried where it is taken. */
const MORE_PORTS = 20;

await runCommand(USAGE, async (argv) => {
  const args = readArguments(argv, [...SITE_OPTIONS, 'port', 'host'], [], false);
  const wanted = portFrom(args.option('port') ?? process.env['PORT']);
  const request = siteRequest(args);
  const code = await provideSite(request, true);
  if (code !== EXIT.ok) return code;

  const host = args.option('host');
  const options = { root: request.out, basePath: process.env['BASE_PATH'] ?? '/', ...(host ? { host } : {}) };
  const served =
    wanted === null ? await serveNear(DEFAULT_PORT, options) : await serveSite({ ...options, port: wanted });
  process.stdout.write(`${SITE_WORDS[request.lang].serving(served.url)}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void served.close());
  return EXIT.ok;
});

/** null where none is asked for. @throws {UsageError} */
function portFrom(text: string | undefined): number | null {
  if (text === undefined || text === '') return null;
  const port = Number(text);
  if (!/^\d+$/u.test(text) || port > 65_535) throw new UsageError('not-a-port', text);
  return port;
}

/** The first free port from there on. */
async function serveNear(port: number, options: Omit<ServeOptions, 'port'>): Promise<Served> {
  for (let tried = port; ; tried += 1) {
    try {
      return await serveSite({ ...options, port: tried });
    } catch (cause) {
      const taken = cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE';
      if (!taken || tried >= port + MORE_PORTS) throw cause;
    }
  }
}
