/** The link to a chart, made a button that copies its address. Where a browser has no clipboard the link stays. */
import { wordsFor } from '../words.ts';

/** How long the button says that it has copied, milliseconds. */
const SAID_FOR = 2000;

export function enhanceLinks(document: Document): void {
  // The clipboard is there only on a page that came over a secure connection.
  const clipboard = document.defaultView?.navigator.clipboard as Clipboard | undefined;
  if (!clipboard) return;
  const { copied } = wordsFor(document.documentElement.lang);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-copy]')) {
    const button = document.createElement('button');
    const status = document.createElement('span');
    const said = link.textContent;
    button.type = 'button';
    button.dataset['copy'] = '';
    button.setAttribute('aria-label', link.getAttribute('aria-label') ?? said);
    button.textContent = said;
    status.className = 'visually-hidden';
    status.setAttribute('role', 'status');
    const say = (words: string): void => {
      button.textContent = words === '' ? said : words;
      status.textContent = words;
    };
    button.addEventListener('click', () => {
      clipboard
        .writeText(link.href)
        .then(() => {
          say(copied);
          setTimeout(say, SAID_FOR, '');
        })
        .catch(() => {
          // Refused: the address at least stands in the bar above.
          link.ownerDocument.location.assign(link.href);
        });
    });
    link.replaceWith(button, status);
  }
}
