/** The table of a view, built anew for each; every text is set as text. */
import type { Cell } from '../../core/explore/pivot.ts';
import type { ExploreTable } from '../../core/explore/viewTable.ts';

export interface TableWriting {
  /** A cell in words: a number as the language writes it, or why there is none. */
  readonly cell: (cell: Cell) => string;
  /** Address of a row's own page; null where it has none. */
  readonly href: (id: string) => string | null;
}

export function renderTable(table: HTMLTableElement, view: ExploreTable, writing: TableWriting): void {
  const head = document.createElement('thead');
  head.append(
    line(
      heading('col', view.corner),
      view.head.map((name) => heading('col', name, 'num')),
    ),
  );
  const body = document.createElement('tbody');
  for (const { id, name, cells } of view.rows) {
    const title = heading('row', '');
    const href = writing.href(id);
    if (href === null) title.textContent = name;
    else {
      const link = document.createElement('a');
      link.href = href;
      link.textContent = name;
      title.append(link);
    }
    body.append(
      line(
        title,
        cells.map((cell) => number(cell, writing)),
      ),
    );
  }
  const parts = [head, body];
  if (view.foot) {
    const foot = document.createElement('tfoot');
    foot.append(
      line(
        heading('row', view.foot.name),
        view.foot.cells.map((cell) => number(cell, writing)),
      ),
    );
    parts.push(foot);
  }
  table.replaceChildren(...parts);
}

function line(first: HTMLElement, others: readonly HTMLElement[]): HTMLTableRowElement {
  const row = document.createElement('tr');
  row.append(first, ...others);
  return row;
}

function heading(scope: 'row' | 'col', text: string, className = ''): HTMLTableCellElement {
  const cell = document.createElement('th');
  cell.scope = scope;
  cell.className = className;
  cell.textContent = text;
  return cell;
}

function number(cell: Cell, writing: TableWriting): HTMLTableCellElement {
  const element = document.createElement('td');
  element.className = `num${typeof cell === 'string' ? ` ${cell}` : cell === 0 ? ' nil' : ''}`;
  element.textContent = writing.cell(cell);
  return element;
}
