/**
 * Physical lines, as an editor counts them: LF, CRLF and a lone CR each end one. Everything that names a
 * line counts through here, so that no two parts of a report disagree.
 */

const LINE_END = /\r\n|\n|\r/g;

/** A place in a text: 1-based physical line, and 1-based character (UTF-16 code unit, as editors and SARIF count) in it. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Offset at which each physical line starts; the first is 0. A text that ends in a line end has an empty last line. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const match of text.matchAll(LINE_END)) starts.push(match.index + match[0].length);
  return starts;
}

/** 1-based number of the line that an offset stands on. */
export function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}

/** Line and character of an offset. */
export function positionAt(starts: readonly number[], offset: number): Position {
  const line = lineAt(starts, offset);
  return { line, character: offset - (starts[line - 1] ?? 0) + 1 };
}

/** How many physical lines begin inside a text, that is, how many line ends it holds. */
export function countLineEnds(text: string): number {
  let count = 0;
  for (let index = text.indexOf('\n'); index !== -1; index = text.indexOf('\n', index + 1)) count += 1;
  if (!text.includes('\r')) return count;
  for (let index = text.indexOf('\r'); index !== -1; index = text.indexOf('\r', index + 1)) {
    if (text[index + 1] !== '\n') count += 1;
  }
  return count;
}
