/**
 * The table inside a worksheet as people make it: titles above the header, a total at the foot, remarks below
 * that, a column of running numbers, one name merged over several lines. What is not part of the table is named,
 * never lost without a word.
 */
import { isBlankCell } from '../text/csvCells.ts';
import type { CsvCell, CsvRow } from '../text/csvCells.ts';
import type { TableKind } from '../text/normalise.ts';
import { mergedCells } from './mergedCells.ts';
import { findHeader } from './sheetHeader.ts';
import type { FoundHeader } from './sheetHeader.ts';
import { isUnitLabel, labelIn, NAME_COLUMNS } from './sheetLabels.ts';
import { runningColumns, sortLines } from './sheetLines.ts';
import type { SortedLines } from './sheetLines.ts';
import { columnLetters, rangeAddress, valueText } from './sheet.ts';
import type { MergedRange, Sheet } from './sheet.ts';
import { faultAtHeader } from './tableShape.ts';
import type { ShapeFault } from './tableShape.ts';
import { readTotal } from './totalRow.ts';
import type { TotalRow } from './totalRow.ts';

/** Names of the registry, as far as the shape of a sheet depends on them. */
export interface KnownNames {
  readonly isSite: (text: string) => boolean;
  /** A domain, a site or an origin. */
  readonly isName: (text: string) => boolean;
}

/** A text of a sheet with its place, 1-based. */
export interface PlacedText {
  readonly text: string;
  readonly line: number;
  readonly column: number;
  readonly date: Date | null;
  /** What stands in the cell before it in the same line. */
  readonly before: string;
}

/** Lines and columns that nobody sees; 1-based lines, letters of columns. */
export interface HiddenParts {
  /** They hold a count or what it counts, so that nobody can say whether they are meant. */
  readonly lines: readonly number[];
  readonly columns: readonly string[];
  /** They hold something else, which is passed over. */
  readonly passedLines: readonly number[];
  readonly passedColumns: readonly string[];
}

export interface SheetTable {
  readonly sheet: string;
  readonly kind: TableKind;
  readonly header: CsvRow;
  /** `line` and `column` are those of the sheet. */
  readonly rows: readonly CsvRow[];
  readonly totals: readonly TotalRow[];
  /** Lines that are no part of the table and were left out: titles above, remarks below, the header again. */
  readonly skippedLines: readonly number[];
  /** What may say of which month or unit the rows are: titles, and headings between rows. */
  readonly titles: readonly PlacedText[];
  /** Columns of running numbers, which say nothing about the figures; 1-based. */
  readonly skippedColumns: readonly number[];
  /** Merged cells whose one value was read for each of their lines. */
  readonly filledRanges: readonly string[];
  /** One number of people for several lines: how it divides among them, nobody can say. */
  readonly sharedCounts: readonly MergedRange[];
  readonly hidden: HiddenParts;
  /** Numbers in rows that say nothing of what they count; places of the sheet. */
  readonly bareCounts: readonly CsvCell[];
  /** What keeps it from being read row by row; null for nothing. */
  readonly shapeFault: ShapeFault | null;
  /** Its numbers stand in a column for each origin, site or month. */
  readonly spread: boolean;
  /** First line below the table that begins the words of the month; null where none does. */
  readonly wordsFrom: number | null;
  /** First line below those words that looks like a row of the table; null where none does. */
  readonly rowBelowWords: number | null;
}

