/** A field that holds a month or a half-year. */
import { readMonth, tidyCell } from '../../text/normalise.ts';
import type { Reading } from '../../text/normalise.ts';

const HALF = /^(?:(\d{4})\s*(?:[-年/]\s*)?)?(?:H([12])|([上下])半年)$/iu;

/** `YYYY-MM`, `H1`, `H2`, `YYYY-H1` or `YYYY-H2`. A text that is none comes back as it stands: the task says what it should be. */
export function readPeriod(cell: string): Reading<string> {
  const { text, changes } = tidyCell(cell);
  const half = HALF.exec(text);
  if (half !== null) {
    const year = half[1] === undefined ? '' : `${half[1]}-`;
    const value = `${year}H${half[2] ?? (half[3] === '上' ? '1' : '2')}`;
    return { value, changes: text === value ? changes : [{ code: 'month-format', from: cell, to: value }] };
  }
  const month = readMonth(cell);
  return 'value' in month ? month : { value: text, changes: [] };
}
