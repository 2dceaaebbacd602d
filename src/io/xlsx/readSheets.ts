/** A workbook's sheets from the bytes of its package. Runs in Node and in a browser alike. */
import type { Sheet } from '../../core/workbook/sheet.ts';
import { plainSheet } from '../../core/workbook/sheet.ts';
import { openPackage } from './package.ts';
import { readSharedStrings } from './sharedStrings.ts';
import { readSheetPart } from './sheetPart.ts';
import { readStyles } from './styles.ts';
import { readWorkbookPart } from './workbookPart.ts';

/**
 * @throws {Damaged}
 * @throws {TooLarge}
 */
export async function readSheets(bytes: Uint8Array): Promise<readonly Sheet[]> {
  const parts = openPackage(bytes);
  const workbook = await readWorkbookPart(parts);
  const strings = await readSharedStrings(parts, workbook.sharedStrings);
  const styles = await readStyles(parts, workbook.styles);
  const context = { ...workbook, strings, styles };
  const usage = { cells: 0, characters: 0, merged: 0, mergedLines: 0, marked: 0 };
  const sheets: Sheet[] = [];
  for (const { name, visible, path } of workbook.sheets) {
    const read = path === null ? plainSheet(name, []) : await readSheetPart(parts, path, context, usage);
    sheets.push({ ...read, name, visible });
  }
  return sheets;
}
