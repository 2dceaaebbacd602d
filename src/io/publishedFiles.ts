/** The published data set of some figures, ready to be written or served. */
import type { Figures } from '../core/figures/figures.ts';
import { publish } from '../core/publish/publish.ts';
import type { PublishedName } from '../core/publish/publish.ts';
import { headcountRows } from '../core/publish/rows.ts';
import { headcountsWorkbook } from '../core/publish/workbook.ts';
import { sha256 } from './sha256.ts';
import { writeXlsx } from './xlsxWrite.ts';

export { sha256 } from './sha256.ts';

/** @param homepage address of the site, where it is known */
export async function publishedFiles(
  figures: Figures,
  homepage: string | null,
): Promise<ReadonlyMap<PublishedName, Uint8Array>> {
  const workbook = await writeXlsx(headcountsWorkbook(figures, headcountRows(figures)));
  return publish(figures, { workbook, homepage, sha256 });
}
