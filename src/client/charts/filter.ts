/**
 * The reporting calendar by state: units that never were in it leave picture and table, what is in another state
 * steps back. The choice stands in the address, so that it can be passed on and gone back from.
 */
import { forgetPicture } from './view.ts';

/** Name of the choice in the address. */
const PARAMETER = 'state';

export function enhanceFilters(document: Document): void {
  const filter = document.querySelector<HTMLElement>('.chart-filter');
  const figure = filter?.closest('figure');
  if (!filter || !figure) return;
  filter.hidden = false;
  for (const button of filter.querySelectorAll<HTMLElement>('button')) {
    button.addEventListener('click', () => {
      const state = button.dataset['filter'] ?? '';
      if (button.getAttribute('aria-pressed') === 'true') return;
      const { pathname, hash } = window.location;
      window.history.pushState(null, '', (queryOf(state) || pathname) + hash);
      choose(figure, state);
    });
  }
  const fromAddress = (): void => {
    choose(figure, new URLSearchParams(window.location.search).get(PARAMETER) ?? '');
  };
  window.addEventListener('popstate', fromAddress);
  fromAddress();
}

function queryOf(state: string): string {
  const query = new URLSearchParams(window.location.search);
  if (state === '') query.delete(PARAMETER);
  else query.set(PARAMETER, state);
  return query.size === 0 ? '' : `?${query.toString()}`;
}

/** Chooses a state; anything that is none of them is all. */
function choose(figure: Element, wanted: string): void {
  const buttons = [...figure.querySelectorAll<HTMLElement>('.chart-filter button')];
  const chosen = buttons.find((button) => button.dataset['filter'] === wanted) ?? buttons[0];
  const { filter = '', word = '', said = '' } = chosen?.dataset ?? {};
  for (const button of buttons) button.setAttribute('aria-pressed', String(button === chosen));
  const found = figure.querySelector('.filter-found');
  if (found) found.textContent = said;
  showOnly(figure, filter, word);
  // The same choice in another language: the header's links carry it along.
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a'))
    link.search = queryOf(filter);
}

/**
 * @param state one of the calendar's states; empty for all
 * @param word how the table writes that state
 */
export function showOnly(figure: Element, state: string, word: string): void {
  for (const mark of figure.querySelectorAll('[data-state]')) {
    mark.classList.toggle('faint', state !== '' && mark.getAttribute('data-state') !== state);
  }
  for (const svg of figure.querySelectorAll('.chart-pictures > svg')) keepRows(svg, state);
  for (const row of figure.querySelectorAll<HTMLElement>('tbody tr')) {
    const cells = [...row.querySelectorAll('td')].map((cell) => cell.textContent.trim());
    row.hidden = word !== '' && !cells.some((text) => text.startsWith(word));
  }
}

/** Takes strips of the picture out and moves those below them up; a heading goes with the last of its rows. */
function keepRows(svg: Element, state: string): void {
  const strips = [...svg.querySelectorAll('[data-strip]')];
  const isIn = (mark: Element): boolean => mark.getAttribute('data-state') === state;
  const kept = strips.map((strip) => state === '' || [...strip.querySelectorAll('[data-state]')].some(isIn));
  const isHeading = (at: number): boolean => strips[at]?.classList.contains('heading') === true;
  let gone = 0;
  strips.forEach((strip, at) => {
    const next = strips.findIndex((_, other) => other > at && isHeading(other));
    const stays = isHeading(at)
      ? kept.slice(at, next < 0 ? undefined : next).includes(true)
      : kept[at] === true;
    strip.toggleAttribute('data-out', !stays);
    if (gone === 0 || !stays) strip.removeAttribute('transform');
    else strip.setAttribute('transform', `translate(0,${String(-gone)})`);
    if (!stays) gone += Number(strip.getAttribute('data-strip'));
  });
  const full = Number(svg.getAttribute('data-height') ?? svg.getAttribute('height'));
  svg.setAttribute('data-height', String(full));
  svg.setAttribute('height', String(full - gone));
  svg.setAttribute('viewBox', `0 0 ${svg.getAttribute('width') ?? ''} ${String(full - gone)}`);
  forgetPicture(svg);
}

/** Does something while the whole calendar is there, whatever is picked out. */
export function withWhole<T>(figure: Element, act: () => T): T {
  const { filter = '', word = '' } =
    figure.querySelector<HTMLElement>('.chart-filter [aria-pressed=true]')?.dataset ?? {};
  if (filter !== '') showOnly(figure, '', '');
  try {
    return act();
  } finally {
    if (filter !== '') showOnly(figure, filter, word);
  }
}
