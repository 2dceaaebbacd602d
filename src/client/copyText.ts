/** Buttons that copy a text of the page. Where a browser has no clipboard they select it. */

/** How long a button says what it has done, milliseconds. */
const SAID_FOR = 2000;

export function enhanceTexts(document: Document): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copies]'))
    enhance(document, button);
}

function enhance(document: Document, button: HTMLButtonElement): void {
  const { copies, copied, selected } = button.dataset;
  const source = document.getElementById(copies ?? '');
  const status = button.parentElement?.querySelector('[role="status"]');
  if (source === null || !status) return;
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
