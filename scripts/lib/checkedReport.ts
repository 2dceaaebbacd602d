/** A check of a data directory with its report, for the commands that go on from good data. */
import { shanghaiDay } from '../../src/core/asOf.ts';
import { checkTree } from '../../src/core/check/checkTree.ts';
import type { CheckResult } from '../../src/core/check/result.ts';
import { buildReport, type Report } from '../../src/core/formats/report.ts';
import { sourceTexts } from '../../src/core/formats/sourceTexts.ts';
import type { IsoDate, Lang } from '../../src/core/model.ts';
import { dataTree } from '../../src/io/dataTree.ts';

export interface CheckRequest {
  readonly lang: Lang;
  /** Left out: the earlier of today in Asia/Shanghai and the day the books close. */
  readonly asOf: IsoDate | undefined;
  /** Full hash of the commit to read from; left out or null: the disk. */
  readonly at?: string | null;
  /** Paths below the data directory to report on; left out: everything. */
  readonly paths?: readonly string[];
  /** Paths of files that are new. */
  readonly added?: readonly string[];
}

export interface CheckedReport {
  readonly result: CheckResult;
  readonly report: Report;
}

/** @param dataDir absolute path of a folder that is there */
export function checkedReport(
  dataDir: string,
  { lang, asOf, at, paths, added }: CheckRequest,
): CheckedReport {
  const tree = dataTree(dataDir, at ?? null);
  const result = checkTree(tree, {
    asOf: asOf ?? { today: shanghaiDay(Date.now()) },
    ...(paths === undefined ? {} : { paths }),
    ...(added === undefined ? {} : { added }),
  });
  const sources = sourceTexts(tree, result.checked?.registry ?? null);
  return { result, report: buildReport(result, { lang, sources }) };
}