/** @returns null where no line of the sheet reads as the header of a table */
export function findTable(sheet: Sheet, names: KnownNames): SheetTable | null {
  const found = findHeader(sheet, names.isSite);
  if (found === null) return null;
  const { at: headerAt, kind } = found;
  const labels = sheet.rows[headerAt]?.map(valueText) ?? [];
  const own = (at: number, column: number): string => valueText(sheet.rows[at]?.[column]);
  const isShared = (range: MergedRange): boolean =>
    labelIn(labels[range.left - 1] ?? '', kind) === 'headcount';
  const merged = mergedCells(sheet.merged.filter(({ top }) => top - 1 > headerAt));
  const rangeAt = (at: number, column: number): MergedRange | null => {
    const range = merged.at(at + 1, column + 1);
    return range === null || isBlankCell(own(range.top - 1, range.left - 1)) ? null : range;
  };
  // Cells below the first of a merged column read as the first; but a number of people is not repeated.
  const values = (at: number, column: number): string => {
    const range = rangeAt(at, column);
    return range === null || isShared(range) ? own(at, column) : own(range.top - 1, column);
  };
  const lines = sortLines({ sheet, headerAt, labels, kind, values, isName: names.isName });

  const width = lines.data.reduce((most, at) => Math.max(most, sheet.rows[at]?.length ?? 0), labels.length);
  const isFilled = (column: number): boolean => lines.data.some((at) => !isBlankCell(values(at, column)));
  const used = Array.from({ length: width }, (_, column) => column).filter(
    (column) => !isBlankCell(labels[column] ?? '') || isFilled(column),
  );
  const running = new Set(runningColumns(labels, kind));
  const unseen = used.filter((column) => sheet.hiddenColumns.has(column + 1));
  const isKey = (column: number): boolean =>
    KEYS.has(labelIn(labels[column] ?? '', kind) ?? '') && (kind === 'headcounts' || isFilled(column));
  const hiddenKeys = unseen.filter((column) => isKey(column) && isFilled(column));
  // A column of units is looked at even where nobody sees it: a row of another unit is none of this one.
  const passed = new Set(
    unseen.filter((column) => !hiddenKeys.includes(column) && !isUnitLabel(labels[column] ?? '')),
  );
  const kept = used.filter((column) => !running.has(column) && !passed.has(column));
  const cellAt = (at: number, column: number): CsvCell => ({
    text: values(at, column),
    line: at + 1,
    column: column + 1,
    quoted: false,
  });
  const rowAt = (at: number): CsvRow => ({
    line: at + 1,
    cells: kept.map((column) => cellAt(at, column)),
    damaged: false,
  });
  const countColumn = labels.findIndex((label) => labelIn(label, kind) === 'headcount');
  const down = rangesBelow(sheet.merged, headerAt, lines.data, own);
  return {
    sheet: sheet.name,
    kind,
    header: rowAt(headerAt),
    rows: lines.data.map(rowAt),
    // A total that nobody sees is passed over with its line.
    totals: lines.totals
      .filter((at) => !sheet.hiddenLines.has(at + 1))
      .map((at) => readTotal(sheet, at, labels)),
    skippedLines: lines.skipped.map((at) => at + 1),
    titles: titlesIn(sheet, lines.headings),
    skippedColumns: [...running].map((column) => column + 1),
    filledRanges: down.filter((range) => !isShared(range)).map(rangeAddress),
    sharedCounts: down.filter(isShared),
    hidden: {
      ...hiddenLines(sheet, found, lines, labels),
      columns: hiddenKeys.map((column) => columnLetters(column + 1)),
      passedColumns: [...passed].map((column) => columnLetters(column + 1)),
    },
    bareCounts: lines.bare.map((at) => cellAt(at, countColumn)),
    shapeFault: shapeFaultOf(sheet, found, lines),
    spread: found.spread,
    wordsFrom: lines.wordsAt === null ? null : lines.wordsAt + 1,
    rowBelowWords: lines.rowBelowWords === null ? null : lines.rowBelowWords + 1,
  };
}

/** Columns that say what is counted, and how many. */
const KEYS: ReadonlySet<string> = new Set([
  ...NAME_COLUMNS,
  'month',
  'headcount',
  'date',
  'type',
  'subject',
  'evidence',
]);

function shapeFaultOf(sheet: Sheet, header: FoundHeader, lines: SortedLines): ShapeFault | null {
  const atHeader = faultAtHeader(sheet, header);
  if (atHeader !== null || lines.otherTableAt === null) return atHeader;
  return { code: 'second-table', line: lines.otherTableAt + 1, column: null };
}

/** Merged cells of several lines below the header that have a value and reach a row. */
function rangesBelow(
  merged: readonly MergedRange[],
  headerAt: number,
  data: readonly number[],
  own: (at: number, column: number) => string,
): readonly MergedRange[] {
  // Rows after the first line of a range and up to its last are found by halving.
  const rowsUpTo = (line: number): number => {
    let low = 0;
    let high = data.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((data[middle] ?? 0) < line) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return merged.filter(
    ({ top, left, bottom }) =>
      top - 1 > headerAt && rowsUpTo(bottom) > rowsUpTo(top) && !isBlankCell(own(top - 1, left - 1)),
  );
}

/** A hidden row holds what would be read if it has a number or a name in a column that counts. */
function hiddenLines(
  sheet: Sheet,
  { at: headerAt, kind }: FoundHeader,
  lines: SortedLines,
  labels: readonly string[],
): Pick<HiddenParts, 'lines' | 'passedLines'> {
  const counts = (at: number): boolean =>
    (sheet.rows[at] ?? []).some(
      (value, column) =>
        !isBlankCell(valueText(value)) && KEYS.has(labelIn(labels[column] ?? '', kind) ?? ''),
    );
  const unseen = (at: number): boolean => sheet.hiddenLines.has(at + 1);
  const header = unseen(headerAt) ? [headerAt] : [];
  const passed = [
    ...lines.hidden.filter((at) => !counts(at)),
    ...[...lines.totals, ...lines.skipped].filter(unseen),
  ];
  return {
    lines: [...header, ...lines.hidden.filter(counts), ...lines.bare.filter(unseen)].map((at) => at + 1),
    passedLines: passed.toSorted((left, right) => left - right).map((at) => at + 1),
  };
}

/** Texts of lines that nobody hid. */
function titlesIn(sheet: Sheet, headings: readonly number[]): readonly PlacedText[] {
  return headings.flatMap((at) => {
    if (sheet.hiddenLines.has(at + 1)) return [];
    let before = '';
    return (sheet.rows[at] ?? []).flatMap((value, column): readonly PlacedText[] => {
      const text = valueText(value);
      if (isBlankCell(text)) return [];
      const placed = {
        text,
        line: at + 1,
        column: column + 1,
        date: value instanceof Date ? value : null,
        before,
      };
      before = text;
      return [placed];
    });
  });
}
