/** Which data directory is meant, and which paths inside it; and where a command may write. */
import { existsSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { UsageError } from './cli.ts';

/**
 * Absolute path of the data directory: `--data`, else DATA_DIR, else `data`.
 * @throws {UsageError} where there is no such folder
 */
export function dataFolder(option: string | undefined): string {
  const named = option ?? (process.env['DATA_DIR'] || 'data');
  const folder = resolve(named);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new UsageError('no-such-folder', named);
  return folder;
}

/**
 * Absolute path of a folder to write into, which need not be there yet.
 * @throws {UsageError} where a file has that name
 */
export function outFolder(named: string): string {
  const folder = resolve(named);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === false)
    throw new UsageError('not-a-folder', named);
  return folder;
}

/**
 * Paths below the data directory, forward slashes, '' for the directory itself. Each may be given from the
 * working directory or from the data directory; one that is not there (any more) is taken where it would lie.
 *
 * @throws {UsageError} for a path outside the data directory
 */
export function dataPaths(given: readonly string[], dataDir: string): readonly string[] {
  return given.map((path) => {
    const fromHere = below(dataDir, resolve(path));
    const fromData = isAbsolute(path) ? null : below(dataDir, resolve(dataDir, path));
    if (fromHere !== null && (fromData === null || existsSync(path) || !existsSync(resolve(dataDir, path))))
      return fromHere;
    // Something outside that is really there is meant, unless the data directory has it too.
    const isElsewhere = existsSync(path) && !existsSync(resolve(dataDir, path));
    if (fromData === null || isElsewhere) throw new UsageError('outside-data', path);
    return fromData;
  });
}

/** A place relative to a folder; null where it is not below it. */
function below(folder: string, place: string): string | null {
  const direct = relativeBelow(folder, place);
  if (direct !== null) return direct;
  // The same folder may be known by two names, one of them through a link.
  return isAbsolute(place) && existsSync(folder) ? relativeBelow(realpathSync(folder), place) : null;
}

function relativeBelow(folder: string, place: string): string | null {
  const path = relative(folder, place);
  if (path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path)) return null;
  return path.split(sep).join('/');
}
