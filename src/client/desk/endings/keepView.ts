/** The line about the draft: that it is kept, where, since when, and how it goes; at the start, that there is one. */
import type { Lang } from '../../../core/model.ts';
import { formatMonth } from '../../../i18n/format.ts';
import type { DeskEndingWords } from '../../../i18n/zh-CN/deskEndings.ts';
import type { OpenDesk } from '../openDesk.ts';
import type { DraftKeeper, Found } from '../keptDraft.ts';
import { button, make } from '../make.ts';

/** Milliseconds after the last change. */
const PAUSE = 800;

export class KeepView {
  readonly #line: HTMLElement;
  readonly #desk: OpenDesk;
  readonly #keeper: DraftKeeper;
  readonly #words: DeskEndingWords;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param line stands beside the work that is kept */
  constructor(line: HTMLElement, desk: OpenDesk, keeper: DraftKeeper, words: DeskEndingWords) {
    this.#line = line;
    this.#desk = desk;
    this.#keeper = keeper;
    this.#words = words;
    desk.on('change', () => {
      this.#soon();
    });
    desk.on('opened', () => {
      // Looking into another file is no reason to lose what was typed: its first change is.
      if (!this.#isOfAnother()) this.#soon();
      else this.#line.hidden = true;
    });
    // A tab that is closed or put away: what was typed last counts too.
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden' && this.#timer !== undefined) this.#keep();
    });
  }

  /** Tells of a draft that was kept before; nothing where there is none. */
  offer(place: HTMLElement, resume: (found: Found) => void): void {
    const found = this.#keeper.find();
    if (found === null) return;
    const { keep } = this.#words;
    const { unit, month } = found.kept;
    const { choices, lang } = this.#desk;
    const name = unit === null ? null : (choices.units.find(({ id }) => id === unit)?.name ?? unit);
    const shown = formatMonth(month, lang, 'long');
    const what = name === null ? keep.ofMany(shown) : keep.of(name, shown);
    this.#show(
      place,
      [keep.found(what, timeOf(found.keptAt, lang)), ...this.#left(found.leftOut)],
      [
        button(keep.resume, () => {
          place.hidden = true;
          resume(found);
        }),
        this.#forgetButton(place),
      ],
    );
  }

  #isOfAnother(): boolean {
    const found = this.#keeper.find()?.kept;
    const { delivery } = this.#desk;
    return found !== undefined && (found.unit !== delivery?.unit || found.month !== delivery.month);
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#keep();
    }, PAUSE);
  }

  #keep(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const { delivery, work, lang } = this.#desk;
    if (delivery === null) return;
    const { keep } = this.#words;
    const { unit, month } = delivery;
    const keeping = this.#keeper.keep({ unit, month, work });
    switch (keeping.kind) {
      case 'kept': {
        const now = timeOf(this.#keeper.find()?.keptAt ?? '', lang);
        this.#show(
          this.#line,
          [keep.kept(now), ...this.#left(keeping.leftOut)],
          [this.#forgetButton(this.#line)],
        );
        return;
      }
      case 'too-large':
        this.#tell(this.#line, keep.tooLarge);
        return;
      case 'refused':
        this.#tell(this.#line, keep.refused);
    }
  }

  #left(count: number): readonly string[] {
    return count === 0 ? [] : [this.#words.keep.leftOut(count)];
  }

  #forgetButton(place: HTMLElement): HTMLElement {
    const { keep } = this.#words;
    return button(keep.forget, () => {
      clearTimeout(this.#timer);
      this.#timer = undefined;
      this.#tell(place, this.#keeper.forget() ? keep.forgotten : keep.refused);
    });
  }

  /** News: a screen reader says it. */
  #tell(place: HTMLElement, text: string): void {
    place.hidden = false;
    place.replaceChildren(make('p', { role: 'status' }, text));
  }

  #show(place: HTMLElement, lines: readonly string[], buttons: readonly HTMLElement[]): void {
    place.hidden = false;
    place.replaceChildren(
      make('p', {}, lines.join(this.#desk.lang === 'en' ? ' ' : '')),
      make('div', { class: 'desk-buttons' }, ...buttons),
    );
  }
}

/** In the reader's own time: the browser's clock tells it, and no file ever holds it. */
function timeOf(iso: string, lang: Lang): string {
  const locale = { 'zh-CN': 'zh-CN', 'zh-HK': 'zh-HK', en: 'en-GB' }[lang];
  return new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeStyle: 'short' }).format(new Date(iso));
}
