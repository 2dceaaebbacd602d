/** The buttons below a chart. What they need is loaded when one is pressed. */
import { wordsFor } from '../words.ts';

export function enhanceTools(document: Document): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('.chart-tools button[data-save]')) {
    const figure = button.closest<HTMLElement>('figure');
    const format = button.dataset['save'];
    if (!figure || (format !== 'svg' && format !== 'png')) continue;
    button.hidden = false;
    button.addEventListener('click', () => {
      button.disabled = true;
      void import('./save.ts')
        .then(({ saveChart }) => saveChart(figure, format))
        .catch(() => {
          button.parentElement?.append(failure(document));
        })
        .finally(() => {
          button.disabled = false;
        });
    });
  }
}

function failure(document: Document): Element {
  const said = document.createElement('p');
  said.setAttribute('role', 'alert');
  said.textContent = wordsFor(document.documentElement.lang).saveFailed;
  return said;
}
