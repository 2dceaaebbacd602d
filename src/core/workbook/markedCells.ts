/** Cells of which a person sees something else than their value: struck out, raised, not calculated. */
import type { FurtherCells, ProblemCode } from '../problems/catalogue.ts';
import type { PlacedProblem } from '../problems/placed.ts';
import { isBlankCell } from '../text/csvCells.ts';
import type { CsvCell } from '../text/csvCells.ts';
import { labelIn } from './sheetLabels.ts';
import { cellAddress } from './sheet.ts';
import type { CellMark, Sheet } from './sheet.ts';
import { placeOf, sheetProblem } from './sheetProblem.ts';
import type { SheetTable } from './sheetTable.ts';

/** Further cells that a problem names; it tells how many more there are. */
const MOST_CELLS = 12;

type MarkCode = Extract<
  ProblemCode,
  'struck-out' | 'superscript' | 'formula-without-value' | 'error-value' | 'shown-otherwise'
>;

const CODES: Readonly<Record<CellMark['kind'], MarkCode>> = {
  'struck-out': 'struck-out',
  superscript: 'superscript',
  'not-calculated': 'formula-without-value',
  'error-value': 'error-value',
  'shown-as': 'shown-otherwise',
};

interface Marked {
  readonly cell: CsvCell;
  readonly mark: CellMark;
  readonly field: string | null;
}

/**
 * One problem for each cause, at the first cell that shows it. A raised number in a note is the number of a
 * footnote, and nobody adds it up; a note that is struck out was meant to go.
 */
export function markProblems(sheet: Sheet, table: SheetTable, file: string): readonly PlacedProblem[] {
  if (sheet.marks.size === 0) return [];
  const fields = table.header.cells.map(({ text }) => labelIn(text, table.kind));
  const marked = [table.header, ...table.rows].flatMap((row): readonly Marked[] =>
    row.cells.flatMap((cell, index) =>
      marksAt(sheet, cell)
        .filter(({ kind }) => kind !== 'superscript' || (fields[index] !== 'note' && row !== table.header))
        .map((mark) => ({ cell, mark, field: fields[index] ?? null })),
    ),
  );
  return problemsOf(sheet.name, marked, file);
}

/** What is struck out among the words of a month. */
export function struckWords(
  sheet: Sheet,
  cells: readonly Pick<CsvCell, 'line' | 'column'>[],
  file: string,
): readonly PlacedProblem[] {
  if (sheet.marks.size === 0) return [];
  const marked = cells.flatMap((place): readonly Marked[] => {
    const cell: CsvCell = { ...place, text: '', quoted: false };
    return marksAt(sheet, cell)
      .filter(({ kind }) => kind !== 'superscript' && kind !== 'shown-as')
      .map((mark) => ({ cell, mark, field: null }));
  });
  return problemsOf(sheet.name, marked, file);
}

function marksAt({ marks }: Sheet, { line, column }: CsvCell): readonly CellMark[] {
  return marks.get(cellAddress(line, column)) ?? [];
}

function problemsOf(sheet: string, marked: readonly Marked[], file: string): readonly PlacedProblem[] {
  const causes = Map.groupBy(marked, ({ mark }) => `${mark.kind} ${shownBy(mark) ?? ''}`);
  return [...causes.values()].flatMap(([first, ...more]): readonly PlacedProblem[] => {
    if (first === undefined) return [];
    const { cell, mark, field } = first;
    const { line, column, text } = cell;
    const others = more.map((one) => one.cell);
    const further: FurtherCells = {
      cells: others.slice(0, MOST_CELLS).map((one) => cellAddress(one.line, one.column)),
      others: others.length,
    };
    const where = { file, sheet, line, column, field };
    const places = others.map((one) => placeOf(sheet, one.line, one.column));
    const value = isBlankCell(text) ? null : text;
    switch (mark.kind) {
      case 'error-value':
        return [sheetProblem('error-value', where, { ...further, shown: mark.shown }, places)];
      case 'shown-as':
        return [
          sheetProblem('shown-otherwise', { ...where, value }, { ...further, shown: mark.shown }, places),
        ];
      case 'struck-out':
      case 'superscript':
      case 'not-calculated':
        return [sheetProblem(CODES[mark.kind], where, further as never, places)];
    }
  });
}

function shownBy(mark: CellMark): string | null {
  return 'shown' in mark ? mark.shown : null;
}
