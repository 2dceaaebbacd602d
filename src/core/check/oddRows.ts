/**
 * Rows of a table that are no data: the header again, totals, remarks and signatures at the foot, a bare sum, and a
 * number that its own comma split in two. Each is one cause, whatever its cells would say if they were read.
 */
import type { ProblemCode } from '../problems/catalogue.ts';
import { isBlankCell } from '../text/csvCells.ts';
import type { CsvCell, CsvRow } from '../text/csvCells.ts';
import { columnNamed, isUnreadable, readMonth } from '../text/normalise.ts';
import type { TableKind } from '../text/normalise.ts';
import { isRemark, saysTotal } from '../text/rowLabels.ts';
import { isSplitNumber, isThousandsGroup } from '../text/splitNumber.ts';
import type { ProblemLog } from './problemLog.ts';
import type { TableHeader } from './tableHeader.ts';

/** The column of each table without which a row says nothing that could be lost. */
const TELLING = { headcounts: 'headcount', milestones: 'type', tasks: 'status', answers: 'code' } as const;
const KEYS = ['month', 'domain', 'site', 'origin'];
/** What a month, a name or an origin of few characters never holds, and every word for a total does. */
const MAY_BE_TOTAL = /[计計总總和数數]|total|sum/iu;

/**
 * Writes down rows that are no data.
 *
 * @returns the rows that are left, in their order; what stands below a header of other columns is none of them,
 *   because nobody can say what its cells mean
 */
export function takeOutOddRows(
  rows: readonly CsvRow[],
  header: TableHeader,
  kind: TableKind,
  file: string,
  log: ProblemLog,
): readonly CsvRow[] {
  const data: CsvRow[] = [];
  const hasKeys = rows.some((row) => !row.damaged && fits(row, header) && namesKeys(row, header));
  for (const row of rows) {
    if (row.damaged) {
      data.push(row);
      continue;
    }
    const columns = repeatedHeader(row, header, kind);
    if (columns !== null) {
      log.add('repeated-header', { file, line: row.line }, {});
      const same = [...columns].every(([name, column]) => header.columns.get(name) === column);
      if (!same) return data;
      continue;
    }
    const odd = oddRow(row, header, kind, hasKeys);
    if (odd === null) data.push(row);
    else tell(odd, row, file, log);
  }
  return data;
}

interface OddRow {
  readonly code: Extract<
    ProblemCode,
    'total-row' | 'remark-row' | 'number-without-keys' | 'unquoted-thousands'
  >;
  /** The cell that says so; undefined where it must not be shown. */
  readonly cell?: CsvCell;
  readonly field?: string;
  readonly params?: { readonly meant: string };
}

function tell({ code, cell, field, params }: OddRow, row: CsvRow, file: string, log: ProblemLog): void {
  const where =
    cell === undefined
      ? { file, line: row.line }
      : { file, line: cell.line, column: cell.column, field: field ?? null, value: cell.text };
  if (code === 'unquoted-thousands') log.add(code, where, { meant: params?.meant ?? '' });
  else log.add(code, where, {});
}

function oddRow(row: CsvRow, header: TableHeader, kind: TableKind, hasKeys: boolean): OddRow | null {
  if (kind === 'headcounts') {
    const found = total(row, header) ?? thousands(row, header) ?? (hasKeys ? bareNumber(row, header) : null);
    if (found !== null) return found;
  }
  return remark(row, header, kind) ? { code: 'remark-row' } : null;
}

/** Canonical name → column, where the row is a header again; null where it is none. */
function repeatedHeader(
  row: CsvRow,
  header: TableHeader,
  kind: TableKind,
): ReadonlyMap<string, number> | null {
  // A row with a number of people is data: the usual case costs nothing.
  if (kind === 'headcounts' && /^\d+$/.test(textAt(row, header, 'headcount'))) return null;
  const filled = row.cells.filter(({ text }) => !isBlankCell(text));
  const columns = new Map<string, number>();
  for (const { text, column } of filled) {
    const name = columnNamed(text, kind);
    if (name !== null && !columns.has(name)) columns.set(name, column);
  }
  return columns.size >= 3 && columns.size >= filled.length - 1 ? columns : null;
}

