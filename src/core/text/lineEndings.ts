/** Line ends: the canonical form is LF; Excel on Windows writes CRLF, an old Mac CR, and editors mix them. */
import type { CsvRow } from './csvCells.ts';
import type { TextIssue } from './textIssue.ts';

type LineEnding = 'LF' | 'CRLF' | 'CR';

/** Every line end as LF; the lines stay the same lines. */
export function toLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/**
 * The line ends of a text that are not LF, as one issue; null where all are.
 *
 * Excel ends rows with CRLF and lines inside a cell with LF: that is CRLF, not a mixture. So for delimited text
 * only the ends of rows are compared.
 */
export function lineEndingIssue(text: string, rows: readonly CsvRow[] | null = null): TextIssue | null {
  if (!text.includes('\r')) return null;
  const endings = lineEndings(text);
  // The last physical line of a row is the one before the next row.
  const compared =
    rows === null ? endings.map((_, index) => index + 1) : rows.slice(1).map((row) => row.line - 1);
  if (rows !== null && compared.length < endings.length) compared.push(endings.length);
  const kind = endings[(compared[0] ?? 1) - 1] ?? 'LF';
  const other = compared.find((line) => endings[line - 1] !== kind);
  if (other !== undefined) return issue('mixed', other);
  return issue(kind === 'LF' ? 'mixed' : kind, null);
}

/** The end of each physical line that has one. */
function lineEndings(text: string): readonly LineEnding[] {
  const endings: LineEnding[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charCodeAt(index);
    if (character === 10) endings.push('LF');
    else if (character === 13 && text.charCodeAt(index + 1) === 10) {
      endings.push('CRLF');
      index += 1;
    } else if (character === 13) endings.push('CR');
  }
  return endings;
}

function issue(kind: 'CRLF' | 'CR' | 'mixed', line: number | null): TextIssue {
  return { code: 'line-endings', line, column: null, params: { kind } };
}
