/** What each line of a worksheet is to the table in it: a row, a total, a title, a remark. */
import { isBlankCell } from '../text/csvCells.ts';
import type { TableKind } from '../text/normalise.ts';
import { isUnreadable, readInteger, readMonth } from '../text/normalise.ts';
import {
  isRemark,
  isRunningNumber,
  KEY_COLUMN,
  labelIn,
  NAME_COLUMNS,
  namesPerson,
  summaryLabel,
  totalLabel,
} from './sheetLabels.ts';
import { cellAddress, valueText } from './sheet.ts';
import type { Sheet } from './sheet.ts';
import { headerKind } from './sheetHeader.ts';
import { isOtherHeader, isSameHeader } from './tableShape.ts';

/** Lines of a sheet, 0-based, each in one list; blank ones in none. */
export interface SortedLines {
  readonly data: readonly number[];
  readonly totals: readonly number[];
  /** Titles above the header, headings and remarks, the header again, rows numbered and not filled in. */
  readonly skipped: readonly number[];
  /** Of the skipped ones those that may say what the rows below them are of. */
  readonly headings: readonly number[];
  /** Rows that hold a number and nothing that says what it counts. */
  readonly bare: readonly number[];
  /** Rows that nobody sees. */
  readonly hidden: readonly number[];
  /** Where the header of another table stands; what is below it is not looked at. */
  readonly otherTableAt: number | null;
  /** Where the words of the month begin. */
  readonly wordsAt: number | null;
  /** First line below the words that looks like a row of the table. */
  readonly rowBelowWords: number | null;
}

/** What a line is judged by. */
export interface LineContext {
  readonly sheet: Sheet;
  readonly headerAt: number;
  readonly labels: readonly string[];
  readonly kind: TableKind;
  /** Text of a cell, that of a merged column read down its lines; 0-based. */
  readonly values: (at: number, column: number) => string;
  /** Whether a text is a registered name. */
  readonly isName: (text: string) => boolean;
}

/** Columns in which the word for a total would be part of what someone writes. */
const SPEAKING: ReadonlySet<string> = new Set(['headcount', 'note', 'evidence']);

export function sortLines(context: LineContext): SortedLines {
  const { sheet, headerAt, labels, kind } = context;
  const data: number[] = [];
  const totals: number[] = [];
  const skipped: number[] = [];
  const bare: number[] = [];
  const hidden: number[] = [];
  const header = sheet.rows[headerAt] ?? [];
  const columns = labels.map((label) => labelIn(label, kind));
  const running = runningColumns(labels, kind);
  const key = columns.indexOf(KEY_COLUMN[kind]);
  const wide = new Set(
    sheet.merged.filter(({ left, right }) => right > left).map(({ top, left }) => `${top}:${left}`),
  );
  let wordsAt: number | null = null;
  let otherTableAt: number | null = null;
  for (const [at, row] of sheet.rows.entries()) {
    const texts = row.map(valueText);
    const filled = texts.flatMap((text, column) => (isBlankCell(text) ? [] : [column]));
    const [first] = filled;
    if (first === undefined && key >= 0 && sheet.marks.has(cellAddress(at + 1, key + 1))) skipped.push(at);
    if (first === undefined || at === headerAt) continue;
    const begins = texts[first] ?? '';
    if (at < headerAt || isSameHeader(row, header, kind)) {
      skipped.push(at);
      continue;
    }
    if (summaryLabel(begins) !== null) {
      wordsAt = at;
      break;
    }
    if (isOtherHeader(row, header, kind)) {
      otherTableAt = at;
      break;
    }
    const isHidden = sheet.hiddenLines.has(at + 1);
    // A formula that gives no number yet stands for one.
    const counts = key >= 0 && (filled.includes(key) || sheet.marks.has(cellAddress(at + 1, key + 1)));
    const hasNumber = filled.some((column) => /\d/.test(texts[column] ?? ''));
    const isTotal = filled.some((column) => {
      const label = SPEAKING.has(columns[column] ?? '') ? null : totalLabel(texts[column] ?? '');
      return label !== null && (!label.running || (hasNumber && filled.length > 1));
    });
    const alone =
      filled.length === 1
        ? /[:：]/.test(begins) || wide.has(`${at + 1}:${first + 1}`) || isAside(context, at, first)
        : filled.every((column) => isAside(context, at, column));
    const named = filled.filter((column) => NAME_COLUMNS.has(columns[column] ?? ''));
    const isRow = counts && named.length >= 2 && !named.some((column) => isOfForm(texts[column] ?? ''));
    const isFooter =
      (isRemark(begins) && !isNumber(texts[key])) ||
      (!isRow && filled.some((column) => namesPerson(texts[column] ?? '')));
    if (isTotal) totals.push(at);
    else if (isFooter || (!counts && alone)) {
      // Nothing of who filled in the form goes further; a number in such a line is told all the same.
      if (counts && isNumber(texts[key])) bare.push(at);
      else skipped.push(at);
    } else if (filled.every((column) => running.includes(column))) {
      // Lines numbered beforehand and never filled in are blank.
      if (!filled.every((column) => /^\s*\d+\s*$/.test(texts[column] ?? ''))) skipped.push(at);
    } else if (isHidden) hidden.push(at);
    else if (counts && isBare(context, columns, at) && isNumber(texts[key])) bare.push(at);
    else data.push(at);
  }
  const last = data.at(-1) ?? -1;
  return {
    data,
    totals,
    skipped,
    bare,
    hidden,
    // Below the rows a line still says who they are of, but not of which month.
    headings: skipped.filter((at) => at < headerAt || at < last || isSignedBy(sheet, at)),
    otherTableAt,
    wordsAt,
    rowBelowWords: wordsAt === null ? null : rowBelow(context, columns, wordsAt),
  };
}

