/** Buttons that copy a text of the page. Where a browser has no clipboard they select it. */

/** How long a button says what it has done, milliseconds. */
const SAID_FOR = 2000;

export function enhanceTexts(document: Document): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copies]')) {
    const source = document.getElementById(button.dataset['copies'] ?? '');
    if (source !== null) enhanceText(button, source);
  }
}

/** @param button beside a status, in what it has for a parent */
export function enhanceText(button: HTMLButtonElement, source: Element): void {
  const { ownerDocument: document } = button;
  const { copied, selected } = button.dataset;
  const status = button.parentElement?.querySelector('[role="status"]');
  if (!status) return;
  const own = button.textContent;
  const say = (words = ''): void => {
    button.textContent = words === '' ? own : words;
    status.textContent = words;
  };
  button.hidden = false;
  button.addEventListener('click', () => {
    copy(document, source.textContent)
      .then(() => copied)
      .catch(() => {
        document.getSelection()?.selectAllChildren(source);
        return selected;
      })
      .then((words) => {
        say(words);
        setTimeout(say, SAID_FOR);
      })
      .catch(() => undefined);
  });
}

/** Rejects where the clipboard is refused, or missing as on a page that came over an open connection. */
async function copy(document: Document, text: string): Promise<void> {
  const clipboard = document.defaultView?.navigator.clipboard as Clipboard | undefined;
  if (clipboard === undefined) throw new Error('no clipboard');
  await clipboard.writeText(text);
}
