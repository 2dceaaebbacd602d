/** What the script of every page says by itself. */
import type { script as source } from '../zh-CN/script.ts';

export const script: typeof source = {
  /** A chart that answers to keys. */
  kind: 'chart to step through',
  hint: 'Arrow keys step through it, Esc leaves',
  saveFailed: 'The picture could not be saved',
  /** After the address went to the clipboard. */
  copied: 'Copied',
};
