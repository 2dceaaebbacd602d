/** A row that adds up other rows, as it stands in a worksheet. */
import type { CsvCell } from '../text/csvCells.ts';
import { isUnreadable, readInteger } from '../text/normalise.ts';
import { isUnitLabel, labelIn, NAME_COLUMNS, totalLabel } from './sheetLabels.ts';
import type { TotalLabel } from './sheetLabels.ts';
import { cellAddress, valueText } from './sheet.ts';
import type { Sheet } from './sheet.ts';

export interface TotalRow {
  readonly line: number;
  /** Column of the sheet that holds the total, 1-based; null where it states none. */
  readonly column: number | null;
  readonly stated: string | null;
  /** Names that the rows it adds up have in their columns, 1-based; empty for all rows. */
  readonly of: readonly Pick<CsvCell, 'text' | 'column'>[];
  /** The unit that it names in its column, 1-based; null where it names none. */
  readonly unit: Pick<CsvCell, 'text' | 'column'> | null;
  /** The part of the rows that its label names, wherever they name it; empty for all of them. */
  readonly part: string;
  /** Why it cannot be compared; null where it can. */
  readonly unchecked: 'not-calculated' | 'shown-otherwise' | 'no-number' | 'running' | null;
}

export function readTotal(sheet: Sheet, at: number, labels: readonly string[]): TotalRow {
  const texts = sheet.rows[at]?.map(valueText) ?? [];
  const columns = labels.map((label) => labelIn(label, 'headcounts'));
  const parsed = texts.map((text, column) =>
    columns[column] === 'headcount' || columns[column] === 'note' ? null : totalLabel(text),
  );
  const label = parsed.find((one) => one !== null) ?? null;
  const isMarked = (column: number, kinds: readonly string[]): boolean =>
    (sheet.marks.get(cellAddress(at + 1, column + 1)) ?? []).some(({ kind }) => kinds.includes(kind));
  const key = columns.indexOf('headcount');
  const column = columnOfTotal(texts, parsed, key);
  const labelled = parsed.findIndex((one) => one !== null && one.stated !== '');
  const stated = column !== null ? (texts[column] ?? null) : (parsed[labelled]?.stated ?? null);
  const place = column ?? (labelled < 0 ? null : labelled);
  const hasNoResult =
    isMarked(place ?? key, ['not-calculated', 'error-value']) ||
    (place === null && texts.some((_, index) => isMarked(index, ['not-calculated', 'error-value'])));
  return {
    line: at + 1,
    column: place === null ? null : place + 1,
    stated,
    of: texts.flatMap((text, index) =>
      NAME_COLUMNS.has(columns[index] ?? '') && text.trim() !== '' && parsed[index] === null
        ? [{ text, column: index + 1 }]
        : [],
    ),
    unit: unitIn(texts, parsed, labels),
    part: label?.of ?? '',
    unchecked:
      label?.running === true
        ? 'running'
        : hasNoResult
          ? 'not-calculated'
          : place === null
            ? 'no-number'
            : isMarked(place, ['struck-out', 'superscript', 'shown-as'])
              ? 'shown-otherwise'
              : null,
  };
}

/** In the column of numbers; else where the row's only number stands. */
function columnOfTotal(texts: readonly string[], parsed: readonly unknown[], key: number): number | null {
  if (key >= 0 && (texts[key] ?? '').trim() !== '') return key;
  const numbers = texts.flatMap((text, column) =>
    text.trim() !== '' && parsed[column] === null && !isUnreadable(readInteger(text)) ? [column] : [],
  );
  return numbers.length === 1 ? (numbers[0] ?? null) : null;
}

function unitIn(
  texts: readonly string[],
  parsed: readonly (TotalLabel | null)[],
  labels: readonly string[],
): TotalRow['unit'] {
  const at = texts.findIndex(
    (text, index) =>
      text.trim() !== '' && (parsed[index] ?? null) === null && isUnitLabel(labels[index] ?? ''),
  );
  return at < 0 ? null : { text: texts[at] ?? '', column: at + 1 };
}
