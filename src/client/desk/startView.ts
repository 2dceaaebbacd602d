/**
 * The beginning: whose month it is and where its rows come from. Unit and month stand in the address, so that a link leads
 * here; a file that names them itself needs neither.
 */
import type { DraftKind, OpenFrom, Opened } from '../../desk/protocol.ts';
import type { DeskWords } from '../../i18n/zh-CN/desk.ts';
import type { OpenDesk } from './openDesk.ts';
import { button, make, part } from './make.ts';
import { takeFiles, takePaste } from './take.ts';

/** Formats that are worth reading; what is in a file is told apart by its content. */
const LARGEST = 20_000_000;

export class StartView {
  readonly #root: HTMLElement;
  readonly #wake: () => Promise<OpenDesk>;
  readonly #words: DeskWords;
  readonly #unit: HTMLSelectElement;
  readonly #month: HTMLSelectElement;
  readonly #kind: HTMLSelectElement;
  readonly #period: HTMLSelectElement;
  readonly #byUnit: HTMLInputElement;
  readonly #said: HTMLElement;
  /** The lists say what the last file said, and not what somebody chose: the next file may say otherwise. */
  #isTold = false;

  /** `wake`: gives the desk when its engine has started. */
  constructor(root: HTMLElement, wake: () => Promise<OpenDesk>, words: DeskWords) {
    this.#root = root;
    this.#wake = wake;
    this.#words = words;
    const form = part<HTMLFormElement>(root, 'form');
    this.#unit = part(form, '[name="unit"]');
    this.#month = part(form, '[name="month"]');
    this.#kind = part(form, '[name="kind"]');
    this.#period = part(form, '[name="period"]');
    this.#byUnit = part(form, '[name="by-unit"]');
    this.#said = part(root, '[data-part="start-said"]');
  }

