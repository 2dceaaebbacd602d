/**
 * The explorer: a custom element around a native form and a table that are there already. It reads the form,
 * adds the facts up, and shows the view; the address always says which.
 */
import { compare, toComparison, withMembers } from '../../core/explore/compare.ts';
import { compareTable } from '../../core/explore/compareTable.ts';
import { decodeFacts } from '../../core/explore/facts.ts';
import type { ExploreFacts, ExploreFile } from '../../core/explore/facts.ts';
import { pivot } from '../../core/explore/pivot.ts';
import type { Cell } from '../../core/explore/pivot.ts';
import { comparison, withColumns, withDisplay, without, withRows } from '../../core/explore/view.ts';
import { formatView, parseView, unknownIn } from '../../core/explore/viewAddress.ts';
import type { Dimension, Display, Filter, MeasureKind, View } from '../../core/explore/view.ts';
import { viewTable } from '../../core/explore/viewTable.ts';
import type { TableNames } from '../../core/explore/viewTable.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { ExplorerWords } from '../../i18n/zh-CN/explorer.ts';
import { readComparison, writeComparison } from './comparisonControls.ts';
import { comparisonSummary, comparisonTitle } from './comparisonWords.ts';
import { readControls, readFilter, writeControls } from './controls.ts';
import type { Controls } from './controls.ts';
import { closeLikeMenus } from './folds.ts';
import type { PageFacts } from '../../core/explore/pageFacts.ts';
import { PictureFrame } from './pictureFrame.ts';
import { renderTable, setText } from './renderTable.ts';
import { setTitle } from './setTitle.ts';
import { saveView } from './save.ts';
import type { Shown } from './shown.ts';
import { loadWords, summaryOf, titleOf } from './words.ts';

/** Of what an address asks for in vain, how many are told, and how many characters of each. */
const MOST_TOLD = 3;
const LONGEST = 40;

/** Whether a change is a step of its own for the back button, or only replaces the address. */
type Step = 'own' | 'small' | 'none';

class DataExplorer extends HTMLElement {
  connectedCallback(): void {
    const page = JSON.parse(this.dataset['page'] ?? '') as PageFacts;
    void start(this, page);
  }
}

async function start(root: HTMLElement, page: PageFacts): Promise<void> {
  const status = part(root, '.explorer-summary');
  const words = await loadWords[page.lang]().then(({ explorer }) => explorer);
  try {
    const response = await fetch(page.facts);
    if (!response.ok) throw new Error(String(response.status));
    const facts = decodeFacts((await response.json()) as ExploreFile);
    new Explorer(root, page, words, facts).begin();
  } catch (cause) {
    status.textContent = words.loadFailed;
    throw cause;
  }
}

/** An element that the page has; its absence is a bug of the page. */
function part<E extends Element = HTMLElement>(root: Element, selector: string): E {
  const found = root.querySelector<E>(selector);
  if (!found) throw new Error(`the explorer has no ${selector}`);
  return found;
}

class Explorer {
  readonly #root: HTMLElement;
  readonly #page: PageFacts;
  readonly #words: ExplorerWords;
  readonly #facts: ExploreFacts;
  readonly #controls: Controls;
  readonly #picture: PictureFrame;
  #shown: Shown;

