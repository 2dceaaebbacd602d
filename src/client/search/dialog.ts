/** Search over the page one is on. Loaded when someone opens it. */
import { wordsFor } from '../words.ts';
import { createSearchBox } from './combobox.ts';
import { indexLoader } from './index.ts';

let dialog: HTMLDialogElement | null = null;

/** Opens the dialog; closing it gives the focus back to where it was. @param page address of the search page */
export function openSearch(page: string): void {
  dialog ??= create(page);
  dialog.showModal();
}

function create(page: string): HTMLDialogElement {
  const { search: words } = wordsFor(document.documentElement.lang);
  const made = document.createElement('dialog');
  made.className = 'search-dialog';
  made.setAttribute('aria-label', words.title);
  const { root, input } = createSearchBox(document, {
    words,
    load: indexLoader(page),
    open: (href) => {
      made.close();
      location.assign(href);
    },
    id: 'find',
  });
  const foot = document.createElement('p');
  foot.className = 'search-foot';
  const all = document.createElement('a');
  all.href = page;
  all.textContent = words.listPage;
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = words.close;
  close.addEventListener('click', () => {
    made.close();
  });
  foot.append(all, close);
  made.append(root, foot);
  made.addEventListener('click', (event) => {
    if (event.target === made) made.close();
  });
  // Some browsers would take the first Escape to empty the field.
  made.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.isComposing) made.close();
  });
  document.body.append(made);
  input.autofocus = true;
  return made;
}

/** The field on the search page itself. */
export function mountSearch(place: HTMLElement): void {
  const { search: words } = wordsFor(document.documentElement.lang);
  const { root, input } = createSearchBox(document, {
    words,
    load: indexLoader(location.href),
    open: (href) => {
      location.assign(href);
    },
    id: 'search',
  });
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing || input.value === '') return;
    input.value = '';
    input.dispatchEvent(new InputEvent('input'));
    event.preventDefault();
  });
  place.replaceChildren(root);
}
