/** A checked data directory, for whatever computes or shows something from it. */
import { resolve } from 'node:path';
import { shanghaiDay } from '../core/asOf.ts';
import { checkTree } from '../core/check/checkTree.ts';
import type { CheckResult } from '../core/check/result.ts';
import type { IsoDate } from '../core/model.ts';
import { readTree } from './readTree.ts';

/**
 * Reads and checks everything below a data directory.
 *
 * @param asOf the day to stand on; left out: the earlier of today in Asia/Shanghai and the day the books close
 * @returns all problems; `checked` is null only where programme or registry cannot be read
 */
export function loadChecked(dataDir: string, asOf?: IsoDate): CheckResult {
  return checkTree(readTree(resolve(dataDir)), { asOf: asOf ?? { today: shanghaiDay(Date.now()) } });
}
