/** The reporting calendar by state: what is in another state steps back, and units that never were in it leave the table. */

export function enhanceFilters(document: Document): void {
  for (const label of document.querySelectorAll<HTMLElement>('.chart-filter')) {
    const select = label.querySelector('select');
    const figure = label.closest('figure');
    if (!select || !figure) continue;
    label.hidden = false;
    select.addEventListener('change', () => {
      const word = select.selectedOptions[0]?.dataset['word'] ?? '';
      showOnly(figure, select.value, word);
    });
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
