/** The line about a draft: what it says, and the button that takes the draft away. */
import type { Lang } from '../../../core/model.ts';
import type { DeskEndingWords } from '../../../i18n/zh-CN/deskEndings.ts';
import type { DraftKeeper } from '../keptDraft.ts';
import { button, make } from '../make.ts';

export function showLine(place: HTMLElement, text: string, ...buttons: readonly HTMLElement[]): void {
  place.hidden = false;
  place.replaceChildren(make('p', {}, text), make('div', { class: 'desk-buttons' }, ...buttons));
}

/** News: a screen reader says it. */
export function tellLine(place: HTMLElement, text: string): void {
  place.hidden = false;
  place.replaceChildren(make('p', { role: 'status' }, text));
}

export function forgetButton(
  place: HTMLElement,
  keeper: DraftKeeper,
  { keep }: DeskEndingWords,
  first: () => void = () => undefined,
): HTMLElement {
  return button(keep.forget, () => {
    first();
    tellLine(place, keeper.forget() ? keep.forgotten : keep.refused);
  });
}

/** In the reader's own time: the browser's clock tells it, and no file ever holds it. */
export function timeOf(iso: string, lang: Lang): string {
  const locale = { 'zh-CN': 'zh-CN', 'zh-HK': 'zh-HK', en: 'en-GB' }[lang];
  return new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeStyle: 'short' }).format(new Date(iso));
}
