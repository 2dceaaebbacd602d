/** A row of the grid: its controls, and below it the problems that begin in it. Only what differs is written anew. */
import type { DeskProblem, DraftRow } from '../../desk/protocol.ts';
import { cellKey } from '../../desk/problemOrder.ts';
import { cellText } from '../../desk/work.ts';
import { setText } from './cellControl.ts';
import type { Control } from './cellControl.ts';
import { button, make, setAttribute } from './make.ts';
import { problemNote } from './problemNote.ts';
import type { NoteTools } from './problemNote.ts';

/** A column as the rows of a grid have it. */
export interface GridColumn {
  /** In the draft. */
  readonly at: number;
  readonly name: string | null;
  readonly label: string;
  /** Id of its heading. */
  readonly headId: string;
  /** To be copied. */
  readonly control: Control;
}

export interface RowSetting {
  readonly path: string;
  /** Unique on the page; ids of its elements begin with it. */
  readonly prefix: string;
  readonly columns: readonly GridColumn[];
  /** The column that the months before stand beside; null where there are none. */
  readonly historyBefore: string | null;
  /** Names of these months. */
  readonly months: readonly string[];
  readonly tools: NoteTools;
  readonly remove: (row: number) => void;
}

export class RowView {
  readonly line: HTMLTableRowElement;
  readonly id: number;
  readonly #of: RowSetting;
  readonly #head: HTMLTableCellElement;
  readonly #history: HTMLElement | null;
  readonly #controls = new Map<number, Control>();
  readonly #remove: HTMLButtonElement;
  #notes: HTMLTableRowElement | null = null;
  #row: DraftRow | null = null;
  #told = '';
  #number = 0;

  constructor(id: number, of: RowSetting) {
    this.id = id;
    this.#of = of;
    const { words } = of.tools;
    this.#head = make('th', { scope: 'row', id: `${of.prefix}-r${id}` });
    this.#history = of.historyBefore === null ? null : make('td', { class: 'desk-history' });
    this.line = make('tr', {}, this.#head);
    for (const column of of.columns) {
      if (this.#history !== null && column.name === of.historyBefore) this.line.append(this.#history);
      const control = column.control.cloneNode(true) as Control;
      control.id = `${of.prefix}-c${id}-${column.at}`;
      control.dataset['row'] = String(id);
      control.dataset['column'] = String(column.at);
      control.setAttribute('aria-labelledby', `${column.headId} ${this.#head.id}`);
      this.#controls.set(column.at, control);
      this.line.append(
        make('td', { class: `desk-is-${column.name ?? 'other'}`, 'data-head': column.label }, control),
      );
    }
    this.#remove = button(
      words.remove,
      () => {
        of.remove(id);
      },
      'desk-remove',
    );
    this.#remove.title = words.removeRow;
    this.line.append(make('td', { class: 'desk-is-remove' }, this.#remove));
  }

  /** Where the next row goes. */
  get last(): HTMLTableRowElement {
    return this.#notes ?? this.line;
  }

  control(column: number): Control | null {
    return this.#controls.get(column) ?? null;
  }

  detach(): void {
    this.#notes?.remove();
    this.line.remove();
  }

  /**
   * @param number as the problems number rows, the header the first
   * @returns whether the row says something else than before
   */
  show(row: DraftRow, number: number): boolean {
    if (number !== this.#number) {
      this.#number = number;
      const name = this.#of.tools.words.rowName(number);
      this.#head.replaceChildren(
        make('span', { 'aria-hidden': 'true' }, String(number)),
        make('span', { class: 'visually-hidden' }, name),
      );
      this.#remove.setAttribute('aria-label', this.#of.tools.words.removeRowLong(name));
    }
    if (row === this.#row) return false;
    this.#row = row;
    for (const [column, control] of this.#controls) setText(control, cellText(row, column));
    return true;
  }

  /** Months before, in their order, the last one nearest; null for a month without a report. */
  showHistory(counts: readonly string[]): void {
    if (this.#history === null || this.#history.dataset['of'] === counts.join()) return;
    this.#history.dataset['of'] = counts.join();
    this.#history.replaceChildren(
      ...counts.map((count, at) => make('span', { 'data-month': this.#of.months[at] }, count)),
    );
  }

  /** `byCell`: of every cell; a problem is told below the row of its first cell, and marks all of them. */
  showProblems(byCell: ReadonlyMap<string, readonly DeskProblem[]>): void {
    const { path, prefix, columns, tools } = this.#of;
    const own: DeskProblem[] = [];
    for (const [column, control] of this.#controls) {
      const problems = byCell.get(cellKey({ path, row: this.id, column })) ?? [];
      const isWrong = problems.some(({ severity }) => severity === 'error');
      setAttribute(control, 'aria-invalid', isWrong ? 'true' : null);
      setAttribute(control, 'data-asked', !isWrong && problems.length > 0 ? '' : null);
      const ids = problems.map((problem) => noteId(prefix, problem)).join(' ');
      setAttribute(control, 'aria-describedby', ids === '' ? null : ids);
      own.push(...problems.filter((problem) => begins(problem, path, this.id, column)));
    }
    const whole = byCell.get(cellKey({ path, row: this.id, column: null })) ?? [];
    own.push(...whole.filter((problem) => begins(problem, path, this.id, null)));
    const told = own.map(({ id, message, fix }) => JSON.stringify([id, message, fix])).join();
    if (told === this.#told) return;
    this.#told = told;
    this.#notes?.remove();
    this.#notes = null;
    this.line.classList.toggle('desk-noted', own.length > 0);
    if (own.length === 0) return;
    const span = columns.length + (this.#history === null ? 1 : 2);
    this.#notes = make(
      'tr',
      { class: 'desk-notes' },
      make('td', { 'aria-hidden': 'true' }),
      make(
        'td',
        { colspan: String(span) },
        ...own.map((each) => problemNote(each, noteId(prefix, each), tools)),
      ),
    );
    this.line.after(this.#notes);
  }
}

/** Of the message of a problem. */
export const noteId = (prefix: string, { id }: DeskProblem): string =>
  `${prefix}-n${id.replaceAll(/[^\w-]/gu, (sign) => sign.codePointAt(0)?.toString(36) ?? '')}`;

function begins({ cells }: DeskProblem, path: string, row: number, column: number | null): boolean {
  const [first] = cells;
  return first?.path === path && first.row === row && first.column === column;
}
