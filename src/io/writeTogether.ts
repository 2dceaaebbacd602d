/** Writing several files so that a failure on the way leaves what was there as it was. */
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes files into a folder, which is made where it is missing; other files in it stay. All are written whole
 * beside their places first and only then moved there, so that a full disk or a broken write changes nothing.
 */
export function writeTogether(folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  mkdirSync(folder, { recursive: true });
  const fresh = mkdtempSync(join(folder, '.new-'));
  try {
    for (const [name, bytes] of files) writeFileSync(join(fresh, name), bytes);
    for (const name of files.keys()) renameSync(join(fresh, name), join(folder, name));
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}
