/** What git leaves in a file that two people changed at once, and that nobody has put right yet. */
import { lineStarts } from './lines.ts';

/** `<<<<<<< ours`, `||||||| base`, `>>>>>>> theirs`, also as the only cell of a row that a spreadsheet saved. */
const MARKER = /^\ufeff?"?(?:<{7}|>{7}|\|{7})(?![<>|])(?:[\s"].*|[,;\t|].*)?$/;
/** The line between two versions. Under a line of Markdown it makes that a heading, and is no mark of git's. */
const MIDDLE = /^"?={7}"?[\s,;\t|]*$/;

/**
 * Physical line of the first mark of a merge conflict; null where there is none.
 *
 * @param path of the file, for its kind
 */
export function findMergeConflict(text: string, path: string): number | null {
  if (!/[<=>|]{7}/.test(text)) return null;
  const starts = lineStarts(text);
  const isMarkdown = /\.(?:md|markdown|txt)$/i.test(path);
  let quotes = 0;
  for (const [index, start] of starts.entries()) {
    const line = text.slice(start, starts[index + 1] ?? text.length).replace(/(?<![\r\n])[\r\n]+$/, '');
    if (MARKER.test(line)) return index + 1;
    // Inside a quoted cell of several lines it may be what someone drew.
    if (!isMarkdown && quotes % 2 === 0 && MIDDLE.test(line)) return index + 1;
    for (let at = line.indexOf('"'); at !== -1; at = line.indexOf('"', at + 1)) quotes += 1;
  }
  return null;
}
