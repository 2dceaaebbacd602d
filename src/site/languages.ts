/** Each language as it calls itself: the same on every page, so that a reader finds the own one. */
import type { Lang } from '../core/model.ts';

export const LANGUAGE_NAMES: Readonly<Record<Lang, { readonly short: string; readonly full: string }>> = {
  'zh-CN': { short: '简', full: '简体中文' },
  'zh-HK': { short: '繁', full: '繁體中文（香港）' },
  en: { short: 'EN', full: 'EN – English' },
};
