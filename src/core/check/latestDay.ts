import { addMonths, monthOf } from '../dates.ts';
import type { IsoDate, Programme } from '../model.ts';

/**
 * How long after the books close a first delivery, or an answer, is still believed, in months. A workbook may come in
 * years afterwards, and is then checked and left out of the figures; a day further off is a slip of the keyboard.
 */
const LATEST_MONTHS = 120;

/** The last day that a file may name as its own. */
export function latestDay({ reporting }: Programme): IsoDate {
  return `${addMonths(monthOf(reporting.closesOn), LATEST_MONTHS)}-28`;
}
