/**
 * The link to the search page opens the search right here, as does `/`; the search page has the field in itself.
 */

export function enhanceSearch(document: Document): void {
  const link = document.querySelector<HTMLAnchorElement>('a.search-link');
  const open = (): void => {
    if (!link) return;
    import('./dialog.ts')
      .then(({ openSearch }) => openSearch(link.href))
      .catch(() => {
        location.assign(link.href);
      });
  };
  link?.addEventListener('click', (event) => {
    // A new tab or window is what was asked for.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open();
  });
  const place = document.querySelector<HTMLElement>('.search-here');
  if (place) {
    void import('./dialog.ts').then(({ mountSearch }) => {
      mountSearch(place);
    });
  }
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    // Who types means the letter.
    const { activeElement } = document;
    if (activeElement?.matches('input, textarea, select, [contenteditable]')) return;
    event.preventDefault();
    const field = place?.querySelector('input');
    if (field) field.focus();
    else if (!document.querySelector('dialog[open]')) open();
  });
}
