/**
 * The grid of one draft: a native table, a page of rows at a time. A change touches the rows that it changes; rows are
 * made anew only where the columns are others.
 */
import { formatMonth } from '../../i18n/format.ts';
import type { Draft, DraftCell, DraftRow } from '../../desk/protocol.ts';
import { writeBlock, writeCells } from '../../desk/cellEdits.ts';
import { gridShape, isSameShape, PAGE_ROWS, pageOf } from '../../desk/gridShape.ts';
import type { GridShape } from '../../desk/gridShape.ts';
import { removeRow } from '../../desk/rowEdits.ts';
import { draftAt } from '../../desk/work.ts';
import { isBlock, parseBlock } from '../../desk/block.ts';
import type { Control } from './cellControl.ts';
import { controlOf as nativeControl } from './cellControl.ts';
import { cellChoices } from './cellChoices.ts';
import { controlOf, hearKeys } from './gridKeys.ts';
import { gridHead } from './gridHead.ts';
import { NOTHING_FOUND } from './found.ts';
import type { Found } from './found.ts';
import { historyMonths, historyOf } from './historyCells.ts';
import { button, make } from './make.ts';
import type { NoteTools } from './problemNote.ts';
import { RowView } from './rowView.ts';
import type { GridColumn, RowSetting } from './rowView.ts';

/** Before this column stand the months before: they lead up to the number of this month. */
const COUNT = 'headcount';
const NOWHERE: ReadonlySet<number | null> = new Set();
const NONE_READ: ReadonlyMap<number, string> = new Map();

export class GridView {
  readonly element: HTMLElement;
  readonly #path: string;
  readonly #prefix: string;
  readonly #tools: NoteTools;
  readonly #table = make('table', { class: 'desk-grid' });
  readonly #body = make('tbody');
  readonly #pager: HTMLElement;
  #shape: GridShape | null = null;
  #page = 0;
  #rows = new Map<number, RowView>();
  #setting: RowSetting | null = null;
  #columns = '';
  #found = NOTHING_FOUND;
  /** Text of the cell as it was when it was entered. */
  #entered: string | null = null;

