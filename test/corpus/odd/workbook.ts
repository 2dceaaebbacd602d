/** What the odd workbooks are made of: the usual two rows of June, and what is laid around them. */
import type { Sheet, SheetValue } from '../../../src/core/workbook/sheet.ts';
import { HEADER, ROWS, sheet } from '../../core/workbook/sheets.ts';
import type { Given } from '../../core/workbook/sheets.ts';

export interface OddWorkbook {
  readonly sheets: readonly Sheet[];
  readonly given?: Given;
}

export type Rows = readonly (readonly SheetValue[])[];

export const one = (rows: Rows, options?: Parameters<typeof sheet>[1]): OddWorkbook => ({
  sheets: [sheet(rows, options)],
});
export const day = (text: string): Date => new Date(`${text}T00:00:00Z`);
export const [FIRST = [], SECOND = []] = ROWS;
export const inMonth = (month: SheetValue): Rows => [HEADER, ...ROWS.map((row) => [month, ...row.slice(1)])];
export const noted = (note: string): Rows => [HEADER, [...FIRST.slice(0, 5), note], SECOND];
