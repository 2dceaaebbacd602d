/** A CSV file as the rows of a table. */
import type { Month } from '../model.ts';
import { parseCsv } from '../text/csv.ts';
import type { CsvDocument } from '../text/csv.ts';
import type { TableKind } from '../text/normalise.ts';
import { valueReader } from './columnsOfValues.ts';
import type { CheckContext } from './context.ts';
import { findPersonal } from './fields.ts';
import type { FieldRow } from './fields.ts';
import type { ProblemLog } from './problemLog.ts';
import { addTextIssue, readText } from './readText.ts';
import { filledWidth } from './tableHeader.ts';
import { MOST_IN_TABLE, reportLongText, reportTooLarge } from './tableLimits.ts';
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
  const document = reportLongText(source.text, path, log) ? null : parseCsv(source.text);
  if (document === null || isTooLarge(document, path, log)) {
    // Nothing else is looked at, but what must not be published is found all the same.
    findPersonal(source.text, path, log);
    return null;
  }
  for (const issue of document.issues) addTextIssue(path, issue, log);
  const hints = { month, valueOf: valueReader(index) };
  return { count: document.rows.length, rows: checkTable(document, kind, path, log, hints) };
}

function isTooLarge({ header, rows }: CsvDocument, file: string, log: ProblemLog): boolean {
  const columns = header === null ? 0 : filledWidth(header);
  const beside = { file, line: header?.line ?? null, column: MOST_IN_TABLE.columns + 1 };
  const beyond = rows[MOST_IN_TABLE.rows];
  return (
    reportTooLarge('columns', columns, beside, log) ||
    reportTooLarge('rows', rows.length, { file, line: beyond?.line ?? null }, log)
  );
}
