/** The unit's own workbook back, with what the import found marked in it. */
import { realpathSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { buildReport } from '../../src/core/formats/report.ts';
import type { Lang } from '../../src/core/model.ts';
import { visible } from '../../src/core/problems/visible.ts';
import { maskPersonalData } from '../../src/core/text/personalData.ts';
import type { ImportResult } from '../../src/core/workbook/importWorkbook.ts';
import { MARKS_SHEET } from '../../src/core/workbook/marks.ts';
import type { Mark } from '../../src/core/workbook/marks.ts';
import { cellAddress } from '../../src/core/workbook/sheet.ts';
import type { Sheet } from '../../src/core/workbook/sheet.ts';
import type { SheetFault } from '../../src/core/workbook/sheetFault.ts';
import { writeTogether } from '../../src/io/writeTogether.ts';
import { columnOf, lineOf } from '../../src/io/xlsxMark/markCells.ts';
import { markWorkbook } from '../../src/io/xlsxMark/markWorkbook.ts';
import { UsageError } from './cli.ts';
import { IMPORT_WORDS } from './importWords/index.ts';
import { MARK_WORDS } from './markWords.ts';

/** What is wrong, of one import or of several from the same workbook. */
export type Found = Pick<ImportResult, 'faults' | 'problems' | 'check'>;

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

/** Faults of the sheets first, then what their cells say. */
export function marksOf({ faults, problems, check }: Found, lang: Lang): readonly Mark[] {
  const words = IMPORT_WORDS[lang];
  const told = buildReport({ ...check, problems: problems.map(({ problem }) => problem) }, { lang }).problems;
  return [
    ...faults.map((fault): Mark => {
      const { sheet, cells, place } = faultPlace(fault);
      const message = visible(maskPersonalData(words.fault(fault)));
      return { severity: 'error', sheet, cells, place, message, cure: '', code: fault.kind };
    }),
    ...told.map((problem, at): Mark => {
      const { severity, line, lines, column, message, cure, code } = problem;
      const place = problems[at]?.place ?? null;
      const cells = (lines ?? (line === null ? [] : [line])).map((one) => ({ line: one, column }));
      return {
        severity,
        sheet: place?.sheet ?? null,
        cells: place === null ? [] : cells,
        place: place === null ? visible(problem.file) : placeText(place.sheet, cells, lang),
        message,
        cure,
        code,
      };
    }),
  ];
}

function placeText(sheet: string, [first]: Mark['cells'], lang: Lang): string {
  const name = visible(maskPersonalData(sheet));
  if (first === undefined) return name;
  return first.column === null
    ? IMPORT_WORDS[lang].line(name, first.line)
    : `${name}!${cellAddress(first.line, first.column)}`;
}

/** Where a fault stands, whichever it is: a sheet, and in it a cell, the first of a range, or a line. */
function faultPlace(fault: SheetFault): Pick<Mark, 'sheet' | 'cells' | 'place'> {
  const { sheet, sheets, cell, range, line, file } = fault as {
    readonly sheet?: unknown;
    readonly sheets?: readonly string[];
    readonly cell?: unknown;
    readonly range?: unknown;
    readonly line?: unknown;
    readonly file?: unknown;
  };
  const name = typeof sheet === 'string' ? sheet : (sheets?.[0] ?? null);
  const shown = visible(maskPersonalData(name ?? (typeof file === 'string' ? file : '')));
  const address = [cell, range].find((one) => typeof one === 'string')?.split(':')[0];
  if (address !== undefined && lineOf(address) > 0) {
    const cells = [{ line: lineOf(address), column: columnOf(address) }];
    return { sheet: name, cells, place: `${shown}!${address}` };
  }
  const cells = typeof line === 'number' ? [{ line, column: null }] : [];
  return { sheet: name, cells, place: shown };
}
