/** A worksheet as a grid of values, the same whichever program wrote it. */

export type SheetValue = string | number | boolean | Date | null;

/** Cells made one, first and last line and column included, 1-based. Only the first cell holds a value. */
export interface MergedRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What a person sees at a cell, or would see, that its stored value alone does not say. */
export type CellMark =
  /** The value, or a part of it, is struck out. */
  | { readonly kind: 'struck-out' }
  /** A part of the value is raised or lowered, as the number of a footnote is. */
  | { readonly kind: 'superscript' }
  /** A formula whose result was never stored, or is to be calculated only when a program opens the file. */
  | { readonly kind: 'not-calculated' }
  /** A formula that failed, with what it shows: `#REF!`. */
  | { readonly kind: 'error-value'; readonly shown: string }
  /** The number format shows another number, or nothing at all. */
  | { readonly kind: 'shown-as'; readonly shown: string };

export interface Sheet {
  readonly name: string;
  /** From the first line and column of the sheet on; short rows end early. */
  readonly rows: readonly (readonly SheetValue[])[];
  readonly merged: readonly MergedRange[];
  /** False for a sheet whose tab nobody sees. */
  readonly visible: boolean;
  /** Lines and columns that nobody sees: hidden, filtered out, folded away or without height; 1-based. */
  readonly hiddenLines: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Marks of cells by their address, for example `C5`; most sheets have none. */
  readonly marks: ReadonlyMap<string, readonly CellMark[]>;
}

/** A sheet on which everything is seen as it stands. */
export function plainSheet(name: string, rows: Sheet['rows'], merged: Sheet['merged'] = []): Sheet {
  return {
    name,
    rows,
    merged,
    visible: true,
    hiddenLines: new Set(),
    hiddenColumns: new Set(),
    marks: new Map(),
  };
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
