/** Several files as one: loaded only where there are several. */
import { strToU8, zipSync } from 'fflate';

/** A day that every program accepts, so that equal files give an equal archive. */
const NO_DAY = '1980-01-01T00:00:00';

/** @param files text by name */
export function zipOf(files: Readonly<Record<string, string>>): Blob {
  const entries = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  const bytes = zipSync(Object.fromEntries(entries), { mtime: NO_DAY, level: 6 });
  return new Blob([new Uint8Array(bytes)], { type: 'application/zip' });
}
