/** The reporting calendar by state: what is in another state steps back, and units that never were in it leave the table. */

export function enhanceFilters(document: Document): void {
  for (const filter of document.querySelectorAll<HTMLElement>('.chart-filter')) {
    const figure = filter.closest('figure');
    if (!figure) continue;
    const buttons = [...filter.querySelectorAll<HTMLElement>('button')];
    filter.hidden = false;
    for (const button of buttons) {
      button.addEventListener('click', () => {
        for (const each of buttons) each.setAttribute('aria-pressed', String(each === button));
        showOnly(figure, button.dataset['filter'] ?? '', button.dataset['word'] ?? '');
      });
    }
  }
}

/**
 * @param state one of the calendar's states; empty for all
 * @param word how the table writes that state
 */
export function showOnly(figure: Element, state: string, word: string): void {
  for (const mark of figure.querySelectorAll('[data-state]')) {
    mark.classList.toggle('faint', state !== '' && mark.getAttribute('data-state') !== state);
  }
  for (const row of figure.querySelectorAll<HTMLElement>('tbody tr')) {
    const cells = [...row.querySelectorAll('td')].map((cell) => cell.textContent.trim());
    row.hidden = word !== '' && !cells.some((text) => text.startsWith(word));
  }
}
