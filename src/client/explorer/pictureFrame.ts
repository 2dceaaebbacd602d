/** The place of the picture: empty for a table; else drawn by code that is loaded when it is first asked for. */
import type { ExplorerWords } from '../../i18n/zh-CN/explorer.ts';
import type { PageFacts } from '../../core/explore/pageFacts.ts';
import type { Shown } from './shown.ts';

export class PictureFrame {
  readonly #place: HTMLElement;
  readonly #failed: () => void;
  /** Counts up with every view, so that a picture that comes late is not shown over a newer one. */
  #turn = 0;
  #width = 0;
  #redraw: (() => void) | null = null;

  constructor(place: HTMLElement, failed: () => void) {
    this.#place = place;
    this.#failed = failed;
    new ResizeObserver(() => {
      if (this.#redraw && this.#place.clientWidth > 0 && this.#place.clientWidth !== this.#width)
        this.#redraw();
    }).observe(place);
  }

  show(shown: Shown, page: PageFacts, words: ExplorerWords): void {
    const turn = ++this.#turn;
    const isTable = shown.view.display === 'table';
    this.#place.hidden = isTable;
    if (isTable) {
      this.#redraw = null;
      this.#place.replaceChildren();
      return;
    }
    import('./pictures/drawView.ts')
      .then(({ drawView, toElement }) => {
        if (turn !== this.#turn) return;
        this.#redraw = () => {
          this.#width = this.#place.clientWidth;
          this.#place.replaceChildren(toElement(drawView(shown, page, words, this.#width)));
        };
        this.#redraw();
      })
      .catch((cause: unknown) => {
        this.#place.hidden = true;
        this.#failed();
        throw cause;
      });
  }
}
