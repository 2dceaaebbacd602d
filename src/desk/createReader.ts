/** The reader of workbooks put together; what opens their bytes is handed in. */
import { receiptLines } from '../core/workbook/importReceipt.ts';
import type { Reader } from './desk.ts';
import { readSheetsOf } from './readWorkbook.ts';
import { sheetsSay, textSays, whoseIs } from './whose.ts';

export function createReader(readBytes: Reader['readBytes']): Reader {
  return {
    readBytes,
    readSheets: readSheetsOf,
    whoseIs,
    sheetsSay,
    textSays,
    lines({ words, nameOf }, { entries, readings, unusedSheets, hiddenSheets }) {
      const { importing } = words;
      return receiptLines(
        { receipt: entries, readings, unusedSheets, hiddenSheets },
        { ...importing, received: importing.receivedAtDesk },
        nameOf,
      );
    },
  };
}
