/**
 * The table of a view. Where only numbers change, only they are written anew: a browser spends most of its time on
 * laying text out. Every text is set as text.
 */
import type { Cell } from '../../core/explore/pivot.ts';
import { stackingOf } from '../../core/explore/viewTable.ts';
import type { ExploreTable } from '../../core/explore/viewTable.ts';

export interface TableWriting {
  /** A cell in words: a number as the language writes it, or why there is none. */
  readonly cell: (cell: Cell) => string;
  /** Address of a row's own page; null where it has none. */
  readonly href: (id: string) => string | null;
}

export function renderTable(table: HTMLTableElement, view: ExploreTable, writing: TableWriting): void {
  const lines = [...view.rows, ...(view.foot ? [view.foot] : [])];
  if (!fits(table, view, lines.length)) rebuild(table, view);
  if (table.dataset['stacking'] !== stackingOf(view)) table.dataset['stacking'] = stackingOf(view);
  const [head, ...others] = table.rows;
  [view.corner, ...view.head].forEach((name, at) => {
    const cell = head?.cells[at];
    if (cell) setText(cell, name);
  });
  others.forEach((row, at) => {
    const line = lines[at];
    const title = row.cells[0];
    if (!line || !title) return;
    const id = view.rows[at]?.id ?? null;
    setName(title, line.name, id === null ? null : writing.href(id));
    line.cells.forEach((value, column) => {
      const cell = row.cells[column + 1];
      if (!cell) return;
      setClass(cell, `num${typeof value === 'string' ? ` ${value}` : value === 0 ? ' nil' : ''}`);
      setText(cell, writing.cell(value));
      // On a phone it stands in the cell: see explorer-table.css.
      const name = view.head[column] ?? '';
      if (cell.dataset['head'] !== name) cell.dataset['head'] = name;
    });
  });
}

/** Writes a text where it is another than before, into the node that is there: a new one has to be laid out from nothing. */
export function setText(element: Element, text: string): void {
  const { firstChild, lastChild } = element;
  if (firstChild instanceof Text && firstChild === lastChild) {
    if (firstChild.data !== text) firstChild.data = text;
  } else if (element.textContent !== text) element.textContent = text;
}

function setClass(element: Element, name: string): void {
  if (element.className !== name) element.className = name;
}

function setName(cell: Element, name: string, href: string | null): void {
  const known = cell.querySelector('a');
  if (href === null) {
    if (known) cell.replaceChildren(name);
    else setText(cell, name);
    return;
  }
  const link = known ?? document.createElement('a');
  if (!known) cell.replaceChildren(link);
  if (link.getAttribute('href') !== href) link.setAttribute('href', href);
  setText(link, name);
}

function fits(table: HTMLTableElement, view: ExploreTable, lines: number): boolean {
  return (
    table.rows.length === lines + 1 &&
    table.rows[0]?.cells.length === view.head.length + 1 &&
    (table.tFoot !== null) === (view.foot !== null)
  );
}

/** Empty cells in the view's shape. */
function rebuild(table: HTMLTableElement, view: ExploreTable): void {
  const width = view.head.length;
  const section = (name: 'thead' | 'tbody' | 'tfoot', lines: number): HTMLElement => {
    const made = document.createElement(name);
    for (let at = 0; at < lines; at += 1) {
      const row = document.createElement('tr');
      row.append(heading(name === 'thead' ? 'col' : 'row', ''));
      for (let column = 0; column < width; column += 1) {
        row.append(name === 'thead' ? heading('col', 'num') : document.createElement('td'));
      }
      made.append(row);
    }
    return made;
  };
  table.replaceChildren(
    section('thead', 1),
    section('tbody', view.rows.length),
    ...(view.foot ? [section('tfoot', 1)] : []),
  );
}

function heading(scope: 'row' | 'col', className: string): HTMLTableCellElement {
  const cell = document.createElement('th');
  cell.scope = scope;
  if (className !== '') cell.className = className;
  return cell;
}
