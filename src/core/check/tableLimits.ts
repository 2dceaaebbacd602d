/**
 * How much one table may hold. A month has at most one row for each domain, site and origin, some dozens as a rule;
 * what is far beyond was saved by mistake, or to do harm, and is one problem instead of many thousand.
 */
import type { ProblemLog, Where } from './problemLog.ts';

export type TablePart = 'rows' | 'lines' | 'columns' | 'cells' | 'values';

/**
 * Rows are those that are not blank, lines all; columns those up to the last one with a label; blank cells count. Values are those
 * of a JSON file, lists and objects included.
 */
export const MOST_IN_TABLE: Readonly<Record<TablePart, number>> = {
  rows: 3_000,
  lines: 70_000,
  columns: 200,
  cells: 300_000,
  values: 100_000,
};

/** What ends a cell of a delimited text. */
const DELIMITERS = [',', '\t', ';', '|', '，'];

/**
 * Writes it down where a delimited text has more lines or cells than are split, each cell up to its line end or the
 * most frequent delimiter, those within quotes too; returns whether it does.
 */
export function reportLongText(text: string, file: string, log: ProblemLog): boolean {
  return (
    reportTooLarge('lines', linesIn(text), { file }, log) ||
    reportTooLarge('cells', cellsIn(text), { file }, log)
  );
}

/** Whether a delimited text has more lines or cells than are split. */
export function isLongText(text: string): boolean {
  return linesIn(text) > MOST_IN_TABLE.lines || cellsIn(text) > MOST_IN_TABLE.cells;
}

function linesIn(text: string): number {
  // The usual file costs nothing.
  return text.length < MOST_IN_TABLE.lines ? 0 : countOf('\n', text) + countOf('\r', text);
}

function cellsIn(text: string): number {
  if (text.length < MOST_IN_TABLE.cells) return 0;
  return linesIn(text) + Math.max(...DELIMITERS.map((delimiter) => countOf(delimiter, text)));
}

/** Values of a JSON text before it is read: no more than what begins or goes on after one of these characters. */
export function valuesIn(text: string): number {
  if (text.length < MOST_IN_TABLE.values) return text.length;
  return [',', '[', '{'].reduce((sum, character) => sum + countOf(character, text), 1);
}

/** Writes it down where a table or list holds more of something than it may; returns whether it does. */
export function reportTooLarge(part: TablePart, actual: number, where: Where, log: ProblemLog): boolean {
  const limit = MOST_IN_TABLE[part];
  if (actual <= limit) return false;
  log.add('table-too-large', where, { part, actual, limit });
  return true;
}

function countOf(character: string, text: string): number {
  let count = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) count += 1;
  return count;
}
