/** A problem of a worksheet as a worksheet, at its place in it. */
import { createProblemLog } from '../check/problemLog.ts';
import type { ProblemCode, ProblemParams } from '../problems/catalogue.ts';
import type { PlacedProblem, SheetPlace } from '../problems/placed.ts';
import { cellAddress } from './sheet.ts';

/** Where a problem is: 1-based; what is left out is the sheet, or the line, as a whole. */
export interface InSheet {
  /** File that would be written, below the data directory. */
  readonly file: string;
  /** null for the workbook as a whole. */
  readonly sheet: string | null;
  readonly line?: number | null;
  readonly column?: number | null;
  readonly field?: string | null;
  readonly value?: string | null;
  readonly suggestion?: string | null;
}

export function sheetProblem<Code extends ProblemCode>(
  code: Code,
  { file, sheet, line = null, column = null, field = null, value = null, suggestion = null }: InSheet,
  params: ProblemParams[Code],
  also: readonly SheetPlace[] = [],
): PlacedProblem {
  const log = createProblemLog();
  log.add(code, { file, line, column, field, value, suggestion }, params);
  const [problem] = log.sorted();
  if (problem === undefined) throw new Error('a problem that is written down is there');
  const place = placeOf(sheet, line, column);
  return also.length === 0 ? { problem, place } : { problem, place, also };
}

export function placeOf(sheet: string | null, line: number | null, column: number | null): SheetPlace {
  return { sheet, line, cell: line === null || column === null ? null : cellAddress(line, column) };
}
