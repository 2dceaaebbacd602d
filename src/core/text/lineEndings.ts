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
  const endings: LineEnding[] = [];
  for (const [end] of text.matchAll(/\r\n|\r|\n/g))
    endings.push(end === '\n' ? 'LF' : end === '\r' ? 'CR' : 'CRLF');

  // The last physical line of a row is the one before the next row.
  const lines =
    rows === null ? endings.map((_, index) => index + 1) : rows.slice(1).map((row) => row.line - 1);
  if (rows !== null && lines.length < endings.length) lines.push(endings.length);
  const [first] = lines;
  const kind = endings[(first ?? 1) - 1] ?? 'LF';
  const other = lines.find((line) => endings[line - 1] !== kind);
  if (other !== undefined) return issue('mixed', other);
  return issue(kind === 'LF' ? 'mixed' : kind, null);
}

function issue(kind: 'CRLF' | 'CR' | 'mixed', line: number | null): TextIssue {
  return { code: 'line-endings', line, column: null, params: { kind } };
}
