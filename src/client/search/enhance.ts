/** The link to the search page opens the search right here; the search page has the field in itself. */

export function enhanceSearch(document: Document): void {
  const link = document.querySelector<HTMLAnchorElement>('a.search-link');
  link?.addEventListener('click', (event) => {
    // A new tab or window is what was asked for.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    import('./dialog.ts').then(
      ({ openSearch }) => {
        openSearch(link.href);
      },
      () => {
        location.assign(link.href);
      },
    );
  });
  const place = document.querySelector<HTMLElement>('.search-here');
  if (place) {
    void import('./dialog.ts').then(({ mountSearch }) => {
      mountSearch(place);
    });
  }
}
