/**
 * The native control of a cell: a field, or a list to choose from. A text that is not in the list stays in it, as it
 * came, until it is mended.
 */
import type { ChoiceGroup } from './cellChoices.ts';
import { make } from './make.ts';

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const NUMBERS = new Set(['headcount']);
const DAYS = new Set(['date', 'reported_on', 'month']);

/** A control to be copied for every row. */
export function controlOf(
  column: string | null,
  groups: readonly ChoiceGroup[] | null,
  blank: string,
): Control {
  if (groups !== null) return listOf(groups, blank);
  const isNumber = column !== null && NUMBERS.has(column);
  return make('input', {
    type: 'text',
    class: isNumber ? 'desk-number' : null,
    inputmode: isNumber ? 'numeric' : null,
    placeholder: column !== null && DAYS.has(column) ? (column === 'month' ? '2022-08' : '2022-08-25') : null,
    autocomplete: 'off',
    spellcheck: 'false',
  });
}

function listOf(groups: readonly ChoiceGroup[], blank: string): HTMLSelectElement {
  const option = (id: string, name: string): HTMLOptionElement => make('option', { value: id }, name);
  return make(
    'select',
    { autocomplete: 'off' },
    option('', blank),
    ...groups.flatMap(({ name, choices }): Node[] => {
      const options = choices.map((choice) => option(choice.id, choice.name));
      return name === null ? options : [make('optgroup', { label: name }, ...options)];
    }),
  );
}

/** Puts a text into a control; touches nothing where it stands there. */
export function setText(control: Control, text: string): void {
  if (control.value === text) return;
  if (control instanceof HTMLSelectElement) {
    control.querySelector('[data-odd]')?.remove();
    control.value = text;
    if (control.value === text) return;
    control.prepend(make('option', { value: text, 'data-odd': true }, text));
  }
  control.value = text;
}
