/** The form of the explorer: what its native controls say, and how a view is put into them. */
import type { Dimension, Filter, View } from '../../core/explore/view.ts';
import type { ExplorerWords } from '../../i18n/zh-CN/explorer.ts';
import { setText } from './renderTable.ts';

/** One fold of the form: a dimension with a box for each of its members. */
interface FilterFold {
  readonly dimension: Dimension;
  readonly fold: HTMLDetailsElement;
  readonly boxes: readonly HTMLInputElement[];
  readonly chosen: HTMLElement;
  /** Address of a member's page with `*` for its id. */
  readonly pages: string | null;
}

export interface Controls {
  readonly form: HTMLFormElement;
  readonly folds: readonly FilterFold[];
  /** Names as the form shows them. */
  readonly dimensionName: (dimension: Dimension) => string;
  readonly memberName: (dimension: Dimension, id: string) => string;
  readonly memberHref: (dimension: Dimension, id: string) => string | null;
}

const textOf = (element: Element | null | undefined): string => element?.textContent.trim() ?? '';

export function readControls(form: HTMLFormElement): Controls {
  const folds = [...form.querySelectorAll<HTMLDetailsElement>('details[data-dimension]')].map(
    (fold): FilterFold => ({
      dimension: fold.dataset['dimension'] as Dimension,
      fold,
      boxes: [...fold.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')],
      chosen: fold.querySelector<HTMLElement>('.chosen') ?? fold,
      pages: fold.dataset['pages'] ?? null,
    }),
  );
  const dimensions = new Map(
    [...form.querySelectorAll<HTMLOptionElement>('select[name="rows"] option')].map((option) => [
      option.value,
      textOf(option),
    ]),
  );
  const members = new Map(
    folds.map(({ dimension, boxes }) => [
      dimension,
      new Map(boxes.map((box) => [box.value, textOf(box.closest('label'))])),
    ]),
  );
  const pages = new Map(folds.map(({ dimension, pages: pattern }) => [dimension, pattern]));
  return {
    form,
    folds,
    dimensionName: (dimension) => dimensions.get(dimension) ?? dimension,
    memberName: (dimension, id) => members.get(dimension)?.get(id) ?? id,
    memberHref: (dimension, id) => pages.get(dimension)?.replace('*', encodeURIComponent(id)) ?? null,
  };
}

/** What the boxes keep; a dimension with none or all of them checked is not filtered. */
export function readFilter({ folds }: Controls): Filter {
  const filter: Partial<Record<Dimension, readonly string[]>> = {};
  for (const { dimension, boxes } of folds) {
    const kept = boxes.filter(({ checked }) => checked).map(({ value }) => value);
    if (kept.length > 0 && kept.length < boxes.length) filter[dimension] = kept;
  }
  return filter;
}

/** Puts a view into the controls, and beside each filter how much of it is kept. Boxes that a reader has just checked stay. */
export function writeControls({ form, folds }: Controls, view: View, words: ExplorerWords): void {
  for (const [name, value] of [
    ['rows', view.rows],
    ['columns', view.columns ?? 'none'],
  ] as const) {
    const select = form.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
    if (select) select.value = value;
  }
  for (const radio of form.querySelectorAll<HTMLInputElement>('input[type="radio"]')) {
    radio.checked = radio.value === (radio.name === 'measure' ? view.measure : view.display);
  }
  const isComparison = view.display === 'compare';
  for (const control of form.querySelectorAll<HTMLElement>('[data-axis]')) control.hidden = isComparison;
  let some = false;
  for (const { dimension, fold, boxes, chosen } of folds) {
    // What is compared has fields of its own.
    fold.hidden = isComparison && dimension === view.rows;
    if (fold.hidden) continue;
    const kept = view.filter[dimension];
    const all = kept === undefined && boxes.every(({ checked }) => checked);
    for (const box of boxes) box.checked = all || (kept?.includes(box.value) ?? false);
    setText(chosen, kept === undefined ? words.all : words.chosen(String(kept.length), String(boxes.length)));
    fold.classList.toggle('narrowed', kept !== undefined);
    some ||= kept !== undefined;
  }
  const clear = form.querySelector<HTMLButtonElement>('[data-do="clear-all"]');
  if (clear) clear.disabled = !some;
}
