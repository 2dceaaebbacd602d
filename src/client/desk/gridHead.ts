/** The heading of a grid: labels in the page's language, the letters that the problems name, and a choice for a label that names no column. */
import { columnLetters } from '../../core/workbook/sheet.ts';
import type { Draft } from '../../desk/protocol.ts';
import { nameColumn } from '../../desk/cellEdits.ts';
import { dropColumn } from '../../desk/rowEdits.ts';
import { columnAt } from '../../desk/work.ts';
import { make } from './make.ts';
import type { NoteTools } from './problemNote.ts';
import type { GridColumn } from './rowView.ts';

/** Value of the choice that takes a column out. */
const DROP = ' drop';

export function gridHead(
  draft: Draft,
  columns: readonly GridColumn[],
  historyBefore: string | null,
  months: readonly string[],
  tools: NoteTools,
): HTMLTableSectionElement {
  const { words } = tools;
  const line = make(
    'tr',
    {},
    make('th', { scope: 'col' }, make('span', { class: 'visually-hidden' }, words.row)),
  );
  for (const column of columns) {
    if (column.name === historyBefore && historyBefore !== null) {
      line.append(
        make(
          'th',
          { scope: 'col', class: 'desk-history' },
          ...months.map((month) => make('span', {}, month)),
        ),
      );
    }
    line.append(
      make(
        'th',
        { scope: 'col', id: column.headId, class: `desk-is-${column.name ?? 'other'}` },
        column.name === null ? labelChoice(draft, column, tools) : column.label,
        ' ',
        make('small', { 'aria-hidden': 'true' }, columnLetters(column.at + 1)),
      ),
    );
  }
  line.append(make('td', {}));
  return make('thead', {}, line);
}

/** Which column is meant; the label as it came stands there until it is said. */
function labelChoice(draft: Draft, { at, label }: GridColumn, { desk, words }: NoteTools): HTMLSelectElement {
  const labels = desk.choices.labels[draft.kind];
  const select = make(
    'select',
    { 'aria-label': words.columnIs(label), 'aria-invalid': 'true', 'data-head-of': String(at) },
    make('option', { value: '' }, label === '' ? words.noLabel : label),
    ...Object.entries(labels)
      .filter(([name]) => columnAt(draft, name) < 0)
      .map(([name, text]) => make('option', { value: name }, words.readAs(text))),
    make('option', { value: DROP }, words.dropColumn),
  );
  select.addEventListener('change', () => {
    const cell = { path: draft.path, row: null, column: at };
    if (select.value === DROP) desk.edit((work) => dropColumn(work, draft.path, at), cell);
    else if (select.value !== '') desk.edit((work) => nameColumn(work, draft.path, at, select.value), cell);
  });
  return select;
}
