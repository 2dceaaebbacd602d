/** The canonical form of delimited text: LF, quotes only where they are needed, a line end at the end. */
import Papa from 'papaparse';
import { isSplitNumber } from '../text/splitNumber.ts';

/**
 * Behind a number a cell of three digits is quoted: bare, `1,200` could be one number with its thousands apart.
 *
 * @param rows cells as they are; what needs quotes gets them
 * @returns UTF-8 text in the form that `fix`, `new` and `import` write
 */
export function writeCsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [header, ...rows].map((row) =>
    row.map((cell, at) =>
      isSplitNumber(bare(row[at - 1] ?? ''), bare(cell)) ? { toString: () => cell } : cell,
    ),
  );
  const text = Papa.unparse(lines, {
    newline: '\n',
    quotes: (cell: unknown) => typeof cell === 'object',
  });
  return `${text}\n`;
}

const bare = (text: string) => ({ text, quoted: false });
