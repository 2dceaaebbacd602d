/** How it stands, in one line that a screen reader hears too, with the one thing to do next. */
import { MARKS } from '../../core/marks.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { DeskProblem } from '../../desk/protocol.ts';
import type { DeskWords } from '../../i18n/zh-CN/desk.ts';
import { drawMark } from '../mark.ts';
import type { OpenDesk } from './openDesk.ts';
import { button, make, part } from './make.ts';

export class StatusView {
  readonly #desk: OpenDesk;
  readonly #words: DeskWords;
  readonly #line: HTMLElement;
  readonly #next: HTMLButtonElement;
  readonly #undo: HTMLButtonElement;
  readonly #redo: HTMLButtonElement;

  constructor(
    root: HTMLElement,
    desk: OpenDesk,
    words: DeskWords,
    on: { readonly next: () => void; readonly undo: () => void; readonly redo: () => void },
  ) {
    this.#desk = desk;
    this.#words = words;
    this.#line = part(root, '[data-part="said"]');
    this.#next = button(words.next, on.next, 'desk-button desk-main');
    this.#undo = button(words.undo, on.undo);
    this.#redo = button(words.redo, on.redo);
    this.#undo.setAttribute('aria-keyshortcuts', 'Control+Z');
    this.#redo.setAttribute('aria-keyshortcuts', 'Control+Y');
    part(root, '[data-part="tools"]').replaceChildren(this.#next, this.#undo, this.#redo);
  }

  /** `problems`: in the order in which they are gone through. */
  show(problems: readonly DeskProblem[]): void {
    const { canUndo, canRedo, checked } = this.#desk;
    this.#undo.disabled = !canUndo;
    this.#redo.disabled = !canRedo;
    this.#next.hidden = problems.length === 0;
    if (checked === null) this.#say('checking', [null, this.#words.checking]);
    else if (this.#desk.isFresh) {
      const { errors } = checked.counts;
      const warnings = problems.filter(({ severity }) => severity === 'warning').length;
      const n = (count: number): string => formatNumber(count, this.#desk.lang);
      const alarm =
        warnings === 0 ? [] : ([[MARKS.behind, this.#words.warnings(n(warnings), warnings)]] as const);
      if (errors > 0) this.#say('errors', [MARKS.missed, this.#words.errors(n(errors), errors)], ...alarm);
      else if (checked.ready) this.#say('clean', [MARKS.met, this.#words.ready(warnings)], ...alarm);
      else if (problems.length > 0) this.#say('errors', [MARKS.behind, this.#words.standing]);
      else this.#say('nothing', [null, this.#words.nothingToSend]);
    }
  }

  failed(): void {
    this.#say('errors', [MARKS.behind, this.#words.failed]);
  }

  #say(
    state: string,
    ...parts: readonly (readonly [mark: (typeof MARKS)[keyof typeof MARKS] | null, text: string])[]
  ): void {
    const told = parts.map(([, text]) => text).join();
    if (this.#line.dataset['told'] === told) return;
    this.#line.dataset['told'] = told;
    this.#line.dataset['state'] = state;
    this.#line.replaceChildren(
      ...parts.map(([mark, text]) =>
        make('span', { class: 'desk-said' }, mark === null ? null : drawMark(mark), make('span', {}, text)),
      ),
    );
  }
}
