/** The header of a table: which column stands where, and everything wrong with it, one problem for each cause. */
import type { Month } from '../model.ts';
import type { ProblemCode } from '../problems/catalogue.ts';
import type { CsvCell, CsvRow } from '../text/csv.ts';
import { isBlankCell } from '../text/csvCells.ts';
import { COLUMNS, isUnreadable, readHeader } from '../text/normalise.ts';
import type { Change, Reading, TableKind } from '../text/normalise.ts';
import { saysTotal } from '../text/rowLabels.ts';
import { columnsOfValues } from './columnsOfValues.ts';
import type { ValueOf } from './columnsOfValues.ts';
import { checkCharacters, findAndMask } from './fields.ts';
import type { ProblemLog, Where } from './problemLog.ts';

export interface TableHeader {
  /** Canonical name → 1-based column. */
  readonly columns: ReadonlyMap<string, number>;
  /** Cells that a row must have. Blank cells at the end of the header are not counted. */
  readonly width: number;
  /** 1-based columns named for people: their cells are not looked at, because the column is the problem. */
  readonly personal: ReadonlySet<number>;
  /** False where something is wrong that decides what the cells mean: until that is mended they say nothing. */
  readonly sound: boolean;
}

/** What a header is read by besides the kind of table. */
export interface HeaderHints {
  /** The file's month; null for a table of a whole year. */
  readonly month: Month | null;
  readonly valueOf: ValueOf;
}

export const NO_HINTS: HeaderHints = { month: null, valueOf: () => null };

/** Doubts about a column of numbers: the column is known, and is not the one that is wanted. */
const COUNT_DOUBTS = ['cumulative-column', 'other-month-column', 'other-count-unit'] as const;

interface Labelled {
  readonly cell: CsvCell;
  readonly column: string;
  readonly changes: readonly Change[];
}

/**
 * Reads a header row. Returns null where it cannot be told which column is which, so that looking at the rows
 * would only repeat the one problem.
 */
export function checkHeader(
  row: CsvRow | null,
  rows: readonly CsvRow[],
  kind: TableKind,
  file: string,
  log: ProblemLog,
  hints: HeaderHints = NO_HINTS,
): TableHeader | null {
  const required = COLUMNS[kind].required;
  const expected = required.join(',');
  if (row === null) return null;
  if (row.damaged) {
    for (const cell of row.cells) findAndMask(cell.text, { file, line: cell.line, column: cell.column }, log);
    return null;
  }
  const place = (cell: CsvCell): Where => ({ file, line: cell.line, column: cell.column });
  const readings = new Map<CsvCell, Reading<string>>();
  const read = (cell: CsvCell): Reading<string> => {
    const reading = readings.get(cell) ?? readHeader(cell.text, kind, hints.month);
    readings.set(cell, reading);
    return reading;
  };
  if (
    !row.cells.some((cell) => names(read(cell))) &&
    columnsOfValues(row.cells, hints.valueOf, new Set()) === null
  ) {
    for (const cell of row.cells) findAndMask(cell.text, place(cell), log);
    log.add('missing-header', { file, line: row.line }, { expected });
    return null;
  }
  const width = headerWidth(row, rows, file, log);
  const cells = row.cells.slice(0, width);

  const known: Labelled[] = [];
  const doubtful: CsvCell[] = [];
  const unseen: CsvCell[] = [];
  for (const cell of cells) {
    const reading = read(cell);
    if (!checkCharacters({ text: cell.text, where: place(cell) }, log)) unseen.push(cell);
    else if (isUnreadable(reading)) doubtful.push(cell);
    else if (isTwice(cell, reading.value, known, place(cell), log)) doubtful.push(cell);
    else known.push({ cell, column: reading.value, changes: reading.changes });
  }

  const columns = new Map(known.map(({ column, cell }) => [column, cell.column]));
  const missing = new Set(required.filter((column) => !columns.has(column)));
  // What is wrong with the characters of a label is told; what it names, nobody can say.
  for (const cell of unseen) missing.delete(COLUMNS[kind].required[cell.column - 1] ?? '');
  const spread = kind === 'headcounts' ? reportSpread(doubtful, missing, read, hints, place, log) : [];
  for (const cell of doubtful.filter((one) => !spread.includes(one))) {
    const meant = checkDoubtful(cell, read(cell), kind, missing, place(cell), log);
    missing.delete(meant ?? '');
  }
  // Where more is wrong, that comes first.
  const isRight = doubtful.length === 0 && unseen.length === 0 && missing.size === 1;
  if (missing.delete('note') && isRight)
    log.add('no-note-column', { file, line: row.line, field: 'note' }, { expected });
  for (const column of missing)
    log.add('missing-column', { file, line: row.line, field: column }, { expected });
  reportAliases(known, kind, row, file, log);
  const sound = doubtful.length === 0 && unseen.length === 0 && missing.size === 0;
  if (sound) checkOrder(known, kind, row, file, log);
  const personal = doubtful.filter((cell) => isPersonal(read(cell))).map((cell) => cell.column);
  return { columns, width, personal: new Set(personal), sound };
}

function isTwice(
  cell: CsvCell,
  column: string,
  known: readonly Labelled[],
  where: Where,
  log: ProblemLog,
): boolean {
  const first = known.find((other) => other.column === column);
  if (first === undefined) return false;
  log.add('duplicate-header', { ...where, field: column, value: cell.text }, { first: first.cell.column });
  return true;
}

