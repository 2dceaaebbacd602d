/** A reader of well-formed CSV, one character at a time: slow, and simple enough to be believed. */

export interface NaiveRow {
  readonly line: number;
  readonly cells: readonly { readonly text: string; readonly line: number }[];
}

export function naiveRows(source: string): readonly NaiveRow[] {
  const text = source.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  const rows: NaiveRow[] = [];
  let line = 1;
  let cells: { text: string; line: number }[] = [];
  let rowLine = 1;
  let cell = '';
  let cellLine = 1;
  let quoted = false;
  const endCell = (): void => {
    cells.push({ text: cell, line: cellLine });
    cell = '';
    cellLine = line;
  };
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index]!;
    if (character === '\n') line += 1;
    if (quoted) {
      if (character === '"' && text[index + 1] === '"') {
        cell += '"';
        index += 1;
      } else if (character === '"') quoted = false;
      else cell += character;
    } else if (character === '"') quoted = true;
    else if (character === ',') endCell();
    else if (character === '\n') {
      endCell();
      rows.push({ line: rowLine, cells });
      cells = [];
      rowLine = line;
    } else cell += character;
  }
  if (!text.endsWith('\n') && text !== '') {
    endCell();
    rows.push({ line: rowLine, cells });
  }
  return rows;
}
