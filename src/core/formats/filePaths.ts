/** Paths of data files as the repository's tools know them. */

/** A file's path from the root of the repository. `dataDir`: path of the data directory from there; may be empty. */
export function repositoryPath(file: string, dataDir: string): string {
  const prefix = dataDir.replace(/^(?:\.?\/)+|(?<!\/)\/+$/g, '');
  return prefix === '' || prefix === '.' ? file : `${prefix}/${file}`;
}

/** The path as a relative URI reference: every segment percent-encoded. */
export function pathUri(path: string): string {
  return path
    .split('/')
    .map((segment) => encodeURIComponent(segment.toWellFormed()))
    .join('/');
}
