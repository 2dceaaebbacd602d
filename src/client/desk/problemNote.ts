/** One problem where it stands: what is wrong, and what one click does about it. */
import { MARKS } from '../../core/marks.ts';
import { applyFix } from '../../desk/cellEdits.ts';
import type { DeskFix, DeskProblem, DraftCell } from '../../desk/protocol.ts';
import { giveAnswer, settle } from '../../desk/judgements.ts';
import { addColumn, dropColumn } from '../../desk/rowEdits.ts';
import { columnAt, draftAt } from '../../desk/work.ts';
import type { DeskWords } from '../../i18n/zh-CN/desk.ts';
import { drawMark } from '../mark.ts';
import type { OpenDesk } from './openDesk.ts';
import { button, make } from './make.ts';

/** What a note needs of the page around it. */
export interface NoteTools {
  readonly desk: OpenDesk;
  readonly words: DeskWords;
  /** Name of what a text of a cell stands for. */
  readonly nameIn: (cell: DraftCell, text: string) => string;
  /** Leads to a cell: the button that was pressed is gone after the next check. */
  readonly go: (cell: DraftCell | null) => void;
  /** Address of the page that explains a code, `*` for it. */
  readonly problemPage: string;
}

/** `id`: of the message, which a cell is described by. */
export function problemNote(problem: DeskProblem, id: string, tools: NoteTools): HTMLElement {
  const { words } = tools;
  const isError = problem.severity === 'error';
  const asks = problem.ask !== null || problem.fix !== null;
  return make(
    'div',
    { class: `desk-note desk-note-${problem.severity}` },
    drawMark(isError ? MARKS.missed : MARKS.behind),
    make(
      'div',
      { class: 'desk-note-text' },
      make(
        'p',
        { id },
        make('span', { class: 'visually-hidden' }, `${words.severity[problem.severity]} `),
        asks ? problem.message : words.sentences([problem.message, problem.cure]),
      ),
      actions(problem, tools),
    ),
  );
}

function actions(problem: DeskProblem, tools: NoteTools): HTMLElement | null {
  const { desk, words } = tools;
  const [cell = null] = problem.cells;
  const acts: HTMLElement[] = [];
  const { fix, origin, ask } = problem;
  if (fix !== null) {
    acts.push(
      button(fixWords(fix, tools), () => {
        desk.edit((work) => applyFix(work, fix), fix.kind === 'cells' ? (fix.cells[0] ?? null) : fix.cell);
        tools.go(fix.kind === 'cells' ? (fix.cells[0] ?? cell) : fix.cell);
      }),
    );
  }
  const missing = missingColumn(problem, tools);
  if (missing !== null) {
    acts.push(
      button(words.addColumn(missing.label), () => {
        desk.edit((work) => addColumn(work, problem.file, missing.name));
        tools.go(null);
      }),
    );
  }
  if (cell !== null && cell.row === null && cell.column !== null && columnOf(cell, tools) === null) {
    const { path, column } = cell;
    acts.push(
      button(words.dropColumn, () => {
        desk.edit((work) => dropColumn(work, path, column), cell);
        tools.go(null);
      }),
    );
  }
  if (origin !== null) {
    acts.push(
      button(words.settle, () => {
        desk.edit((work) => settle(work, problem.id), cell);
        tools.go(cell);
      }),
    );
  }
  acts.push(
    make(
      'a',
      {
        class: 'desk-more',
        href: tools.problemPage.replace('*', problem.code),
        target: '_blank',
        rel: 'noopener',
        'aria-label': words.moreAbout(problem.title),
      },
      words.more,
    ),
  );
  if (ask !== null && ask.byOffice) acts.push(make('p', { class: 'quiet' }, words.answer.byOffice));
  if (ask !== null && !ask.byOffice) acts.push(answerForm(problem, tools));
  return make('div', { class: 'desk-acts' }, ...acts);
}

/** What the button says that it writes: `改为 广东省`. */
function fixWords(fix: DeskFix, tools: NoteTools): string {
  const { words } = tools;
  const say = fix.sure ? words.fix.change : words.fix.perhaps;
  if (fix.kind === 'label') {
    const kind = draftAt(tools.desk.work, fix.cell.path)?.kind ?? 'headcounts';
    return say(tools.desk.choices.labels[kind][fix.name] ?? fix.name, 1);
  }
  const texts = new Set(fix.cells.map(({ text }) => text));
  const [first] = fix.cells;
  if (first === undefined || texts.size > 1) return words.fix.several(fix.cells.length);
  return first.text === '' ? words.fix.empty : say(tools.nameIn(first, first.text), fix.cells.length);
}

/** Name of the column that a cell stands in; null for a label that names none. */
const columnOf = ({ path, column }: DraftCell, { desk }: NoteTools): string | null =>
  draftAt(desk.work, path)?.columns[column ?? -1]?.name ?? null;

function missingColumn(
  { code, field, file }: DeskProblem,
  { desk }: NoteTools,
): { readonly name: string; readonly label: string } | null {
  const draft = draftAt(desk.work, file);
  if (code !== 'missing-column' || field === null || draft === null || columnAt(draft, field) >= 0)
    return null;
  return { name: field, label: desk.choices.labels[draft.kind][field] ?? field };
}

/** The reason is asked where the warning stands; the form opens by a button, so that a page of warnings stays calm. */
function answerForm(problem: DeskProblem, { desk, words, go }: NoteTools): HTMLElement {
  const field = make('input', { type: 'text', autocomplete: 'off', maxlength: '500', required: true });
  const form = make(
    'form',
    { class: 'desk-answer', hidden: true },
    make('label', {}, make('span', {}, words.answer.reason), field),
    make('button', { type: 'submit', class: 'desk-button' }, words.answer.give),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const [cell = null] = problem.cells;
    desk.edit((work) => giveAnswer(work, problem, field.value), cell);
    go(cell);
  });
  const open = button(words.answer.open, () => {
    form.hidden = false;
    open.hidden = true;
    field.focus();
  });
  return make('div', { class: 'desk-answering' }, open, form);
}
