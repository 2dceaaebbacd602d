/** A CSV file as the rows of a table. */
import type { Month } from '../model.ts';
import { parseCsv } from '../text/csv.ts';
import type { TableKind } from '../text/normalise.ts';
import { valueReader } from './columnsOfValues.ts';
import type { CheckContext } from './context.ts';
import { findPersonal } from './fields.ts';
import type { FieldRow } from './fields.ts';
import type { ProblemLog } from './problemLog.ts';
import { addTextIssue, readText } from './readText.ts';
import { cellsIn, reportTooLarge } from './tableLimits.ts';
import { checkTable } from './tableRows.ts';

export interface TableFile {
  /** Rows below the header that are not blank, those included that cannot be read. */
  readonly count: number;
  /** The rows whose cells stand under the right columns; null where the columns cannot be told. */
  readonly rows: readonly FieldRow[] | null;
}

/**
 * @param month of the file, for labels that name one; null for a file of a whole year
 * @returns null where the file has no text to read; why is in the log
 */
export function readTable(
  { tree, vocabulary, index }: CheckContext,
  path: string,
  kind: TableKind,
  log: ProblemLog,
  month: Month | null = null,
): TableFile | null {
  const source = readText(tree, path, { vocabulary, cells: true }, log);
  if (source === null) return null;
  if (reportTooLarge('cells', cellsIn(source.text), { file: path }, log)) {
    // Nothing else is looked at, but what must not be published is found all the same.
    findPersonal(source.text, path, log);
    return null;
  }
  const document = parseCsv(source.text);
  for (const issue of document.issues) addTextIssue(path, issue, log);
  const hints = { month, valueOf: valueReader(index) };
  return { count: document.rows.length, rows: checkTable(document, kind, path, log, hints) };
}
