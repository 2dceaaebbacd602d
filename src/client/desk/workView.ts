/** The delivery that is open: how it stands, what is wrong, its drafts, what it adds up to. */
import type { DraftCell } from '../../desk/protocol.ts';
import { draftAt } from '../../desk/work.ts';
import type { DeskWords } from '../../i18n/zh-CN/desk.ts';
import { cellChoices, nameOf } from './cellChoices.ts';
import type { OpenDesk } from './openDesk.ts';
import { DraftView } from './draftView.ts';
import { foundBy, NOTHING_FOUND } from './found.ts';
import { showFacts } from './factsView.ts';
import { part } from './make.ts';
import { periodName } from './periodName.ts';
import { ProblemList } from './problemList.ts';
import type { NoteTools } from './problemNote.ts';
import { StatusView } from './statusView.ts';
import { showTotals } from './totalsView.ts';

export class WorkView {
  readonly #root: HTMLElement;
  readonly #desk: OpenDesk;
  readonly #words: DeskWords;
  readonly #tools: NoteTools;
  readonly #status: StatusView;
  readonly #list: ProblemList;
  #drafts = new Map<string, DraftView>();
  #found = NOTHING_FOUND;
  /** Of the problem that was gone to last. */
  #visited: string | null = null;
  #hasFacts = false;

  constructor(root: HTMLElement, desk: OpenDesk, words: DeskWords, problemPage: string) {
    this.#root = root;
    this.#desk = desk;
    this.#words = words;
    this.#tools = {
      desk,
      words,
      problemPage,
      nameIn: (cell, text) => this.#nameIn(cell, text),
      go: (cell) => {
        this.go(cell);
      },
    };
    this.#status = new StatusView(root, desk, words, {
      next: () => {
        this.#goToNext();
      },
      undo: () => {
        this.#back(desk.undo());
      },
      redo: () => {
        this.#back(desk.redo());
      },
    });
    this.#list = new ProblemList(part(root, '[data-part="problems"]'), this.#tools);
    this.#hear();
  }

  /** Into a cell, or where there is none to how it stands. */
  go(cell: DraftCell | null): void {
    const isThere = cell !== null && [...this.#drafts.values()].some((view) => view.focus(cell));
    if (!isThere) part(this.#root, '[data-part="said"]').focus();
  }

  #hear(): void {
    const desk = this.#desk;
    desk.on('opened', () => {
      this.#begin();
    });
    desk.on('change', () => {
      this.#show();
    });
    desk.on('checked', () => {
      if (desk.checked !== null) this.#found = foundBy(desk.checked, desk.work.drafts);
      this.#show();
      this.#list.show(this.#found.problems, this.#found.quiet, desk.checked?.answered ?? []);
      showTotals(part(this.#root, '[data-part="totals"]'), desk, this.#words);
      this.#tellFacts();
    });
    desk.on('failed', () => {
      this.#status.failed();
    });
    document.addEventListener('keydown', (event) => {
      this.#undoKeys(event);
    });
  }

  /** What was mended on the way is known by what the first check still tells. */
  #tellFacts(): void {
    if (this.#hasFacts) return;
    this.#hasFacts = true;
    showFacts(part(this.#root, '[data-part="facts"]'), this.#desk, this.#words);
  }

  #begin(): void {
    const { delivery, work, choices, lang } = this.#desk;
    if (delivery === null) return;
    this.#found = NOTHING_FOUND;
    this.#visited = null;
    this.#hasFacts = false;
    const unit = choices.units.find(({ id }) => id === delivery.unit)?.name ?? this.#words.collected;
    part(this.#root, 'h2').textContent = this.#words.whoseMonth(
      unit,
      periodName(delivery.month, lang, this.#words),
    );
    this.#drafts = new Map(
      work.drafts.map((draft, at) => [draft.path, new DraftView(draft, `desk-${at}`, this.#tools)]),
    );
    part(this.#root, '[data-part="drafts"]').replaceChildren(
      ...[...this.#drafts.values()].map(({ element }) => element),
    );
    part(this.#root, '[data-part="problems"]').hidden = true;
    this.#show();
  }

  #show(): void {
    for (const view of this.#drafts.values()) view.show(this.#found);
    this.#status.show(this.#found.problems);
  }

  /** The problem after the one that was gone to last; after the last one the first again. */
  #goToNext(): void {
    const { problems } = this.#found;
    const at = problems.findIndex(({ id }) => id === this.#visited);
    const next = problems[at + 1] ?? problems[0];
    if (next === undefined) return;
    this.#visited = next.id;
    const [cell] = next.cells;
    if (cell !== undefined) this.go(cell);
    else part(this.#root, '[data-part="problems"]').querySelector<HTMLElement>('button, a')?.focus();
  }

  /** Undo and redo lead to where the change was. */
  #back(at: DraftCell | null): void {
    if (at !== null) this.go(at);
  }

  #undoKeys(event: KeyboardEvent): void {
    if (this.#root.hidden || event.isComposing || event.altKey || !(event.ctrlKey || event.metaKey)) return;
    const key = event.key.toLowerCase();
    const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
    if (!isRedo && key !== 'z') return;
    // A long text has the browser's own undo, word by word; so has a field that is no cell.
    const { target } = event;
    if (target instanceof HTMLTextAreaElement) return;
    if (target instanceof HTMLInputElement && target.dataset['column'] === undefined) return;
    event.preventDefault();
    this.#back(isRedo ? this.#desk.redo() : this.#desk.undo());
  }

  #nameIn({ path, column }: DraftCell, text: string): string {
    const draft = draftAt(this.#desk.work, path);
    const name = column === null ? null : (draft?.columns[column]?.name ?? null);
    if (draft === null) return text;
    return nameOf(cellChoices(this.#desk.choices, draft.kind, name, draft.unit, this.#words.groups), text);
  }
}
