/** Writing several files so that a failure on the way leaves what was there as it was. */
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes files into a folder, which is made where it is missing; other files in it stay. All are written whole
 * beside their places first and only then moved there, so that a full disk or a broken write changes nothing.
 *
 * @param files by path below the folder; folders on the way are made
 */
export function writeTogether(folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  mkdirSync(folder, { recursive: true });
  const fresh = mkdtempSync(join(folder, '.new-'));
  try {
    const put = (root: string, name: string): string => {
      const place = join(root, name);
      mkdirSync(dirname(place), { recursive: true });
      return place;
    };
    for (const [name, bytes] of files) writeFileSync(put(fresh, name), bytes);
    for (const name of files.keys()) renameSync(join(fresh, name), put(folder, name));
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}
