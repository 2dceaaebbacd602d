/** A number that the comma between its thousands split in two cells: `1,200` without quotes. */
import type { CsvCell } from './csvCells.ts';

type Part = Pick<CsvCell, 'text' | 'quoted'>;

/** A cell of exactly three digits, as stand behind such a comma. */
export function isThousandsGroup(cell: Part | undefined): boolean {
  return cell !== undefined && !cell.quoted && /^\s*\d{3}\s*$/.test(cell.text);
}

/** Whether two cells side by side may be one number; in quotes neither is a part of the other. */
export function isSplitNumber(cell: Part | undefined, next: Part | undefined): boolean {
  return (
    cell !== undefined && !cell.quoted && /^\s*[1-9]\d{0,2}\s*$/.test(cell.text) && isThousandsGroup(next)
  );
}
