/** Text of the charts by language. */
import type { Lang } from '../../core/model.ts';
import { en } from './en.ts';
import { zhCN } from './zh-CN.ts';
import type { ChartText } from './zh-CN.ts';
import { zhHK } from './zh-HK.ts';

const TEXTS: Readonly<Record<Lang, ChartText>> = { 'zh-CN': zhCN, 'zh-HK': zhHK, en };

/** The text of the charts in a language. */
export const chartText = (lang: Lang): ChartText => TEXTS[lang];
