/** The words of the page's language, for what only the script says. */
import { client as en } from '../i18n/en/client.ts';
import { client as zhCN } from '../i18n/zh-CN/client.ts';
import { client as zhHK } from '../i18n/zh-HK/client.ts';

export type ClientWords = typeof zhCN;

/** @param lang value of the page's `lang` attribute */
export function wordsFor(lang: string): ClientWords {
  return lang === 'en' ? en : lang === 'zh-HK' ? zhHK : zhCN;
}

/** Between the name of a row and what one of its cells says. */
export const joinLabels = (lang: string, parts: readonly string[]): string =>
  parts.join(lang === 'en' ? ', ' : '，');
