/** The fields of a comparison: what is compared, and up to three members of it. */
import { COMPARABLE } from '../../core/explore/view.ts';
import type { Compared, View } from '../../core/explore/view.ts';
import type { ExplorerWords } from '../../i18n/zh-CN/explorer.ts';
import type { Controls } from './controls.ts';

const fieldsOf = ({ form }: Controls): readonly HTMLSelectElement[] => [
  ...form.querySelectorAll<HTMLSelectElement>('select[name="compared"]'),
];

/** What the fields ask for; a member that was chosen twice counts once. */
export function readComparison(controls: Controls): Compared {
  const of = controls.form.querySelector<HTMLSelectElement>('select[name="compare"]')?.value;
  const ids = fieldsOf(controls).map(({ value }) => value);
  return {
    dimension: COMPARABLE.find((each) => each === of) ?? 'domain',
    ids: [...new Set(ids)].filter((id) => id !== ''),
  };
}

export function writeComparison(controls: Controls, view: View, words: ExplorerWords): void {
  const { form, folds } = controls;
  const place = form.querySelector<HTMLElement>('.explorer-compare');
  if (!place) return;
  place.hidden = view.display !== 'compare';
  if (place.hidden) return;
  const of = place.querySelector<HTMLSelectElement>('select[name="compare"]');
  if (of) of.value = view.rows;
  const members = folds.find(({ dimension }) => dimension === view.rows)?.boxes ?? [];
  const chosen = view.filter[view.rows] ?? [];
  fieldsOf(controls).forEach((field, at) => {
    if (field.dataset['of'] !== view.rows) {
      field.dataset['of'] = view.rows;
      field.replaceChildren(
        new Option(words.compare.none, ''),
        ...members.map(({ value }) => new Option(controls.memberName(view.rows, value), value)),
      );
    }
    field.value = chosen[at] ?? '';
    // What stands in one field cannot be chosen in another; the first is never empty.
    for (const option of field.options) {
      option.disabled =
        option.value === '' ? at === 0 : chosen.some((id, other) => other !== at && id === option.value);
    }
  });
}
