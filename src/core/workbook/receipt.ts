/** What was read from a workbook, sheet by sheet, for the person who sent it. */
import type { SummaryWords } from '../write/summary.ts';
import { maskPersonalData } from '../text/personalData.ts';
import { columnLetters } from './sheet.ts';
import { columnOf } from './sheetLabels.ts';
import type { SheetTable } from './sheetTable.ts';
import type { CheckedTotal } from './totals.ts';
import type { AddedColumn } from './transcript.ts';

export interface LabelRead {
  readonly from: string;
  readonly to: string;
}

/** What of a sheet around its rows is not imported, or was read in one way only. */
export interface TableReceipt {
  readonly sheet: string;
  readonly rows: number;
  /** Labels of the sheet with the columns that they were read as. */
  readonly labels: readonly LabelRead[];
  /** Totals, each with what came of comparing it. */
  readonly totals: readonly Pick<CheckedTotal, 'line' | 'state'>[];
  /** Lines outside the table: titles, remarks, the header again. */
  readonly skippedLines: readonly number[];
  /** Letters of the columns of running numbers. */
  readonly skippedColumns: readonly string[];
  /** Lines and letters of columns that nobody sees and that hold nothing that counts. */
  readonly hiddenLines: readonly number[];
  readonly hiddenColumns: readonly string[];
  /** Letters of the columns that name the unit. */
  readonly unitColumns: readonly string[];
  /** Merged cells whose value was read for each of their lines, for example `B3:B5`. */
  readonly filledRanges: readonly string[];
  readonly addedColumns: readonly AddedColumn[];
}

/** What of a collector's table is one unit's. */
export interface UnitReceipt {
  /** Its id. */
  readonly unit: string;
  readonly rows: number;
  readonly people: number;
  /** Columns that were filled in otherwise than for the other units. */
  readonly addedColumns: readonly AddedColumn[];
  readonly otherDelivery: string | null;
}

export type ReceiptEntry =
  | (TableReceipt & {
      readonly kind: 'headcounts';
      readonly people: number;
      /** The sheet's own day of delivery, where another one counts. */
      readonly otherDelivery: string | null;
    })
  | (TableReceipt & {
      readonly kind: 'milestones';
      /** Rows that the unit's file holds already. */
      readonly known: number;
    })
  /** A collector's table. */
  | (TableReceipt & {
      readonly kind: 'collected';
      readonly people: number;
      readonly units: readonly UnitReceipt[];
      /** First line of words below the table, of which nobody knows whose they are; null where there are none. */
      readonly wordsFrom: number | null;
    })
  | {
      readonly kind: 'summary';
      readonly sheet: string;
      readonly words: SummaryWords;
      /** Lines around the words that are no part of them: titles, who filled in the form. */
      readonly skippedLines: readonly number[];
    };

export function tableReceipt(
  table: SheetTable,
  totals: readonly CheckedTotal[],
  unitColumns: readonly number[],
  addedColumns: readonly AddedColumn[],
): TableReceipt {
  return {
    sheet: table.sheet,
    rows: table.rows.length,
    labels: labelsRead(table),
    totals: totals.map(({ line, state }) => ({ line, state })),
    skippedLines: table.skippedLines,
    skippedColumns: table.skippedColumns.map(columnLetters),
    hiddenLines: table.hidden.passedLines,
    hiddenColumns: table.hidden.passedColumns,
    unitColumns: unitColumns.map(columnLetters),
    filledRanges: table.filledRanges,
    addedColumns,
  };
}

function labelsRead({ header, kind }: SheetTable): readonly LabelRead[] {
  return header.cells.flatMap(({ text }) => {
    const to = columnOf(text, kind);
    return to === null || to === text ? [] : [{ from: maskPersonalData(text.trim()), to }];
  });
}
