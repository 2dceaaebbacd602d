/** Cells as Excel and WPS put them on the clipboard: tabs between, lines below, quotes around what holds either. */

/** Whether it is more than the text of one cell. */
export const isBlock = (text: string): boolean => /[\t\n]/u.test(text.replace(/\r?\n$/u, ''));

/** @returns rows of cells; a final line end begins no row */
export function parseBlock(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const { cell, end } = text[at] === '"' ? quoted(text, at) : plain(text, at);
    row.push(cell);
    at = end;
    if (text[at] === '\t') {
      at += 1;
      // A tab at the very end has a blank cell behind it.
      if (at === text.length) row.push('');
      continue;
    }
    rows.push(row);
    row = [];
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

interface Read {
  readonly cell: string;
  readonly end: number;
}

function plain(text: string, from: number): Read {
  let end = from;
  while (end < text.length && !'\t\r\n'.includes(text.charAt(end))) end += 1;
  return { cell: text.slice(from, end), end };
}

/** A quote that is never closed, or that closes before the cell ends, is a text that begins with one. */
function quoted(text: string, from: number): Read {
  const parts: string[] = [];
  let at = from + 1;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close < 0) return plain(text, from);
    parts.push(text.slice(at, close));
    if (text[close + 1] !== '"') {
      const end = close + 1;
      const isEnd = end === text.length || '\t\r\n'.includes(text.charAt(end));
      return isEnd ? { cell: parts.join('"').replaceAll('\r\n', '\n'), end } : plain(text, from);
    }
    at = close + 2;
  }
}
