/** Tables that are no plain table: two beside or below each other, a header of two lines. */
import { isBlankCell } from '../text/csvCells.ts';
import type { TableKind } from '../text/normalise.ts';
import { headerKind, labelsOf } from './sheetHeader.ts';
import type { FoundHeader } from './sheetHeader.ts';
import { labelIn, NAME_COLUMNS, summaryLabel, totalLabel } from './sheetLabels.ts';
import { valueText } from './sheet.ts';
import type { Sheet, SheetValue } from './sheet.ts';

/** What keeps a table from being read row by row, and where it shows; `column` is null for a whole line. */
export interface ShapeFault {
  readonly code: 'tables-side-by-side' | 'second-table' | 'header-of-two-lines';
  readonly line: number;
  readonly column: number | null;
}

/** What can be seen of the header alone, and of the lines above it. */
export function faultAtHeader(sheet: Sheet, { at, kind, spread }: FoundHeader): ShapeFault | null {
  const row = sheet.rows[at] ?? [];
  const beside = tableBeside(row, kind);
  if (beside !== null) return { code: 'tables-side-by-side', line: at + 1, column: beside + 1 };
  const above = sheet.rows.slice(0, at).findIndex((line) => isOtherHeader(line, row, kind));
  // The line with more labels was taken for the header: the other one stands below the first.
  if (above >= 0) return { code: 'second-table', line: at + 1, column: null };
  if (!spread && isSecondLine(sheet.rows[at + 1] ?? [], row, kind))
    return { code: 'header-of-two-lines', line: at + 2, column: null };
  return null;
}

/** Whether a line is the header of a table, and not the same one again. */
export function isOtherHeader(
  line: readonly SheetValue[],
  header: readonly SheetValue[],
  kind: TableKind,
): boolean {
  return headerKind(line) !== null && !isSameHeader(line, header, kind);
}

/** The header again, perhaps in another language: each label stands for the column that it stands over. */
export function isSameHeader(
  line: readonly SheetValue[],
  header: readonly SheetValue[],
  kind: TableKind,
): boolean {
  return line.every((value, column) => {
    const text = valueText(value);
    const label = valueText(header[column]);
    if (isBlankCell(text) || text === label) return true;
    const own = labelIn(text, kind);
    return own !== null && own === labelIn(label, kind);
  });
}

/** First column of another table in the same line, 0-based: its labels come again, or are those of another kind. */
function tableBeside(row: readonly SheetValue[], kind: TableKind): number | null {
  const seen = new Set<string>();
  const again: number[] = [];
  for (const [column, value] of row.entries()) {
    const label = labelIn(valueText(value), kind);
    if (label === null) continue;
    if (seen.has(label)) again.push(column);
    seen.add(label);
  }
  const [first] = again;
  const twice = new Set(again.map((column) => labelIn(valueText(row[column]), kind)));
  if (first !== undefined && twice.size >= 2) return first;
  if (kind !== 'headcounts') return null;
  const gap = row.findIndex((value, column) => column > 0 && isBlankCell(valueText(value)));
  if (gap < 0) return null;
  const right = row.slice(gap).map((value, at) => (seen.has(labelOfOwn(row, gap + at)) ? null : value));
  const start = gap + right.findIndex((value) => value !== null && !isBlankCell(valueText(value)));
  return labelsOf(right, 'milestones') >= 2 ? start : null;
}

function labelOfOwn(row: readonly SheetValue[], column: number): string {
  return labelIn(valueText(row[column]), 'headcounts') ?? '';
}

/**
 * Whether the line below a header goes on with it: words below the label of the numbers or beside it, and nothing
 * below the names.
 */
function isSecondLine(line: readonly SheetValue[], header: readonly SheetValue[], kind: TableKind): boolean {
  if (kind !== 'headcounts') return false;
  const labels = header.map((value) => labelIn(valueText(value), kind));
  const filled = line.flatMap((value, column) => (isBlankCell(valueText(value)) ? [] : [column]));
  if (filled.length === 0 || isSameHeader(line, header, kind)) return false;
  const areWords = filled.every((column) => {
    const text = valueText(line[column]);
    return typeof line[column] === 'string' && text.length <= 20 && !/^\s*[\d=＝-]/.test(text);
  });
  const [first = 0] = filled;
  const begins = valueText(line[first]);
  if (!areWords || summaryLabel(begins) !== null || totalLabel(begins) !== null || /[:：]/.test(begins))
    return false;
  const numbers = labels.indexOf('headcount');
  return (
    filled.some((column) => column === numbers || (column > numbers && (labels[column] ?? null) === null)) &&
    !filled.some((column) => NAME_COLUMNS.has(labels[column] ?? '') || labels[column] === 'month')
  );
}
