/** Odd input that is right: what people really send, and what the check must go on taking as it does. */
import { PLACE } from '../case.ts';
import type { Content } from '../case.ts';
import { CELLS, ENCODINGS, LABELS, SHAPES } from './files.ts';
import { NOTED } from './notes.ts';
import { JSON_FILES, OTHER_UNITS, REPORTS } from './otherFiles.ts';
import type { OddWorkbook } from './workbook.ts';
import { SHEETS } from './workbookSheets.ts';
import { AROUND, COLUMNS, TITLES, TOTALS } from './workbookTables.ts';

export interface OddFile {
  readonly name: string;
  readonly path: string;
  readonly content: Content;
}

export const ODD_FILES: readonly OddFile[] = [
  ...[ENCODINGS, LABELS, CELLS, SHAPES, NOTED].flatMap((some) =>
    Object.entries(some).map(([name, content]) => ({ name, path: PLACE, content })),
  ),
  ...[JSON_FILES, OTHER_UNITS, REPORTS].flatMap((some) =>
    Object.entries(some).map(([name, [path, content]]) => ({ name, path, content })),
  ),
];

export const ODD_WORKBOOKS: Readonly<Record<string, OddWorkbook>> = {
  ...TITLES,
  ...COLUMNS,
  ...TOTALS,
  ...AROUND,
  ...SHEETS,
};
