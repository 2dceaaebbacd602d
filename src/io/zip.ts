/** Zip files that do not depend on the moment they were made. */
import { unzipSync, zipSync } from 'fflate';
import type { Zippable } from 'fflate';

/** The earliest day a zip can hold, as the zip's own local time: no clock and no time zone takes part. */
const FIRST_DAY = '1980-01-01T00:00:00';

/** The same entries in the same order, each with the same fixed time. */
export function repackZip(bytes: Uint8Array): Uint8Array {
  const entries: Zippable = {};
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    entries[name] = [content, { mtime: FIRST_DAY, level: 9 }];
  }
  return zipSync(entries);
}
