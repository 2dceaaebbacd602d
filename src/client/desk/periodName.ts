/** A month or a half-year as a reader writes it. */
import type { Lang } from '../../core/model.ts';
import { formatMonth } from '../../i18n/format.ts';
import type { DeskWords } from '../../i18n/zh-CN/desk.ts';

/** `period`: `YYYY-MM`, or `H1`, `H2` with or without their year. */
export function periodName(period: string, lang: Lang, words: DeskWords): string {
  const half = /H[12]$/u.exec(period)?.[0];
  return half === undefined ? formatMonth(period, lang, 'long') : words.half(half);
}
