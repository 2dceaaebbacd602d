/**
 * A field with a list of what it finds: arrows choose, Enter opens, and how many were found is said. Focus stays in
 * the field, as the combobox pattern has it.
 */
import { queryWords, searchEntries } from '../../core/search/search.ts';
import type { SearchEntry, SearchHit } from '../../core/search/search.ts';
import type { SearchWords } from './words.ts';

/** Most that are shown at once. */
export const SHOWN = 10;

export interface SearchBox {
  readonly root: HTMLElement;
  readonly input: HTMLInputElement;
}

export interface SearchBoxOptions {
  readonly words: SearchWords;
  /** The entries; asked for when the reader first types. */
  readonly load: () => Promise<readonly SearchEntry[]>;
  readonly open: (href: string) => void;
  /** Prefix of the ids inside. */
  readonly id: string;
}

/** Names come from data files: they only ever become text. */
export function createSearchBox(document: Document, { words, load, open, id }: SearchBoxOptions): SearchBox {
  const make = <K extends keyof HTMLElementTagNameMap>(
    tag: K,
    attributes: Readonly<Record<string, string>>,
  ): HTMLElementTagNameMap[K] => {
    const made = document.createElement(tag);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    return made;
  };
  const root = make('div', { class: 'search-box' });
  const input = make('input', {
    class: 'search-input',
    type: 'search',
    role: 'combobox',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': `${id}-list`,
    'aria-label': words.label,
    placeholder: words.placeholder,
    enterkeyhint: 'go',
  });
  const status = make('p', { class: 'search-status', role: 'status' });
  const list = make('ul', {
    id: `${id}-list`,
    class: 'search-list',
    role: 'listbox',
    'aria-label': words.title,
  });
  list.hidden = true;
  root.append(input, status, list);

  let hits: readonly SearchHit[] = [];
  let active = -1;
  let asked = 0;
  /** What was typed last has not been looked up yet. */
  let waiting = false;
  /** Enter was pressed meanwhile: the first that is found is opened. */
  let wanted = false;

  function choose(at: number): void {
    active = at;
    [...list.children].forEach((option, i) => option.setAttribute('aria-selected', String(i === at)));
    const option = list.children[at];
    if (option) {
      input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else input.removeAttribute('aria-activedescendant');
  }

  function show(entries: readonly SearchEntry[]): void {
    const query = input.value;
    const found = searchEntries(entries, query, SHOWN);
    ({ hits } = found);
    list.replaceChildren(...hits.map(optionOf));
    list.hidden = hits.length === 0;
    input.setAttribute('aria-expanded', String(hits.length > 0));
    choose(-1);
    const asks = queryWords(query).length > 0;
    status.textContent = !asks ? '' : found.total === 0 ? words.none : words.found(found.total, hits.length);
    if (wanted) openAt(0);
  }

  function openAt(at: number): void {
    const hit = hits[at];
    if (hit) open(hit.entry.href);
  }

  function optionOf({ entry, states, otherName }: SearchHit, i: number): HTMLElement {
    const option = make('li', { id: `${id}-${i}`, role: 'option', 'aria-selected': 'false' });
    const say = (name: string, text: string | null | undefined): void => {
      if (!text) return;
      const part = make('span', { class: `search-${name}` });
      part.textContent = text;
      // A space, so that what is heard and copied is not one word.
      option.append(part, ' ');
    };
    say('title', entry.title);
    say('figure', entry.figure);
    say('kind', entry.kind);
    for (const state of states) say('state', state);
    say('also', otherName);
    option.addEventListener('click', () => {
      openAt(i);
    });
    return option;
  }

  function update(): void {
    const mine = (asked += 1);
    waiting = true;
    wanted = false;
    load().then(
      (entries) => {
        // What was typed since then has asked for itself.
        if (mine !== asked) return;
        waiting = false;
        show(entries);
      },
      () => {
        status.textContent = words.failed;
      },
    );
  }

  input.addEventListener('input', (event) => {
    // Half-typed pinyin or strokes are no words yet.
    if (!(event instanceof InputEvent && event.isComposing)) update();
  });
  input.addEventListener('compositionend', update);
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const last = hits.length - 1;
    if (event.key === 'Enter') {
      if (waiting) wanted = true;
      else openAt(Math.max(0, active));
    } else if (event.key === 'ArrowDown' && last >= 0) choose(active >= last ? 0 : active + 1);
    else if (event.key === 'ArrowUp' && last >= 0) choose(active <= 0 ? last : active - 1);
    else return;
    event.preventDefault();
  });
  return { root, input };
}
