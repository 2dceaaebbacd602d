/** A summary: two texts instead of a grid. */
import type { DeskProblem, Draft, DraftCell } from '../../desk/protocol.ts';
import { writeCells } from '../../desk/cellEdits.ts';
import { cellKey } from '../../desk/problemOrder.ts';
import { cellText, columnAt } from '../../desk/work.ts';
import { SUMMARY_COLUMNS } from '../../desk/draft.ts';
import { make, setAttribute } from './make.ts';
import { problemNote } from './problemNote.ts';
import type { NoteTools } from './problemNote.ts';
import { noteId } from './rowView.ts';

export class SummaryForm {
  readonly element: HTMLElement;
  readonly #path: string;
  readonly #prefix: string;
  readonly #tools: NoteTools;
  readonly #fields: readonly {
    readonly column: number;
    readonly area: HTMLTextAreaElement;
    readonly notes: HTMLElement;
  }[];

  constructor(draft: Draft, prefix: string, tools: NoteTools) {
    this.#path = draft.path;
    this.#prefix = prefix;
    this.#tools = tools;
    this.#fields = SUMMARY_COLUMNS.map((name) => {
      const column = columnAt(draft, name);
      const area = make('textarea', { rows: name === 'work' ? '8' : '5', autocomplete: 'off' });
      area.addEventListener('input', () => {
        this.#write(column, area.value);
      });
      return { column, area, notes: make('div', { class: 'desk-summary-notes' }) };
    });
    this.element = make(
      'div',
      { class: 'desk-summary' },
      ...SUMMARY_COLUMNS.flatMap((name, at) => {
        const field = this.#fields[at];
        if (field === undefined) return [];
        const label = tools.desk.choices.labels.summary[name] ?? name;
        return [make('label', {}, make('span', {}, label), field.area), field.notes];
      }),
    );
  }

  show({ rows }: Draft, byCell: ReadonlyMap<string, readonly DeskProblem[]>): void {
    const [row] = rows;
    for (const { column, area, notes } of this.#fields) {
      const text = row === undefined ? '' : cellText(row, column);
      if (area.value !== text) area.value = text;
      const key = cellKey({ path: this.#path, row: row?.id ?? null, column });
      const problems = byCell.get(key) ?? [];
      const ids = problems.map((problem) => noteId(this.#prefix, problem)).join(' ');
      const isWrong = problems.some(({ severity }) => severity === 'error');
      setAttribute(area, 'aria-describedby', ids === '' ? null : ids);
      setAttribute(area, 'aria-invalid', isWrong ? 'true' : null);
      const told = JSON.stringify(problems.map(({ id, message }) => [id, message]));
      if (notes.dataset['of'] === told) continue;
      notes.dataset['of'] = told;
      notes.replaceChildren(
        ...problems.map((problem) => problemNote(problem, noteId(this.#prefix, problem), this.#tools)),
      );
    }
  }

  focus({ column }: DraftCell): boolean {
    const field = this.#fields.find((each) => each.column === column) ?? this.#fields[0];
    field?.area.focus();
    return field !== undefined;
  }

  #write(column: number, text: string): void {
    const { desk } = this.#tools;
    const row = desk.work.drafts.find(({ path }) => path === this.#path)?.rows[0]?.id ?? null;
    const at = { path: this.#path, row, column };
    desk.edit((work) => writeCells(work, [{ ...at, text }]), at, cellKey(at));
  }
}