/** Columns of running numbers, 0-based. The number of a task is what its row is about. */
export function runningColumns(labels: readonly string[], kind: TableKind): readonly number[] {
  if (kind === 'tasks') return [];
  return labels.flatMap((label, column) => (isRunningNumber(label) ? [column] : []));
}

function isNumber(text: string | undefined): boolean {
  return text !== undefined && !isUnreadable(readInteger(text));
}

/** 填报单位：…, below the table as well as above it. */
function isSignedBy(sheet: Sheet, at: number): boolean {
  return (sheet.rows[at] ?? []).some((value) =>
    /^\s*(?:填[报報表]|[报報]送|上[报報]|制表|製表)?(?:单位|單位)(?:名称|名稱)?\s*[:：]/.test(
      valueText(value),
    ),
  );
}

/** Words of the form around the table, where a row has a name. */
function isOfForm(text: string): boolean {
  return isRemark(text) || namesPerson(text);
}

/** No domain, no site and no origin, in a table that has columns for them. */
function isBare({ kind, values }: LineContext, columns: readonly (string | null)[], at: number): boolean {
  if (kind !== 'headcounts') return false;
  const names = columns.flatMap((column, index) => (NAME_COLUMNS.has(column ?? '') ? [index] : []));
  return names.length >= 2 && names.every((column) => isBlankCell(values(at, column)));
}

/** A text that is no name of the registry, or names the month of what stands below it. */
function isAside({ sheet, kind, labels, isName }: LineContext, at: number, column: number): boolean {
  if (kind !== 'headcounts' || labelIn(labels[column] ?? '', kind) === 'headcount') return false;
  const text = valueText(sheet.rows[at]?.[column]);
  return !isUnreadable(readMonth(text)) || (!/^\s*(?:=|[\d.,%-]*$)/.test(text) && !isName(text));
}

/** The first line below the words of the month that has the shape of a row: a number and two names, or a header. */
function rowBelow(
  { sheet, kind }: LineContext,
  columns: readonly (string | null)[],
  wordsAt: number,
): number | null {
  if (kind !== 'headcounts') return null;
  const key = columns.indexOf('headcount');
  for (let at = wordsAt; at < sheet.rows.length; at += 1) {
    const row = sheet.rows[at] ?? [];
    const texts = row.map(valueText);
    if (headerKind(row) !== null) return at;
    const names = columns.filter(
      (column, index) => NAME_COLUMNS.has(column ?? '') && !isBlankCell(texts[index] ?? ''),
    );
    if (key >= 0 && isNumber(texts[key]) && names.length >= 2) return at;
  }
  return null;
}