/** Whether a cell names a column of the table. */
function names(reading: Reading<string>): boolean {
  return !isUnreadable(reading) || isCountDoubt(reading.error);
}

function isCountDoubt(code: ProblemCode): code is (typeof COUNT_DOUBTS)[number] {
  return (COUNT_DOUBTS as readonly ProblemCode[]).includes(code);
}

/** Columns that are labelled with origins, sites, domains or months: one cause, with what is missing for it. */
function reportSpread(
  doubtful: readonly CsvCell[],
  missing: Set<string>,
  read: (cell: CsvCell) => Reading<string>,
  { valueOf }: HeaderHints,
  place: (cell: CsvCell) => Where,
  log: ProblemLog,
): readonly CsvCell[] {
  const isPlain = (cell: CsvCell): boolean => {
    const reading = read(cell);
    return isUnreadable(reading) && reading.error === 'unknown-column';
  };
  const spread = columnsOfValues(doubtful.filter(isPlain), valueOf, missing);
  const [first] = spread?.cells ?? [];
  if (spread === null || first === undefined) return [];
  const headers = spread.cells.map(({ text }) => text.trim());
  log.add('column-per-value', { ...place(first), field: 'headcount' }, { kind: spread.kind, headers });
  missing.delete(spread.kind);
  missing.delete('headcount');
  // Their sum beside them goes with them.
  return [...spread.cells, ...doubtful.filter(({ text }) => saysTotal(text))];
}

function isPersonal(reading: Reading<string>): boolean {
  return isUnreadable(reading) && reading.error === 'personal-data-column';
}

/** How many cells of a row there are up to the last that is not blank. */
export function filledWidth(row: CsvRow): number {
  return row.cells.findLastIndex((cell) => !isBlankCell(cell.text)) + 1;
}

/** Blank cells at the end of the header that no row fills are what a spreadsheet leaves behind. */
function headerWidth(row: CsvRow, rows: readonly CsvRow[], file: string, log: ProblemLog): number {
  const filled = rows.reduce((widest, other) => Math.max(widest, filledWidth(other)), filledWidth(row));
  const width = Math.min(row.cells.length, filled);
  if (width < row.cells.length) {
    log.add('trailing-empty-cells', { file, line: row.line, column: width + 1 }, { count: 0 });
  }
  return width;
}

/**
 * Writes down a label that names no column. Returns the missing column that it was probably meant to be, by its
 * spelling or by where it stands: then that is the one cause.
 */
function checkDoubtful(
  cell: CsvCell,
  reading: Reading<string>,
  kind: TableKind,
  missing: ReadonlySet<string>,
  where: Where,
  log: ProblemLog,
): string | null {
  const inPlace = COLUMNS[kind].required[cell.column - 1];
  const byPlace = inPlace !== undefined && missing.has(inPlace) ? inPlace : null;
  if (!isUnreadable(reading) || reading.error === 'personal-data-column') {
    if (isUnreadable(reading)) {
      const kindOfColumn = String(reading.params['kind']);
      log.add('personal-data-column', { ...where, value: cell.text }, { kind: kindOfColumn });
    }
    return byPlace;
  }
  if (isCountDoubt(reading.error)) {
    log.add(reading.error, { ...where, field: 'headcount', value: cell.text }, reading.params as never);
    return 'headcount';
  }
  const { suggestion: near = null } = reading;
  const meant = near !== null && missing.has(near) ? near : byPlace;
  if (reading.error === 'blank-header') log.add('blank-header', { ...where, suggestion: meant }, {});
  else {
    const expected = COLUMNS[kind].required.join(',');
    log.add('unknown-column', { ...where, value: cell.text, suggestion: meant ?? near }, { expected });
  }
  return meant;
}

function reportAliases(
  known: readonly Labelled[],
  kind: TableKind,
  row: CsvRow,
  file: string,
  log: ProblemLog,
): void {
  const aliased = known.filter(({ changes }) => changes.some(({ code }) => code === 'header-alias'));
  const [first] = aliased;
  if (first !== undefined) {
    const headers = aliased.map(({ cell }) => cell.text);
    const suggestion = canonicalOrder(kind)
      .filter(
        (column) => COLUMNS[kind].required.includes(column) || known.some((other) => other.column === column),
      )
      .join(',');
    const where = { file, line: row.line, column: first.cell.column, value: first.cell.text, suggestion };
    log.add('header-alias', where, { headers });
  }
  for (const { cell, column, changes } of known) {
    for (const { code } of changes) {
      if (code === 'header-alias' || code === 'zero-width-character') continue;
      const where = {
        file,
        line: cell.line,
        column: cell.column,
        field: column,
        value: cell.text,
        suggestion: column,
      };
      log.add(code, where, { count: 0 } as never);
    }
  }
}

function checkOrder(
  known: readonly Labelled[],
  kind: TableKind,
  row: CsvRow,
  file: string,
  log: ProblemLog,
): void {
  const canonical = canonicalOrder(kind);
  if (known.every(({ column }, index) => column === canonical[index])) return;
  const order = canonical.filter((column) => known.some((other) => other.column === column));
  const wrong = known.find((other, index) => other.column !== order[index]);
  if (wrong === undefined) return;
  const expected = order.join(',');
  const where = {
    file,
    line: row.line,
    column: wrong.cell.column,
    field: wrong.column,
    suggestion: expected,
  };
  log.add('column-order', where, { expected });
}

function canonicalOrder(kind: TableKind): readonly string[] {
  return [...COLUMNS[kind].required, ...COLUMNS[kind].optional];
}