  begin(): void {
    this.#fromAddress();
    const form = part<HTMLFormElement>(this.#root, 'form');
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    for (const select of [this.#unit, this.#month]) {
      select.addEventListener('change', () => {
        select.removeAttribute('aria-invalid');
        this.#isTold = false;
        this.#toAddress();
      });
    }
    this.#kind.addEventListener('change', () => {
      this.#showWays();
    });
    this.#showWays();
    form.addEventListener('click', ({ target }) => {
      const way =
        target instanceof Element ? target.closest<HTMLElement>('[data-way]')?.dataset['way'] : undefined;
      if (way !== undefined) this.#startFrom(way);
    });
    takeFiles(this.#root, part(form, '[name="file"]'), (file) => {
      void this.#takeFile(file);
    });
    takePaste(
      part(form, '[name="pasted"]'),
      () => this.#root.hidden !== false,
      (text) => {
        void this.#open({ kind: 'pasted', text, byUnit: this.#byUnit.checked });
      },
    );
    part<HTMLFieldSetElement>(form, 'fieldset').disabled = false;
  }

  #fromAddress(): void {
    const query = new URLSearchParams(window.location.search);
    for (const select of [this.#unit, this.#month]) {
      const told = query.get(select.name) ?? '';
      if ([...select.options].some(({ value }) => value === told)) select.value = told;
    }
    this.#keepInLanguages();
  }

  /** What is opened says whose it is: then the address and the lists say it too. */
  tell(unit: string | null, month: string): void {
    if (unit !== null && unit !== this.#unit.value) this.#isTold = true;
    if (month !== this.#month.value) this.#isTold = true;
    if (unit !== null) this.#unit.value = unit;
    if ([...this.#month.options].some(({ value }) => value === month)) this.#month.value = month;
    this.#toAddress();
  }

  #toAddress(): void {
    const query = new URLSearchParams();
    for (const { name, value } of [this.#unit, this.#month]) if (value !== '') query.set(name, value);
    const text = query.toString();
    window.history.replaceState(null, '', text === '' ? window.location.pathname : `?${text}`);
    this.#keepInLanguages();
  }

  /** The same unit and month in another language: the header's links carry them along. */
  #keepInLanguages(): void {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a'))
      link.search = window.location.search;
  }

  /** Last month's rows are of headcounts alone, half-years of summaries. */
  #showWays(): void {
    const last = this.#root.querySelector<HTMLElement>('[data-way="last-month"]');
    if (last) last.hidden = this.#kind.value !== 'headcounts';
    part(this.#root, '[data-part="period"]').hidden = this.#kind.value !== 'summary';
  }

  #startFrom(way: string): void {
    const of = this.#kind.value as DraftKind;
    if (way === 'last-month') void this.#open({ kind: 'last-month' });
    else if (way === 'template' || way === 'published') void this.#open({ kind: way, of });
  }

  async #takeFile(file: File): Promise<void> {
    if (file.size > LARGEST) {
      this.#say([this.#words.unreadable['too-large']]);
      return;
    }
    const bytes = new Uint8Array(await file.arrayBuffer());
    await this.#open({
      kind: 'file',
      name: file.name,
      bytes,
      byUnit: this.#byUnit.checked,
      reportedOn: null,
    });
  }

  async #open(from: OpenFrom): Promise<void> {
    const isBrought = from.kind === 'file' || from.kind === 'pasted';
    const [unit, month] = [this.#unit.value || null, this.#periodOf(from)];
    if ((unit === null || month === null) && !isBrought) {
      this.#askWhose(from);
      return;
    }
    this.#say([this.#words.opening]);
    let told = this.#words.notLoaded;
    try {
      const desk = await this.#wake();
      told = this.#words.openFailed;
      const own = isBrought && this.#isTold ? { unit: null, month: null } : { unit, month };
      const opened = await desk.engine.open({ ...own, from });
      const isOpen = opened.kind !== 'whose' || unit === null || month === null;
      // It does not say whose it is: then it is of whom the lists say.
      this.#take(desk, isOpen ? opened : await desk.engine.open({ unit, month, from }), from);
    } catch {
      this.#say([told]);
    }
  }

  /** A summary may be of a half of the month's year. */
  #periodOf(from: OpenFrom): string | null {
    const month = this.#month.value;
    const half = 'of' in from && from.of === 'summary' ? this.#period.value : '';
    return month === '' ? null : half === '' ? month : `${month.slice(0, 4)}-${half}`;
  }

  #take(desk: OpenDesk, opened: Opened, from: OpenFrom): void {
    switch (opened.kind) {
      case 'opened':
        this.#say([]);
        this.tell(opened.unit, opened.month);
        desk.open(opened);
        return;
      case 'whose':
        if (opened.unit !== null) this.#unit.value = opened.unit;
        if (opened.month !== null) this.#month.value = opened.month;
        this.#askWhose(from);
        return;
      case 'unreadable': {
        const sheets = opened.sheets.length === 0 ? [] : [this.#words.sheetsSeen(opened.sheets)];
        this.#say([this.#words.unreadable[opened.why], ...sheets]);
      }
    }
  }

  #askWhose(from: OpenFrom): void {
    const blank = [this.#unit, this.#month].filter(({ value }) => value === '');
    for (const select of blank) select.setAttribute('aria-invalid', 'true');
    const isBrought = from.kind === 'file' || from.kind === 'pasted';
    const lacks = (field: string): boolean => isBrought && blank.some(({ name }) => name === field);
    this.#say([this.#words.whose(lacks('unit'), lacks('month'))]);
    // By a button of its own: the arrow keys pass over other months on their way.
    const goOn = (): void => {
      void this.#open(from);
    };
    this.#said.append(button(this.#words.goOn, goOn, 'desk-button desk-main'));
    blank[0]?.focus();
  }

  #say(lines: readonly string[]): void {
    this.#said.hidden = lines.length === 0;
    this.#said.replaceChildren(...lines.map((line) => make('p', {}, line)));
  }
}
