/** The end of the desk: what stands in the way, else what merging would change and the two ways out, side by side. */
import { mendsItself } from '../../../desk/problemOrder.ts';
import { deliveredFiles } from '../../../desk/endings/delivery.ts';
import type { Delivery } from '../../../desk/endings/delivery.ts';
import type { EndingSetting } from '../../../desk/endings/setting.ts';
import type { Checked } from '../../../desk/protocol.ts';
import type { DeskEndingWords } from '../../../i18n/zh-CN/deskEndings.ts';
import type { OpenDesk } from '../openDesk.ts';
import { make } from '../make.ts';
import { impactParts } from './impactView.ts';
import { printForms } from './paperView.ts';
import { proposeCard } from './proposeCard.ts';
import { sendCard } from './sendCard.ts';

export class EndingsView {
  readonly #root: HTMLElement;
  readonly #desk: OpenDesk;
  readonly #setting: EndingSetting;
  readonly #words: DeskEndingWords;
  /** Of the check that is shown. */
  #shown: Checked | null = null;

  constructor(root: HTMLElement, desk: OpenDesk, setting: EndingSetting, words: DeskEndingWords) {
    this.#root = root;
    this.#desk = desk;
    this.#setting = setting;
    this.#words = words;
    const say = (text: string): void => {
      this.#shown = null;
      this.#fill(make('p', { role: 'status' }, text));
    };
    for (const event of ['opened', 'change'] as const) {
      desk.on(event, () => {
        say(words.checking);
      });
    }
    desk.on('checked', () => {
      this.#show();
    });
    desk.on('failed', () => {
      say(words.failed);
    });
    desk.on('closed', () => {
      this.#shown = null;
      root.hidden = true;
    });
  }

  #fill(...parts: readonly HTMLElement[]): void {
    this.#root.hidden = false;
    this.#root.replaceChildren(make('h2', {}, this.#words.title), ...parts);
  }

  #show(): void {
    const { checked } = this.#desk;
    const delivery = this.#delivery(checked);
    if (checked === null || delivery === null) return;
    this.#shown = checked;
    if (!checked.ready) this.#fill(...this.#inTheWay(checked));
    else this.#showWays(checked, delivery);
  }

  #inTheWay({ problems, counts, files }: Checked): readonly HTMLElement[] {
    const { notReady, toProblems, nothingToSend } = this.#words;
    // What only the file as it came shows is no error of the drafts, and has to be looked at all the same.
    const { settled } = this.#desk.work;
    const standing = problems.filter(({ origin, id }) => origin !== null && !settled.includes(id)).length;
    if (counts.errors === 0 && standing === 0 && files.length === 0) {
      return [make('p', { role: 'status' }, nothingToSend)];
    }
    return [
      make('p', { role: 'status' }, notReady(counts.errors, standing)),
      make('p', {}, make('a', { href: '#desk-problems' }, toProblems)),
    ];
  }

  #showWays(checked: Checked, delivery: Delivery): void {
    const { ready, choose, impact, send, propose } = this.#words;
    const { lang } = this.#desk;
    const changes = make(
      'section',
      { class: 'desk-impact' },
      make('h3', {}, impact.title),
      make('p', {}, impact.working),
    );
    const card = (name: string, title: string, parts: readonly HTMLElement[]): HTMLElement =>
      make('section', { class: 'desk-way', 'data-ending': name }, make('h3', {}, title), ...parts);
    const toLookAt = checked.problems.filter(
      (problem) => problem.severity === 'warning' && !mendsItself(problem),
    ).length;
    this.#fill(
      make('p', { role: 'status' }, ready(checked.files.length, toLookAt)),
      changes,
      make('p', {}, choose),
      make(
        'div',
        { class: 'desk-outs' },
        card(
          'send',
          send.title,
          sendCard(delivery, lang, this.#words, () => {
            printForms(this.#desk, this.#words);
          }),
        ),
        card('propose', propose.title, proposeCard(delivery.files, this.#setting.repository, this.#words)),
      ),
    );
    void this.#tellImpact(changes, checked);
  }

  async #tellImpact(section: HTMLElement, of: Checked): Promise<void> {
    const { impact } = this.#words;
    const title = make('h3', {}, impact.title);
    try {
      const { markdown } = await this.#desk.engine.impact(this.#desk.checkRequest);
      if (this.#shown !== of) return;
      const { short, details } = impactParts(markdown);
      section.replaceChildren(
        title,
        ...short,
        ...(details.length === 0
          ? []
          : [make('details', {}, make('summary', {}, impact.details), ...details)]),
      );
    } catch {
      if (this.#shown === of) section.replaceChildren(title, make('p', {}, impact.failed));
    }
  }

  #delivery(checked: Checked | null): Delivery | null {
    const { delivery } = this.#desk;
    if (delivery === null || checked === null) return null;
    const { unit, month } = delivery;
    const units = unit === null ? [...new Set(this.#desk.work.drafts.map((draft) => draft.unit))] : [unit];
    const collectors = new Set(units.map((id) => this.#setting.collectors[id] ?? null));
    const [collector = null] = collectors;
    const { names } = this.#setting;
    return {
      month,
      unit: unit === null ? null : (names[unit] ?? unit),
      // Of units with several collectors nobody knows whose table it is.
      collector: collectors.size === 1 && collector !== null ? (names[collector] ?? null) : null,
      files: deliveredFiles(checked.files),
    };
  }
}
