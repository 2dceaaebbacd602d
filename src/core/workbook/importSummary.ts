/** The words of a month, received as the summary that is published. */
import { withLines } from '../check/problemLog.ts';
import type { PlacedProblem } from '../problems/placed.ts';
import type { Problem } from '../problems/problem.ts';
import { writeSummary } from '../write/summary.ts';
import type { Intake } from './intake.ts';
import { struckWords } from './markedCells.ts';
import type { Sheet } from './sheet.ts';
import { sheetProblem } from './sheetProblem.ts';
import type { SheetTable } from './sheetTable.ts';
import { readSummarySheet, summaryPlaces, summaryWords } from './summarySheet.ts';

/**
 * @param sheets on which the words of the month may stand
 * @param tables of all sheets
 */
export function receiveSummary(
  sheets: readonly Sheet[],
  tables: readonly SheetTable[],
  path: string,
  { texts, places, receipt, problems }: Intake,
): void {
  const found = sheets.flatMap((sheet) => {
    const table = tables.find((one) => one.sheet === sheet.name);
    const summary =
      table === undefined
        ? readSummarySheet(sheet)
        : table.wordsFrom === null
          ? null
          : readSummarySheet(sheet, table.wordsFrom, table.rowBelowWords);
    return summary === null ? [] : [{ sheet, summary }];
  });
  const [first, ...more] = found;
  if (first === undefined) return;
  const { sheet, summary } = first;
  if (more.length > 0) {
    const names = found.map((one) => one.sheet.name);
    problems.push(
      sheetProblem('several-tables', { file: path, sheet: sheet.name }, { table: 'summary', sheets: names }),
    );
    return;
  }
  const words = summaryWords(summary);
  const lines = summaryPlaces(summary);
  texts.set(path, writeSummary(words));
  places.set(path, (problem: Problem): PlacedProblem => {
    const at = problem.line === null ? null : (lines[problem.line - 1] ?? null);
    if (at === null) return { problem, place: null };
    const { line, column, cell } = at;
    const all = problem.lines?.map((one) => lines[one - 1]?.line ?? one) ?? [];
    return {
      problem: withLines({ ...problem, line, column }, all),
      place: { sheet: sheet.name, line, cell },
    };
  });
  problems.push(...struckWords(sheet, Object.values(summary.parts).flat(), path));
  receipt.push({ kind: 'summary', sheet: sheet.name, words, skippedLines: summary.skippedLines });
}
