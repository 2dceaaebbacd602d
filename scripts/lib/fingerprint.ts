/** Whether a built site is still the one that would be built now: told by content, never by times. */
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

export interface FingerprintInputs {
  readonly root: string;
  /** Files and folders that the site is made of, below the root or absolute; missing ones are skipped. */
  readonly sources: readonly string[];
  /** Everything else that the pages depend on: the day, addresses. */
  readonly settings: Readonly<Record<string, string | undefined>>;
}

/** @returns SHA-256 over every file's name and bytes and every setting, in hex */
export function fingerprint({ root, sources, settings }: FingerprintInputs): string {
  const hash = createHash('sha256');
  const add = (...parts: readonly (string | Uint8Array)[]): void => {
    for (const part of parts) hash.update(`${part.length}:`).update(part);
  };
  for (const name of Object.keys(settings).sort()) add(name, settings[name] ?? '');
  for (const source of sources) {
    const place = resolve(root, source);
    for (const file of filesBelow(place)) add(source, relative(place, file), readFileSync(file));
  }
  return hash.digest('hex');
}

/** Files below a folder, or the file itself, in the order of their names. */
function filesBelow(place: string): readonly string[] {
  if (!existsSync(place)) return [];
  if (!lstatSync(place).isDirectory()) return [place];
  return readdirSync(place, { withFileTypes: true })
    .filter((entry) => entry.isFile() || entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .flatMap((name) => filesBelow(join(place, name)));
}