function total(row: CsvRow, header: TableHeader): OddRow | null {
  const said = fits(row, header)
    ? KEYS.flatMap((field) => {
        const cell = cellAt(row, header, field);
        return cell === undefined ? [] : [{ cell, field }];
      })
    : row.cells
        .filter(({ text }) => !isBlankCell(text))
        .slice(0, 1)
        .map((cell) => ({ cell, field: undefined }));
  const found = said.find(({ cell }) => MAY_BE_TOTAL.test(cell.text) && saysTotal(cell.text));
  if (found === undefined) return null;
  return {
    code: 'total-row',
    cell: found.cell,
    ...(found.field === undefined ? {} : { field: found.field }),
  };
}

/** `HK,1,200,`: the number is followed by a cell of exactly three digits, as a note or as a cell too many. */
function thousands(row: CsvRow, header: TableHeader): OddRow | null {
  const at = header.columns.get('headcount');
  if (at === undefined) return null;
  const cell = row.cells[at - 1];
  const groups = [row.cells[at], row.cells[at + 1]];
  if (cell === undefined || !isSplitNumber(cell, groups[0])) return null;
  const excess = row.cells.length - header.width;
  const asNote = excess <= 0 && header.columns.get('note') === at + 1;
  if (!asNote && excess < 1) return null;
  const count = excess >= 2 && isThousandsGroup(groups[1]) ? 2 : 1;
  const meant = [cell, ...groups.slice(0, count)].map((one) => one?.text.trim() ?? '').join('');
  return { code: 'unquoted-thousands', cell, field: 'headcount', params: { meant } };
}

/** A number below the column and no word about whom it counts, beside rows that say it. */
function bareNumber(row: CsvRow, header: TableHeader): OddRow | null {
  const cell = cellAt(row, header, 'headcount');
  if (cell === undefined || !fits(row, header) || isBlankCell(cell.text)) return null;
  const keys = ['domain', 'site', 'origin'].map((name) => textAt(row, header, name));
  return keys.every((text) => text === '') ? { code: 'number-without-keys', cell, field: 'headcount' } : null;
}

function namesKeys(row: CsvRow, header: TableHeader): boolean {
  return ['domain', 'site', 'origin'].every((name) => textAt(row, header, name) !== '');
}

/** A text that speaks to the reader, in a row that counts nothing. */
function remark(row: CsvRow, header: TableHeader, kind: TableKind): boolean {
  if (fits(row, header) && textAt(row, header, TELLING[kind]) !== '') return false;
  const filled = row.cells.filter(({ text }) => !isBlankCell(text));
  const [first] = filled;
  if (first === undefined) return false;
  const free = ['note', 'evidence', 'reason'].some((name) => header.columns.get(name) === first.column);
  if (free && first.column > 1) return false;
  if (isRemark(first.text)) return true;
  const { text } = first;
  const isSentence = /[，。；：:;！]/u.test(text) || text.trim().length >= 12;
  return filled.length === 1 && first.column === 1 && isSentence && isUnreadable(readMonth(text));
}

function fits(row: CsvRow, header: TableHeader): boolean {
  return row.cells.length === header.width || (row.cells.length > header.width && !isBeyond(row, header));
}

/** Whether something stands in cells beyond the header. */
function isBeyond(row: CsvRow, header: TableHeader): boolean {
  return row.cells.slice(header.width).some(({ text }) => !isBlankCell(text));
}

function cellAt(row: CsvRow, header: TableHeader, name: string): CsvCell | undefined {
  const column = header.columns.get(name);
  return column === undefined ? undefined : row.cells[column - 1];
}

/** The text of a cell without blanks around it; the empty text for none. */
function textAt(row: CsvRow, header: TableHeader, name: string): string {
  const text = cellAt(row, header, name)?.text ?? '';
  return isBlankCell(text) ? '' : text.trim();
}
