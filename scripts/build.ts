/**
 * `npm run build`: validates, then writes the site, with the published data set under `data/`, into dist/.
 * With `--at COMMIT` of the data as that commit has them: what was known then, by the code of today.
 *
 * Environment: DATA_DIR, AS_OF, SITE_URL, BASE_PATH, REPOSITORY_URL.
 */
import { readArguments, runCommand } from './lib/cli.ts';
import { provideSite, SITE_OPTIONS, siteRequest } from './lib/siteCommand.ts';

const USAGE = 'npm run build -- [--data DIR] [--out DIR] [--as-of DATE] [--at COMMIT] [--lang LANG]';

await runCommand(USAGE, (argv) => provideSite(siteRequest(readArguments(argv, SITE_OPTIONS, [], false))));
