/** A worksheet as a grid of values, the same whichever program wrote it. */

export type SheetValue = string | number | boolean | Date | null;

/** Cells made one, first and last line and column included, 1-based. Only the first cell holds a value. */
export interface MergedRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Sheet {
  readonly name: string;
  /** From the first line and column of the sheet on; short rows end early. */
  readonly rows: readonly (readonly SheetValue[])[];
  readonly merged: readonly MergedRange[];
}

/** `C5` for line 5, column 3; both 1-based. */
export function cellAddress(line: number, column: number): string {
  return `${columnLetters(column)}${line}`;
}

/** `AB` for column 28, 1-based. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `B3:B5` */
export function rangeAddress({ top, left, bottom, right }: MergedRange): string {
  return `${cellAddress(top, left)}:${cellAddress(bottom, right)}`;
}

/**
 * A value as the text that a person would have typed: a date as `YYYY-MM-DD` (a workbook keeps the month
 * 2022-06 as its first day), a number without thousands separators, a long note as it stands.
 */
export function valueText(value: SheetValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : String(value);
}