  constructor(root: HTMLElement, page: PageFacts, words: ExplorerWords, facts: ExploreFacts) {
    this.#root = root;
    this.#page = page;
    this.#words = words;
    this.#facts = facts;
    this.#controls = readControls(part<HTMLFormElement>(root, 'form'));
    this.#picture = new PictureFrame(part(root, '.explorer-picture'), () => {
      part(this.#root, '.explorer-summary').textContent = words.drawFailed;
    });
    this.#shown = this.#compute(this.#fromAddress());
  }

  begin(): void {
    const { form, folds } = this.#controls;
    form.addEventListener('change', ({ target }) => {
      this.#changed(target as HTMLSelectElement | HTMLInputElement);
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    this.#root.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLButtonElement>('button') : null;
      if (button) this.#pressed(button);
    });
    window.addEventListener('popstate', () => {
      this.#show(this.#fromAddress(), 'none');
      this.#tellUnknown();
    });
    closeLikeMenus(folds.map(({ fold }) => fold));
    part<HTMLFieldSetElement>(form, 'fieldset').disabled = false;
    for (const button of this.#root.querySelectorAll<HTMLButtonElement>('.explorer-take button')) {
      button.disabled = false;
    }
    this.#render();
    this.#tellUnknown();
    this.#root.dataset['ready'] = '';
  }

  #fromAddress(): View {
    const view = parseView(window.location.search, this.#facts.members);
    const isEmpty = view.display === 'compare' && view.filter[view.rows] === undefined;
    return isEmpty ? withMembers(this.#facts, view, view.rows) : view;
  }

  /** Says what the address asks for in vain, until the reader chooses something else. */
  #tellUnknown(): void {
    const place = part(this.#root, '.explorer-unknown');
    const unknown = unknownIn(window.location.search, this.#facts.members);
    const shown = unknown.slice(0, MOST_TOLD).map(({ name, value }) => `${name}=${value}`.slice(0, LONGEST));
    const more = unknown.length - shown.length;
    place.hidden = shown.length === 0;
    setText(
      place,
      place.hidden
        ? ''
        : this.#words.compare.unknown(shown, more === 0 ? null : formatNumber(more, this.#page.lang)),
    );
  }

  #changed({ name, value }: HTMLSelectElement | HTMLInputElement): void {
    const { view } = this.#shown;
    if (name === 'rows') this.#show(withRows(view, value as Dimension), 'own');
    else if (name === 'columns') {
      this.#show(withColumns(view, value === 'none' ? null : (value as Dimension)), 'own');
    } else if (name === 'measure') this.#show({ ...view, measure: value as MeasureKind }, 'own');
    else if (name === 'display') {
      const display = value as Display;
      this.#show(display === 'compare' ? toComparison(this.#facts, view) : withDisplay(view, display), 'own');
    } else if (name === 'compare') this.#show(withMembers(this.#facts, view, value as Dimension), 'own');
    else if (name === 'compared') this.#show(comparison(view, readComparison(this.#controls)), 'own');
    else this.#show({ ...view, filter: this.#filterChosen() }, 'small');
  }

  /** What is compared is chosen by fields of its own, and no box of the filter says it. */
  #filterChosen(): Filter {
    const { view } = this.#shown;
    const filter = readFilter(this.#controls);
    if (view.display !== 'compare') return filter;
    return { ...without(filter, [view.rows]), [view.rows]: view.filter[view.rows] ?? [] };
  }

  #pressed(button: HTMLButtonElement): void {
    const { view } = this.#shown;
    const { save, do: action } = button.dataset;
    if (save !== undefined) void this.#save(save);
    else if (action === 'swap' && view.columns !== null) this.#show(withRows(view, view.columns), 'own');
    else if (action === 'clear-all') {
      const compared = view.display === 'compare' ? { [view.rows]: view.filter[view.rows] ?? [] } : {};
      this.#show({ ...view, filter: compared }, 'own');
      part(this.#controls.form, '.explorer-filter summary').focus();
    } else if (action === 'clear') {
      const own = button.closest<HTMLElement>('[data-dimension]')?.dataset['dimension'];
      for (const box of button.parentElement?.querySelectorAll('input') ?? []) box.checked = false;
      this.#show({ ...view, filter: without(view.filter, [own as Dimension]) }, 'small');
    } else if (action === 'copy') void this.#copy();
  }

  async #save(format: string): Promise<void> {
    try {
      await saveView(format, this.#shown, this.#page, this.#words);
    } catch (cause) {
      part(this.#root, '.explorer-summary').textContent = this.#words.drawFailed;
      throw cause;
    }
  }

  async #copy(): Promise<void> {
    const status = part(this.#root, '.explorer-copied');
    try {
      await navigator.clipboard.writeText(this.#shown.citation);
      status.textContent = this.#words.copied;
    } catch {
      status.textContent = this.#words.copyFailed;
    }
  }

  #compute(view: View): Shown {
    const [page, words, controls] = [this.#page, this.#words, this.#controls];
    const result = pivot(this.#facts, view);
    const compared = view.display === 'compare' ? compare(this.#facts, view) : null;
    const title = compared
      ? comparisonTitle(compared, view, words, controls)
      : titleOf(view, words, controls);
    const query = formatView(view);
    const { origin, pathname } = window.location;
    const address = `${origin}${pathname}${query === '' ? '' : `?${query}`}`;
    const without = {
      'not-due': page.notDue,
      'not-open': page.notOpen,
      missing: page.missing,
      exempt: page.exempt,
    };
    const names: TableNames = {
      dimension: controls.dimensionName,
      member: controls.memberName,
      people: words.people[view.measure],
      total: page.total,
    };
    const mark = page.illustrative === null ? '' : page.brackets.replace('…', page.illustrative.tag);
    return {
      view,
      pivot: result,
      facts: this.#facts,
      comparison: compared,
      table: compared
        ? compareTable(compared, view, { ...names, ...words.compare })
        : viewTable(result, view, names),
      title,
      summary: compared
        ? comparisonSummary(compared, view, words, controls, page)
        : summaryOf(view, result.total, words, controls, page),
      address,
      citation: words.citation({ site: page.site, title, asOf: page.asOfWords, mark, address }),
      memberName: controls.memberName,
      cell: (cell: Cell) => (typeof cell === 'number' ? formatNumber(cell, page.lang) : without[cell]),
    };
  }

  /** One sentence for whoever listens; who sees has read its beginning in the heading. */
  #tell(title: string, summary: string): void {
    const heading = document.createElement('span');
    heading.className = 'visually-hidden';
    heading.textContent = title + this.#words.afterTitle;
    part(this.#root, '.explorer-summary').replaceChildren(heading, summary);
  }

  #show(view: View, step: Step): void {
    this.#shown = this.#compute(view);
    const query = formatView(view);
    if (step !== 'none') {
      const target = query === '' ? window.location.pathname : `?${query}`;
      window.history[step === 'own' ? 'pushState' : 'replaceState'](null, '', target);
    }
    part(this.#root, '.explorer-unknown').hidden = true;
    this.#render();
  }

  #render(): void {
    const shown = this.#shown;
    const { view, summary, title, citation } = shown;
    writeControls(this.#controls, view, this.#words);
    writeComparison(this.#controls, view, this.#words);
    keepInLanguages(formatView(view));
    setTitle(part(this.#root, '#view'), shown);
    this.#tell(title, summary);
    setText(part(this.#root, '.explorer-citation'), citation);
    setText(part(this.#root, '.explorer-copied'), '');
    part(this.#root, '.table-scroll').ariaLabel =
      title + this.#page.brackets.replace('…', this.#page.tableHint);
    renderTable(part<HTMLTableElement>(this.#root, 'table'), shown.table, {
      cell: shown.cell,
      href: (id) => this.#controls.memberHref(view.rows, id),
    });
    this.#picture.show(shown, this.#page, this.#words);
  }
}

/** The same view in another language: the header's links carry it along. */
function keepInLanguages(query: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) link.search = query;
}

customElements.define('data-explorer', DataExplorer);
