/** What is said of an import, language by language. Texts from the workbook come in quoted and made visible. */
import type { CheckedTotal } from '../totals.ts';
import type { WorkbookFault } from '../workbookFault.ts';

export interface ImportWords {
  readonly quote: (text: string) => string;
  readonly list: (items: readonly string[]) => string;
  readonly colon: string;
  readonly receipt: string;
  /** What stands for the name of a sheet, of cells that were pasted. */
  readonly pasted: string;
  readonly headcounts: (sheet: string, rows: number, people: number) => string;
  /** Of a collector's table. */
  readonly collected: (sheet: string, units: number, rows: number, people: number) => string;
  readonly unit: (name: string, rows: number, people: number) => string;
  /** By which columns its rows were divided among the units. */
  readonly divided: (columns: string) => string;
  /** Words below the table, from a line on. */
  readonly wordsOfNobody: (line: number) => string;
  /** @param known rows that the unit's file holds already */
  readonly milestones: (sheet: string, rows: number, known: number) => string;
  /** Characters of either part. */
  readonly summary: (sheet: string, work: number, suggestions: number) => string;
  readonly totals: (lines: string) => string;
  readonly unchecked: (lines: string, why: string) => string;
  /** Why a total was not found to agree. */
  readonly why: Readonly<Record<Exclude<CheckedTotal['state'], 'agrees'>, string>>;
  readonly skipped: (lines: string) => string;
  /** Lines and columns that nobody sees and that hold nothing that counts. */
  readonly hiddenLines: (lines: string) => string;
  readonly hiddenColumns: (columns: string) => string;
  readonly running: (columns: string) => string;
  readonly units: (columns: string) => string;
  readonly filled: (ranges: string) => string;
  /** Columns that the sheet does not have: with what the command was told, and left blank. */
  readonly told: (columns: string) => string;
  readonly blank: (columns: string) => string;
  /** The day on which the workbook came in; and the same where no command can be told another one. */
  readonly received: (day: string) => string;
  readonly receivedAtDesk: (day: string) => string;
  readonly kept: (day: string) => string;
  readonly otherDelivery: (day: string) => string;
  readonly labels: (readings: string) => string;
  /** @param more readings that are not shown */
  readonly readings: (readings: string, more: number) => string;
  readonly unused: (sheets: string) => string;
  readonly hiddenSheets: (sheets: string) => string;
  readonly error: string;
  readonly warning: string;
  readonly unreadable: (file: string, fault: WorkbookFault) => string;
  readonly noTable: (file: string, sheets: string) => string;
  readonly nothingWritten: string;
  readonly written: string;
  readonly unchanged: string;
  readonly illustrative: string;
}
