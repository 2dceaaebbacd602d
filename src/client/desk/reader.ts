/** The part of the worker that opens workbooks. */
import { createReader } from '../../desk/createReader.ts';
import type { Reader } from '../../desk/desk.ts';
import { readWorkbook, UnreadableWorkbook } from '../../io/xlsx/readWorkbook.ts';

export const reader: Reader = createReader((bytes) =>
  readWorkbook(bytes).catch((error: unknown) => {
    if (error instanceof UnreadableWorkbook) return error.fault;
    throw error;
  }),
);
