/** One file of the delivery: its heading, what is done with it as a whole, and its grid or its two texts. */
import type { Draft, DraftCell } from '../../desk/protocol.ts';
import { writeCells } from '../../desk/cellEdits.ts';
import { addRow, nothingNew } from '../../desk/rowEdits.ts';
import { cellText, draftAt } from '../../desk/work.ts';
import type { Found } from './found.ts';
import { GridView } from './gridView.ts';
import { button, make } from './make.ts';
import { periodName } from './periodName.ts';
import type { NoteTools } from './problemNote.ts';
import { SummaryForm } from './summaryForm.ts';

export class DraftView {
  readonly element: HTMLElement;
  readonly #path: string;
  readonly #tools: NoteTools;
  readonly #body: GridView | SummaryForm;
  readonly #day: HTMLInputElement;
  readonly #dayField: HTMLElement;
  #dayColumn: number | null = null;

  constructor(draft: Draft, prefix: string, tools: NoteTools) {
    const { words } = tools;
    this.#path = draft.path;
    this.#tools = tools;
    const title = draftTitle(draft, tools);
    const head = make('h3', { id: `${prefix}-title`, tabindex: '-1' }, title);
    this.#day = make('input', { type: 'text', autocomplete: 'off', placeholder: '2022-08-25' });
    this.#dayField = make(
      'label',
      { class: 'desk-day', hidden: true },
      make('span', {}, words.day),
      this.#day,
    );
    this.#day.addEventListener('input', () => {
      this.#writeDay();
    });
    this.#body =
      draft.kind === 'summary'
        ? new SummaryForm(draft, prefix, tools)
        : new GridView(draft.path, prefix, title, tools);
    this.element = make(
      'section',
      { class: 'desk-draft', 'aria-labelledby': head.id },
      make('div', { class: 'desk-draft-head' }, head, this.#dayField),
      draft.kind === 'headcounts' ? make('p', { class: 'section-note desk-hint' }, words.countHint) : null,
      this.#body.element,
      draft.kind === 'summary' ? null : this.#acts(draft),
    );
  }

  show(found: Found): void {
    const draft = draftAt(this.#tools.desk.work, this.#path);
    if (draft === null) return;
    if (this.#body instanceof SummaryForm) {
      this.#body.show(draft, found.byCell);
      return;
    }
    const { day } = this.#body.show(draft, found);
    this.#dayColumn = day;
    this.#dayField.hidden = day === null;
    const text = day === null || draft.rows[0] === undefined ? '' : cellText(draft.rows[0], day);
    if (this.#day.value !== text) this.#day.value = text;
  }

  /** Puts the focus into a cell; false where it is not in this draft. */
  focus(cell: DraftCell): boolean {
    if (cell.path !== this.#path) return false;
    if (this.#dayColumn !== null && cell.column === this.#dayColumn) {
      this.#day.focus();
      return true;
    }
    if (this.#body.focus(cell)) return true;
    this.element.querySelector<HTMLElement>('h3')?.focus();
    return true;
  }

  #writeDay(): void {
    const draft = draftAt(this.#tools.desk.work, this.#path);
    const column = this.#dayColumn;
    if (draft === null || column === null) return;
    const text = this.#day.value;
    const writes = draft.rows.map(({ id }) => ({ path: this.#path, row: id, column, text }));
    this.#tools.desk.edit((work) => writeCells(work, writes), writes[0] ?? null, `${this.#path} day`);
  }

  #acts(draft: Draft): HTMLElement {
    const { desk, words, go } = this.#tools;
    const unit = desk.choices.units.find(({ id }) => id === draft.unit);
    const [site] = [...(unit?.defaultSites ?? []), ...(unit?.sites ?? [])];
    const origin = desk.choices.origins[0]?.id;
    /** What goes without saying where there is one of it. */
    const only = {
      ...(unit?.domains.length === 1 ? { domain: unit.domains[0] ?? '' } : {}),
      ...(unit?.sites.length === 1 ? { site: unit.sites[0] ?? '' } : {}),
    };
    const first = {
      domain: unit?.domains[0] ?? '',
      site: site ?? desk.choices.sites[0]?.id ?? '',
      origin: origin ?? '',
    };
    return make(
      'div',
      { class: 'desk-acts' },
      button(words.addRow, () => {
        desk.edit((work) => addRow(work, this.#path, draft.kind === 'headcounts' ? only : {}));
        const row = draftAt(desk.work, this.#path)?.rows.at(-1);
        if (row) go({ path: this.#path, row: row.id, column: null });
      }),
      draft.kind !== 'headcounts'
        ? null
        : button(words.nothingNew, () => {
            desk.edit((work) => nothingNew(work, this.#path, first));
          }),
    );
  }
}

/** Kind, and whose where a delivery holds files of several units: `人数：2022年8月`. */
function draftTitle({ kind, unit, period }: Draft, { desk, words }: NoteTools): string {
  const whose = desk.delivery?.unit === null ? desk.choices.units.find(({ id }) => id === unit)?.name : null;
  const when = period === null ? null : periodName(period, desk.lang, words);
  return words.draftTitle([whose ?? null, words.kinds[kind], when].filter((each) => each !== null));
}
