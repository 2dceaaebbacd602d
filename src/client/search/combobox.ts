/**
 * A field with a list of what it finds: arrows choose, Enter opens, and how many were found is said. Focus stays in
 * the field, as the combobox pattern has it.
 */
import { foldQuery, searchEntries } from '../../core/search/search.ts';
import type { SearchEntry } from '../../core/search/search.ts';
import type { ClientWords } from '../words.ts';

/** Most that are shown at once. */
export const SHOWN = 10;

export interface SearchBox {
  readonly root: HTMLElement;
  readonly input: HTMLInputElement;
}

export interface SearchBoxOptions {
  readonly words: ClientWords['search'];
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

  let hits: readonly SearchEntry[] = [];
  let active = -1;
  let asked = 0;

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
    list.replaceChildren(...hits.map((hit, i) => optionOf(hit, i, query)));
    list.hidden = hits.length === 0;
    input.setAttribute('aria-expanded', String(hits.length > 0));
    choose(-1);
    status.textContent =
      foldQuery(query) === '' ? '' : found.total === 0 ? words.none : words.found(found.total, hits.length);
  }

  function optionOf(hit: SearchEntry, i: number, query: string): HTMLElement {
    const option = make('li', { id: `${id}-${i}`, role: 'option', 'aria-selected': 'false' });
    const title = make('span', { class: 'search-title' });
    title.textContent = hit.title;
    const kind = make('span', { class: 'search-kind' });
    kind.textContent = hit.kind;
    const other = otherName(hit, query);
    option.append(title, kind);
    if (other !== null) {
      const also = make('span', { class: 'search-also' });
      also.textContent = other;
      option.append(also);
    }
    option.addEventListener('click', () => {
      open(hit.href);
    });
    return option;
  }

  function update(): void {
    const mine = (asked += 1);
    load().then(
      (entries) => {
        // What was typed since then has asked for itself.
        if (mine === asked) show(entries);
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
      const hit = hits[Math.max(0, active)];
      if (hit) open(hit.href);
    } else if (event.key === 'ArrowDown' && last >= 0) choose(active >= last ? 0 : active + 1);
    else if (event.key === 'ArrowUp' && last >= 0) choose(active <= 0 ? last : active - 1);
    else return;
    event.preventDefault();
  });
  return { root, input };
}

/** The other name by which it was found, where its title does not tell. */
export function otherName({ title, terms }: SearchEntry, query: string): string | null {
  const words = foldQuery(query).split(/\s+/u);
  const has = (text: string): boolean => words.some((word) => foldQuery(text).includes(word));
  return has(title) ? null : (terms.find(has) ?? null);
}
