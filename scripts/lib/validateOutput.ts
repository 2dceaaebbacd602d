/** Where `validate` puts what it found: on the standard output, or whole into a file. */
import { basename, dirname, resolve } from 'node:path';
import type { Report } from '../../src/core/formats/reportIn.ts';

/** Writes a file whole or not at all, and says on the standard output what it came to. */
export async function writeReport(out: string, content: string | Uint8Array, report: Report): Promise<void> {
  const { writeTogether } = await import('../../src/io/writeTogether.ts');
  const { totals } = await import('../../src/core/formats/totals.ts');
  const place = resolve(out);
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  writeTogether(dirname(place), new Map([[basename(place), bytes]]));
  process.stdout.write(`${totals(report).join('\n')}\n→ ${out}\n`);
}

export async function xlsxReport(report: Report): Promise<Uint8Array> {
  const { problemWorkbook } = await import('../../src/core/formats/workbook.ts');
  const { writeXlsx } = await import('../../src/io/xlsxWrite.ts');
  return writeXlsx(problemWorkbook(report));
}
