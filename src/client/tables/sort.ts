/**
 * Tables that sort by a press on a column's head. They come sorted already; without this script they stay as they are.
 * Groups of rows (each a `tbody`) keep their places, and their names theirs.
 */
import { inOrder, nextDirection } from './order.ts';
import type { Direction, SortValue } from './order.ts';

/** Makes a button of the words of every head by which one may sort. */
export function enhanceTables(document: Document): void {
  for (const head of document.querySelectorAll<HTMLTableCellElement>('th[data-sort]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const table = head.closest('table');
      if (!table) return;
      const direction = nextDirection(head.getAttribute('aria-sort'), head.dataset['sort']);
      for (const other of table.querySelectorAll('th[aria-sort]')) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', direction);
      sortBy(table, head, direction);
    });
  }
}

function sortBy(table: HTMLTableElement, head: HTMLTableCellElement, direction: Direction): void {
  const at = [...(head.parentElement?.children ?? [])].indexOf(head);
  const { lang } = table.ownerDocument.documentElement;
  for (const body of table.querySelectorAll('tbody')) {
    const rows = [...body.children].filter((row) => !row.classList.contains('group-row'));
    body.append(...inOrder(rows, (row) => valueOf(row.children[at], head.dataset['sort']), direction, lang));
  }
}

function valueOf(cell: Element | undefined, by: string | undefined): SortValue {
  const value = cell?.getAttribute('data-value') ?? null;
  if (by === 'number') return value === null ? null : Number(value);
  return value ?? cell?.textContent.trim() ?? null;
}
