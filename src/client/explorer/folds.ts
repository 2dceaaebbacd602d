/** Folds that lie over the page on a desk: they close as a menu does. On a phone they are part of the page. */

/** From this width on the folds lie over the page; the same as in explorer.css. */
const OVER_THE_PAGE = window.matchMedia('(min-width: 48em)');

export function closeLikeMenus(folds: readonly HTMLDetailsElement[]): void {
  for (const fold of folds) {
    fold.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !fold.open) return;
      fold.open = false;
      fold.querySelector('summary')?.focus();
    });
    fold.addEventListener('focusout', ({ relatedTarget }) => {
      if (OVER_THE_PAGE.matches && relatedTarget instanceof Node && isElsewhere(relatedTarget, fold)) {
        fold.open = false;
      }
    });
  }
  document.addEventListener('pointerdown', ({ target }) => {
    if (!OVER_THE_PAGE.matches || !(target instanceof Node)) return;
    for (const fold of folds) if (fold.open && !fold.contains(target)) fold.open = false;
  });
}

/**
 * A press on the fold's own words or padding hands the focus to what holds the fold, the page's main part, in the
 * middle of the click. Closing then would take the ground from under that click.
 */
function isElsewhere(focused: Node, fold: HTMLDetailsElement): boolean {
  return !fold.contains(focused) && !focused.contains(fold);
}