  constructor(path: string, prefix: string, caption: string, tools: NoteTools) {
    this.#path = path;
    this.#prefix = prefix;
    this.#tools = tools;
    this.#pager = make('nav', { class: 'desk-pager', 'aria-label': tools.words.pages, hidden: true });
    this.#table.append(make('caption', { class: 'visually-hidden' }, caption));
    this.element = make('div', { class: 'desk-grid-frame' }, this.#table, this.#pager);
    this.#hear();
  }

  show(draft: Draft, found: Found): GridShape {
    const shape = gridShape(draft, found.columns.get(this.#path) ?? NOWHERE);
    const columns = JSON.stringify(draft.columns);
    if (this.#shape === null || !isSameShape(shape, this.#shape) || columns !== this.#columns) {
      this.#rebuild(draft, shape);
      this.#columns = columns;
    }
    const last = Math.max(0, Math.ceil(draft.rows.length / PAGE_ROWS) - 1);
    this.#page = Math.min(this.#page, last);
    const isNew = found !== this.#found;
    this.#found = found;
    const combinations = found.combinations.get(this.#path) ?? NONE_READ;
    for (const [row, isOther] of this.#showRows(draft)) {
      const view = this.#rows.get(row.id);
      if (isNew || isOther) {
        view?.showProblems(found.byCell);
        view?.showHistory(historyOf(this.#tools.desk, draft, row, combinations));
      }
    }
    this.#showPager(draft, last);
    return shape;
  }

  /** Turns to a cell's page and puts the focus into it; false where it is not in this grid. */
  focus({ row, column }: DraftCell): boolean {
    const draft = draftAt(this.#tools.desk.work, this.#path);
    if (draft === null || this.#shape === null) return false;
    if (row === null) {
      const control = this.#table.querySelector<HTMLElement>(`thead [data-head-of="${column ?? ''}"]`);
      control?.focus();
      return control !== null;
    }
    if (!draft.rows.some(({ id }) => id === row)) return false;
    const page = pageOf(draft, row);
    if (page !== this.#page) this.#turn(page);
    const view = this.#rows.get(row);
    const control = view?.control(column ?? -1) ?? view?.control(this.#shape.columns[0] ?? -1);
    if (!control) return false;
    enter(control);
    return true;
  }

  #rebuild(draft: Draft, shape: GridShape): void {
    const { desk, words } = this.#tools;
    this.#shape = shape;
    const months =
      draft.kind === 'headcounts' ? historyMonths(desk).map((month) => formatMonth(month, desk.lang)) : [];
    const columns = shape.columns.map((at): GridColumn => {
      const name = draft.columns[at]?.name ?? null;
      const groups = cellChoices(desk.choices, draft.kind, name, draft.unit, words.groups);
      return {
        at,
        name,
        label:
          (name === null ? null : desk.choices.labels[draft.kind][name]) ?? draft.columns[at]?.label ?? '',
        headId: `${this.#prefix}-h${at}`,
        control: nativeControl(name, groups, words.notChosen),
      };
    });
    const hasHistory = months.length > 0 && columns.some(({ name }) => name === COUNT);
    this.#setting = {
      path: this.#path,
      prefix: this.#prefix,
      columns,
      historyBefore: hasHistory ? COUNT : null,
      months,
      tools: this.#tools,
      remove: (row) => {
        this.#remove(row);
      },
    };
    this.#rows = new Map();
    this.#body.replaceChildren();
    this.#table.tHead?.remove();
    this.#table.append(gridHead(draft, columns, hasHistory ? COUNT : null, months, this.#tools), this.#body);
  }

  #pageRows = ({ rows }: Draft): Draft['rows'] =>
    rows.slice(this.#page * PAGE_ROWS, (this.#page + 1) * PAGE_ROWS);

  /**
   * Puts the rows of the page in their order; one that stands there already is not moved, so that it keeps the focus.
   *
   * @returns each row of the page, with whether it says something else than before
   */
  #showRows(draft: Draft): readonly (readonly [row: DraftRow, isOther: boolean])[] {
    const setting = this.#setting;
    if (setting === null) return [];
    const shown: [DraftRow, boolean][] = [];
    const rows = this.#pageRows(draft);
    const wanted = new Set(rows.map(({ id }) => id));
    for (const [id, view] of this.#rows) {
      if (wanted.has(id)) continue;
      view.detach();
      this.#rows.delete(id);
    }
    let before: HTMLTableRowElement | null = null;
    for (const [at, row] of rows.entries()) {
      let view = this.#rows.get(row.id);
      if (view === undefined) {
        view = new RowView(row.id, setting);
        this.#rows.set(row.id, view);
      }
      const next: ChildNode | null = before === null ? this.#body.firstChild : before.nextSibling;
      if (view.line !== next) this.#body.insertBefore(view.line, next);
      // The header is the first line.
      shown.push([row, view.show(row, this.#page * PAGE_ROWS + at + 2)]);
      before = view.last;
    }
    return shown;
  }

  #showPager(draft: Draft, last: number): void {
    this.#pager.hidden = last === 0;
    if (last === 0) return;
    const { words } = this.#tools;
    const [from, total] = [this.#page * PAGE_ROWS, draft.rows.length];
    const to = Math.min(total, from + PAGE_ROWS);
    const told = `${from}-${to}-${total}`;
    if (this.#pager.dataset['of'] === told) return;
    this.#pager.dataset['of'] = told;
    const turn = (label: string, page: number): HTMLButtonElement => {
      const made = button(label, () => {
        this.#turn(page);
        this.#rows
          .values()
          .next()
          .value?.control(this.#shape?.columns[0] ?? -1)
          ?.focus();
      });
      made.disabled = page < 0 || page > last;
      return made;
    };
    this.#pager.replaceChildren(
      turn(words.previousPage, this.#page - 1),
      make('span', {}, words.rowsShown(from + 2, to + 1, total)),
      turn(words.nextPage, this.#page + 1),
    );
  }

  #turn(page: number): void {
    this.#page = page;
    // The page is drawn like after any other change.
    this.#tools.desk.dispatchEvent(new Event('change'));
  }

  #remove(row: number): void {
    const { desk } = this.#tools;
    const draft = draftAt(desk.work, this.#path);
    const rows = draft?.rows ?? [];
    const at = rows.findIndex(({ id }) => id === row);
    const next = rows[at + 1] ?? rows[at - 1];
    const column = this.#shape?.columns[0] ?? null;
    desk.edit((work) => removeRow(work, this.#path, row), { path: this.#path, row, column });
    this.#tools.go(next === undefined ? null : { path: this.#path, row: next.id, column });
  }

  #hear(): void {
    const { desk } = this.#tools;
    const place = (control: Control): DraftCell & { readonly row: number; readonly column: number } => ({
      path: this.#path,
      row: Number(control.dataset['row']),
      column: Number(control.dataset['column']),
    });
    const write = (control: Control, text: string): void => {
      const at = place(control);
      desk.edit((work) => writeCells(work, [{ ...at, text }]), at, `${at.path} ${at.row} ${at.column}`);
    };
    this.#table.addEventListener('focusin', ({ target }) => {
      const control = controlOf(target);
      if (control === null) return;
      this.#entered = control.value;
      desk.endStep();
    });
    this.#table.addEventListener('input', ({ target }) => {
      const control = controlOf(target);
      if (control !== null) write(control, control.value);
    });
    this.#table.addEventListener('paste', (event) => {
      const control = controlOf(event.target);
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (control === null || text === '') return;
      if (isBlock(text)) {
        const at = place(control);
        const block = { ...at, columns: this.#shape?.columns ?? [] };
        desk.edit((work) => writeBlock(work, block, parseBlock(text)), at);
      } else if (control instanceof HTMLSelectElement) write(control, text.trim());
      else return;
      event.preventDefault();
    });
    hearKeys(this.#table, {
      move: (control, rows, columns) => this.#move(place(control), rows, columns),
      restore: (control) => {
        if (this.#entered === null || control.value === this.#entered) return;
        write(control, this.#entered);
        if (control instanceof HTMLInputElement) control.select();
      },
    });
  }

  #move(from: DraftCell, down: number, across: number): boolean {
    const draft = draftAt(this.#tools.desk.work, this.#path);
    if (draft === null || this.#shape === null) return false;
    const row = draft.rows[draft.rows.findIndex(({ id }) => id === from.row) + down];
    const column = this.#shape.columns[this.#shape.columns.indexOf(from.column ?? -1) + across];
    if (row === undefined || column === undefined) return false;
    return this.focus({ path: this.#path, row: row.id, column });
  }
}

/** Into a cell as a spreadsheet does: what is typed takes the place of what stands there. */
function enter(control: Control): void {
  control.focus();
  if (control instanceof HTMLInputElement) control.select();
}
