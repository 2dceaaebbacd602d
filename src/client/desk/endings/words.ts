/** What the endings say: only the reader's own language is loaded. */
import type { Lang } from '../../../core/model.ts';
import type { DeskEndingWords } from '../../../i18n/zh-CN/deskEndings.ts';

export const loadEndingWords: Readonly<
  Record<Lang, () => Promise<{ readonly deskEndings: DeskEndingWords }>>
> = {
  'zh-CN': () => import('../../../i18n/zh-CN/deskEndings.ts'),
  'zh-HK': () => import('../../../i18n/zh-HK/deskEndings.ts'),
  en: () => import('../../../i18n/en/deskEndings.ts'),
};
