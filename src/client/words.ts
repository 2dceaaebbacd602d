/** The words of the page's language, for what only the script of every page says. */
import { script as en } from '../i18n/en/script.ts';
import { script as zhCN } from '../i18n/zh-CN/script.ts';
import { script as zhHK } from '../i18n/zh-HK/script.ts';

/** @param lang value of the page's `lang` attribute */
export function wordsFor(lang: string): typeof zhCN {
  return lang === 'en' ? en : lang === 'zh-HK' ? zhHK : zhCN;
}

/** Between the name of a row and what one of its cells says. */
export const joinLabels = (lang: string, parts: readonly string[]): string =>
  parts.join(lang === 'en' ? ', ' : '，');
