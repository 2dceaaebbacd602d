/** The cells of a sheet as they come in, held within the limits of the whole workbook. */
import type { CellMark, Sheet, SheetValue } from '../../core/workbook/sheet.ts';
import { cellAddress } from '../../core/workbook/sheet.ts';
import {
  Damaged,
  MOST_COLUMNS,
  LAST_LINE,
  MOST_CELLS,
  MOST_CHARACTERS,
  MOST_MARKED,
  TooLarge,
} from './limits.ts';

/** What all sheets of a workbook together have taken. */
export interface Usage {
  cells: number;
  characters: number;
  merged: number;
  mergedLines: number;
  marked: number;
}

export class Grid {
  readonly #usage: Usage;
  readonly #lines = new Map<number, SheetValue[]>();
  readonly #marks = new Map<string, readonly CellMark[]>();
  #lastLine = 0;
  #lastColumn = 0;

  constructor(usage: Usage) {
    this.#usage = usage;
  }

  get lastLine(): number {
    return this.#lastLine;
  }

  get lastColumn(): number {
    return this.#lastColumn;
  }

  /**
   * Cells without a value or a mark leave no trace, however many there are.
   *
   * @throws {Damaged} where a cell comes twice
   * @throws {TooLarge}
   */
  put(line: number, column: number, value: SheetValue, marks: readonly CellMark[]): void {
    if (value === null && marks.length === 0) return;
    if (line > LAST_LINE || column > MOST_COLUMNS) throw new TooLarge('beyond the sheet');
    let row = this.#lines.get(line);
    if (row === undefined) {
      row = [];
      this.#lines.set(line, row);
    }
    const added = Math.max(0, column - row.length) + Math.max(0, line - this.#lastLine);
    this.#usage.cells += added;
    this.#usage.characters += typeof value === 'string' ? value.length : 0;
    if (this.#usage.cells > MOST_CELLS || this.#usage.characters > MOST_CHARACTERS)
      throw new TooLarge('cells');
    if ((row[column - 1] ?? null) !== null) throw new Damaged('a cell twice');
    while (row.length < column - 1) row.push(null);
    row[column - 1] = value;
    if (marks.length > 0) {
      this.#usage.marked += 1;
      if (this.#usage.marked > MOST_MARKED) throw new TooLarge('marks');
      this.#marks.set(cellAddress(line, column), marks);
    }
    this.#lastLine = Math.max(this.#lastLine, line);
    this.#lastColumn = Math.max(this.#lastColumn, column);
  }

  rows(): Sheet['rows'] {
    const blank: readonly SheetValue[] = [];
    return Array.from({ length: this.#lastLine }, (_, at) => this.#lines.get(at + 1) ?? blank);
  }

  marks(): Sheet['marks'] {
    return this.#marks;
  }
}
