/** Zip files that do not depend on the moment they were made. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Zippable } from 'fflate';

/** The earliest day a zip can hold, as the zip's own local time: no clock and no time zone takes part. */
const FIRST_DAY = '1980-01-01T00:00:00';

/**
 * The same entries in the same order, each with the same fixed time.
 *
 * @param change what is to stand in a part in place of its text
 */
export function repackZip(
  bytes: Uint8Array,
  change: Readonly<Record<string, (text: string) => string>> = {},
): Uint8Array {
  const entries: Zippable = {};
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    const changed = change[name];
    const written = changed === undefined ? content : strToU8(changed(strFromU8(content)));
    entries[name] = [written, { mtime: FIRST_DAY, level: 9 }];
  }
  return zipSync(entries);
}
