/** The unit's own workbook back, with what the import found marked in it. */
import { realpathSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { Lang } from '../../src/core/model.ts';
import { PHRASEBOOKS } from '../../src/core/problems/messages/phrasebooks.ts';
import type { SheetPlace } from '../../src/core/problems/placed.ts';
import type { Problem } from '../../src/core/problems/problem.ts';
import { registryNames, renderPlaced } from '../../src/core/problems/render.ts';
import type { ImportResult } from '../../src/core/workbook/importResult.ts';
import { MARKS_SHEET } from '../../src/core/workbook/marks.ts';
import type { Mark } from '../../src/core/workbook/marks.ts';
import type { Sheet } from '../../src/core/workbook/sheet.ts';
import { writeTogether } from '../../src/io/writeTogether.ts';
import { columnOf } from '../../src/io/xlsxMark/markCells.ts';
import { markWorkbook } from '../../src/io/xlsxMark/markWorkbook.ts';
import { UsageError } from './cli.ts';
import { MARK_WORDS } from './markWords.ts';

/** What is wrong, of one import or of several from the same workbook. */
export type Found = Pick<ImportResult, 'problems' | 'check'>;

/** @throws {UsageError} where the marked workbook would take the place of the one that was sent */
export function checkMarkedPath(marked: string | undefined, input: string): void {
  if (marked === undefined) return;
  const name = (path: string): string => {
    try {
      return realpathSync(path);
    } catch {
      return resolve(path);
    }
  };
  if (name(marked) === name(input)) throw new UsageError('same-file', `--marked ${marked}`);
}

/** Writes the marked workbook, whole or not at all, and gives the sentence that says so; nothing where all is well. */
export function writeMarked(
  marked: string | undefined,
  workbook: Uint8Array,
  sheets: readonly Sheet[],
  found: readonly Found[],
  lang: Lang,
): string {
  const marks = found.flatMap((one) => marksOf(one, lang));
  if (marked === undefined || marks.length === 0) return '';
  const words = MARK_WORDS[lang];
  const first = sheets.find(({ name }) => name === MARKS_SHEET)?.rows[0]?.[0];
  const isOurSheet = Object.values(MARK_WORDS).some(({ title }) => title === first);
  const bytes = markWorkbook(workbook, { marks, words, isOurSheet });
  const place = resolve(marked);
  writeTogether(dirname(place), new Map([[basename(place), bytes]]));
  return `${words.written(marked)}\n`;
}

/** One mark for each cause, in the order in which they are told. */
export function marksOf({ problems, check }: Found, lang: Lang): readonly Mark[] {
  const nameOf = registryNames(check.checked?.registry ?? null, lang);
  return problems.map((placed): Mark => {
    const { problem, place, also = [] } = placed;
    const { where, message, cure } = renderPlaced(placed, PHRASEBOOKS[lang], nameOf);
    const { severity, code } = problem;
    return {
      severity,
      sheet: place?.sheet ?? null,
      cells: place === null ? [] : [...linesOf(problem, place), ...also.flatMap((one) => cellAt(one))],
      place: where,
      message,
      cure,
      code,
    };
  });
}

/** The cell of a place in every line that has the cause; nothing where it is the sheet as a whole. */
function linesOf({ lines = [] }: Problem, place: SheetPlace): Mark['cells'] {
  const [first] = cellAt(place);
  if (first === undefined) return [];
  return [...new Set([first.line, ...lines])].map((line) => ({ line, column: first.column }));
}

function cellAt({ line, cell }: SheetPlace): Mark['cells'] {
  return line === null ? [] : [{ line, column: cell === null ? null : columnOf(cell) }];
}
