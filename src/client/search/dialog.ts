/** Search over the page one is on. Loaded, with its looks, when someone opens it. */
import looks from '../../styles/search-box.css?url';
import { createSearchBox } from './combobox.ts';
import { indexLoader } from './index.ts';
import { searchWordsFor } from './words.ts';

let dialog: Promise<HTMLDialogElement> | null = null;

/** Opens the dialog; closing it gives the focus back to where it was. @param page address of the search page */
export async function openSearch(page: string): Promise<void> {
  dialog ??= dressed().then(() => create(page));
  const made = await dialog;
  if (!made.open) made.showModal();
}

/** Done when the stylesheet is there; without it the dialog is plain and works all the same. */
function dressed(): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = looks;
  return new Promise((resolve) => {
    const done = (): void => {
      resolve();
    };
    link.addEventListener('load', done);
    link.addEventListener('error', done);
    document.head.append(link);
  });
}

function create(page: string): HTMLDialogElement {
  const words = searchWordsFor(document.documentElement.lang);
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
  const words = searchWordsFor(document.documentElement.lang);
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
