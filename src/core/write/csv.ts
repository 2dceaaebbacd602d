/** The canonical form of delimited text: LF, quotes only where they are needed, a line end at the end. */
import Papa from 'papaparse';

/**
 * @param rows cells as they are; what needs quotes gets them
 * @returns UTF-8 text in the form that `fix`, `new` and `import` write
 */
export function writeCsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const text = Papa.unparse([header, ...rows] as string[][], { newline: '\n', quotes: false });
  return `${text}\n`;
}
