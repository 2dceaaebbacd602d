/** The words of the search in the page's language; loaded with it, when someone opens it. */
import { client as en } from '../../i18n/en/client.ts';
import { client as zhCN } from '../../i18n/zh-CN/client.ts';
import { client as zhHK } from '../../i18n/zh-HK/client.ts';

export type SearchWords = (typeof zhCN)['search'];

/** @param lang value of the page's `lang` attribute */
export function searchWordsFor(lang: string): SearchWords {
  return (lang === 'en' ? en : lang === 'zh-HK' ? zhHK : zhCN).search;
}
