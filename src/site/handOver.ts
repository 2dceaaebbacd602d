/**
 * What a build has checked already, handed to its pages, so that one build checks the data once and all of it is
 * of the same moment.
 *
 * The pages are bundled and share no module with the command that builds them, but its process.
 */
import type { CheckResult } from '../core/check/result.ts';

interface HandedOver {
  /** Absolute path of the data directory. */
  readonly dataDir: string;
  readonly result: CheckResult;
  /** Full hash of the commit that the data were read from; null: the disk. */
  readonly at: string | null;
}

const PLACE = Symbol.for('gba-engineer-recognition-dashboard.checked-data');
const shared = globalThis as { [PLACE]?: HandedOver };

/** Lets the pages of this process have a result instead of reading and checking again. */
export function handOver(given: HandedOver): void {
  shared[PLACE] = given;
}

/** What was handed over of this very directory; null where the pages have to read it themselves. */
export function handedOver(dataDir: string): HandedOver | null {
  const given = shared[PLACE];
  return given?.dataDir === dataDir ? given : null;
}
