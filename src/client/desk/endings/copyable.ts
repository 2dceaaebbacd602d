/** A text that the script has made, with a button that copies it: as CopyText.astro draws one. */
import type { DeskEndingWords } from '../../../i18n/zh-CN/deskEndings.ts';
import { enhanceText } from '../../copyText.ts';
import { make } from '../make.ts';

/**
 * @param id of the text, unique on the page
 * @param label what the text is, for those who do not see where the button stands
 */
export function copyable(
  id: string,
  label: string,
  text: string,
  words: Pick<DeskEndingWords, 'copy' | 'copied' | 'selected'>,
): HTMLElement {
  const button = make(
    'button',
    {
      type: 'button',
      'data-copies': id,
      'data-copied': words.copied,
      'data-selected': words.selected,
      'aria-label': `${words.copy} · ${label}`,
      hidden: true,
    },
    words.copy,
  );
  const source = make('pre', { id, tabindex: '0', role: 'group', 'aria-label': label }, text);
  const box = make(
    'div',
    { class: 'copy-text' },
    button,
    make('span', { class: 'visually-hidden', role: 'status' }),
    source,
  );
  enhanceText(button, source);
  return box;
}
