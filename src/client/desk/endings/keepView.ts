/** Keeps the work a moment after each change, and says so: where, since when, and how it goes. */
import { withoutPersonalData } from '../../../desk/withoutPersonalData.ts';
import type { DeskEndingWords } from '../../../i18n/zh-CN/deskEndings.ts';
import type { OpenDesk } from '../openDesk.ts';
import type { DraftKeeper } from '../keptDraft.ts';
import { forgetButton, showLine, tellLine, timeOf } from './keptLine.ts';

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
    const keeping = this.#keeper.keep(withoutPersonalData({ unit, month, work }));
    switch (keeping.kind) {
      case 'kept': {
        const now = timeOf(this.#keeper.find()?.keptAt ?? '', lang);
        showLine(
          this.#line,
          [keep.kept(now), ...this.#left(keeping.leftOut)].join(lang === 'en' ? ' ' : ''),
          this.#forgetButton(),
        );
        return;
      }
      case 'too-large':
        tellLine(this.#line, keep.tooLarge);
        return;
      case 'refused':
        tellLine(this.#line, keep.refused);
    }
  }

  #left(count: number): readonly string[] {
    return count === 0 ? [] : [this.#words.keep.leftOut(count)];
  }

  #forgetButton(): HTMLElement {
    return forgetButton(this.#line, this.#keeper, this.#words, () => {
      clearTimeout(this.#timer);
      this.#timer = undefined;
    });
  }
}
