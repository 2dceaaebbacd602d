/** A case of the corpus of workbooks: sheets as people make them, and exactly what the import must say of them. */
import { HEADER, imported, problemsOf, ROWS, sheet } from '../../core/workbook/sheets.ts';
import type { Given, Looks } from '../../core/workbook/sheets.ts';
import type { Sheet, SheetValue } from '../../../src/core/workbook/sheet.ts';

export type Row = readonly SheetValue[];

export interface WorkbookCase {
  readonly name: string;
  readonly sheets: readonly Sheet[];
  readonly given: Given;
  /** `code@sheet!cell`; see {@link problemsOf}. */
  readonly expected: readonly string[];
}

/** A workbook of one sheet called 人数. */
export function one(
  name: string,
  rows: readonly Row[],
  looks: Looks & Given = {},
  ...expected: readonly string[]
): WorkbookCase {
  return { name, sheets: [sheet(rows, looks)], given: looks, expected };
}

export function several(
  name: string,
  sheets: readonly Sheet[],
  given: Given = {},
  ...expected: readonly string[]
): WorkbookCase {
  return { name, sheets, given, expected };
}

export const [FIRST = [], SECOND = []] = ROWS;
/** Without a column of months, so that nothing but the words around it says of which month it is. */
export const LABELS: Row = HEADER.slice(1);
export const HONG_KONG: Row = FIRST.slice(1);
export const MACAO: Row = SECOND.slice(1);
export const TABLE: readonly Row[] = [LABELS, HONG_KONG, MACAO];

export function found({ sheets, given }: WorkbookCase): readonly string[] {
  return problemsOf(imported(sheets, given));
}
