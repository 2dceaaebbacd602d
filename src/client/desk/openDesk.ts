/**
 * The desk's state as the page's parts share it: the delivery that is open, what was made of it, and what the last check
 * said. Parts change it by edits alone and hear of it by events: `opened`, `change`, `checked`, `failed`, `closed`.
 */
import { change, closeChange, redo, undo, undoable } from '../../desk/undo.ts';
import type { Undoable } from '../../desk/undo.ts';
import type {
  CheckRequest,
  Checked,
  Choices,
  DeliveryFacts,
  DraftCell,
  History,
  Opened,
} from '../../desk/protocol.ts';
import type { Lang, Month } from '../../core/model.ts';
import { newWork } from '../../desk/work.ts';
import type { Work } from '../../desk/work.ts';
import { Checks } from './checking.ts';
import type { Engine } from './engine.ts';

/** What stays as it came while a delivery is open. */
export interface Delivery {
  readonly unit: string | null;
  readonly month: Month;
  readonly problems: Extract<Opened, { kind: 'opened' }>['problems'];
  readonly facts: DeliveryFacts;
  readonly history: History | null;
}

export type DeskEvent = 'opened' | 'change' | 'checked' | 'failed' | 'closed';

const NOTHING = newWork([], []);

export class OpenDesk extends EventTarget {
  readonly engine: Engine;
  readonly choices: Choices;
  readonly lang: Lang;
  #delivery: Delivery | null = null;
  #work: Undoable<Work> = undoable(NOTHING);
  #checked: Checked | null = null;
  #isFresh = false;
  readonly #checks: Checks;

  constructor(engine: Engine, choices: Choices, lang: Lang) {
    super();
    this.engine = engine;
    this.choices = choices;
    this.lang = lang;
    this.#checks = new Checks({
      request: () => (this.#delivery === null ? null : this.checkRequest),
      check: (request) => engine.check(request),
      told: (checked) => {
        if (this.#delivery === null) return;
        this.#checked = checked;
        this.#isFresh = true;
        this.#tell('checked');
      },
      failed: () => {
        this.#tell('failed');
      },
    });
  }

  /** null while nothing is open. */
  get delivery(): Delivery | null {
    return this.#delivery;
  }

  get work(): Work {
    return this.#work.present;
  }

  /** The last answer of the check; null before the first. */
  get checked(): Checked | null {
    return this.#checked;
  }

  /** Whether the last answer is of the work as it stands. */
  get isFresh(): boolean {
    return this.#isFresh;
  }

  get canUndo(): boolean {
    return this.#work.past.length > 0;
  }

  get canRedo(): boolean {
    return this.#work.future.length > 0;
  }

  /** What the engine checks, and what it tells the impact of. */
  get checkRequest(): CheckRequest {
    const { drafts, standing, settled, answers } = this.work;
    return { drafts, standing, settled, answers };
  }

  /** @param work what was made of it before, where a draft is taken up again */
  open(opened: Omit<Extract<Opened, { kind: 'opened' }>, 'kind'>, work?: Work): void {
    const { unit, month, problems, facts, history, drafts, standing } = opened;
    this.#delivery = { unit, month, problems, facts, history };
    this.#work = undoable(work ?? newWork(drafts, standing));
    this.#checked = null;
    this.#isFresh = false;
    this.#tell('opened');
    this.#checks.soon(0);
  }

  close(): void {
    this.#delivery = null;
    this.#work = undoable(NOTHING);
    this.#checked = null;
    this.#tell('closed');
  }

  /**
   * @param at where it is made: undo leads there
   * @param key changes of one key that follow one another are one step
   */
  edit(edit: (work: Work) => Work, at: DraftCell | null = null, key: string | null = null): void {
    this.#become(change(this.#work, edit(this.work), { at, key }));
  }

  /** What comes next is a step of its own. */
  endStep(): void {
    this.#work = closeChange(this.#work);
  }

  /** @returns where the change was that is taken back */
  undo(): DraftCell | null {
    const at = this.#work.past.at(-1)?.at ?? null;
    this.#become(undo(this.#work));
    return at;
  }

  redo(): DraftCell | null {
    const at = this.#work.future[0]?.at ?? null;
    this.#become(redo(this.#work));
    return at;
  }

  #become(work: Undoable<Work>): void {
    if (work === this.#work) return;
    const isSame = work.present === this.work;
    this.#work = work;
    if (isSame) return;
    this.#isFresh = false;
    this.#tell('change');
    this.#checks.soon();
  }

  on(event: DeskEvent, hear: () => void): void {
    this.addEventListener(event, hear);
  }

  #tell(event: DeskEvent): void {
    this.dispatchEvent(new Event(event));
  }
}
