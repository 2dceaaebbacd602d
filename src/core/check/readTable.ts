/** A CSV file as the rows of a table. */
import { parseCsv } from '../text/csv.ts';
import type { TableKind } from '../text/normalise.ts';
import type { CheckContext } from './context.ts';
import { findAndMask } from './fields.ts';
import type { FieldRow } from './fields.ts';
import type { ProblemLog } from './problemLog.ts';
import { addTextIssue, readText } from './readText.ts';
import { checkTable } from './tableRows.ts';

export interface TableFile {
  /** Rows below the header that are not blank, those included that cannot be read. */
  readonly count: number;
  /** The rows whose cells stand under the right columns; null where the columns cannot be told. */
  readonly rows: readonly FieldRow[] | null;
}

/** @returns null where the file has no text to read; why is in the log */
export function readTable(
  { tree, vocabulary }: CheckContext,
  path: string,
  kind: TableKind,
  log: ProblemLog,
): TableFile | null {
  const source = readText(tree, path, { vocabulary, cells: true }, log);
  if (source === null) return null;
  const document = parseCsv(source.text);
  for (const issue of document.issues) addTextIssue(path, issue, log);
  for (const cell of document.header?.cells ?? []) {
    findAndMask(cell.text, { file: path, line: cell.line, column: cell.column }, log);
  }
  return { count: document.rows.length, rows: checkTable(document, kind, path, log) };
}
