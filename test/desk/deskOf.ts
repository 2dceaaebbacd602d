/** A desk in memory. */
import type { DataTree } from '../../src/core/check/tree.ts';
import type { Lang } from '../../src/core/model.ts';
import { PHRASEBOOKS } from '../../src/core/problems/messages/phrasebooks.ts';
import type { Sheet } from '../../src/core/workbook/sheet.ts';
import type { WorkbookFault } from '../../src/core/workbook/workbookFault.ts';
import { IMPORT_WORDS } from '../../src/core/workbook/words/index.ts';
import { createReader } from '../../src/desk/createReader.ts';
import { createBase } from '../../src/desk/desk.ts';
import type { Desk } from '../../src/desk/desk.ts';

export interface DeskGiven {
  readonly lang?: Lang;
  readonly today?: string;
  /** What the reader of workbooks would make of any bytes. */
  readonly sheets?: readonly Sheet[] | WorkbookFault;
}

export function deskOf(
  tree: DataTree,
  { lang = 'zh-CN', today = '2022-12-31', sheets = 'not-a-workbook' }: DeskGiven = {},
): Desk {
  return {
    ...createBase(tree, today, lang),
    words: { book: PHRASEBOOKS[lang], importing: IMPORT_WORDS[lang] },
    loadReader: () => Promise.resolve(createReader(() => Promise.resolve(sheets))),
  };
}
