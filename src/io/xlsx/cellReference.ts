/** Addresses of cells and ranges, as `C5` and `B3:B5`. */
import type { MergedRange } from '../../core/workbook/sheet.ts';

export interface CellPlace {
  /** Both 1-based; beyond the bounds of a sheet where the address is. */
  readonly line: number;
  readonly column: number;
}

/** @returns null where the text is no address */
export function cellPlace(reference: string): CellPlace | null {
  let at = 0;
  let column = 0;
  let line = 0;
  if (reference.charCodeAt(at) === DOLLAR) at += 1;
  for (; at < reference.length; at += 1) {
    // Upper and lower case alike.
    const letter = (reference.charCodeAt(at) & ~0x20) - 64;
    if (letter < 1 || letter > 26 || column > 0xffffff) break;
    column = column * 26 + letter;
  }
  if (reference.charCodeAt(at) === DOLLAR) at += 1;
  for (; at < reference.length; at += 1) {
    const digit = reference.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return null;
    line = Math.min(line * 10 + digit, 0xffffffff);
  }
  return column > 0 && line > 0 ? { line, column } : null;
}

const DOLLAR = 0x24;

/** @returns null where the text is no range */
export function cellRange(reference: string): MergedRange | null {
  const [first = '', last = first] = reference.split(':');
  const from = cellPlace(first);
  const to = cellPlace(last);
  if (from === null || to === null) return null;
  return {
    top: Math.min(from.line, to.line),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.line, to.line),
    right: Math.max(from.column, to.column),
  };
}
