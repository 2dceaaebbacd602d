/** The words of the desk: only the reader's own language is loaded. */
import type { Lang } from '../../core/model.ts';
import type { DeskWords } from '../../i18n/zh-CN/desk.ts';

export const loadWords: Readonly<Record<Lang, () => Promise<{ readonly desk: DeskWords }>>> = {
  'zh-CN': () => import('../../i18n/zh-CN/desk.ts'),
  'zh-HK': () => import('../../i18n/zh-HK/desk.ts'),
  en: () => import('../../i18n/en/desk.ts'),
};
