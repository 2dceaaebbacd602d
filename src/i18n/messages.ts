/** Interface text by language. */
import type { Lang } from '../core/model.ts';
import { en } from './en.ts';
import { zhCN } from './zh-CN.ts';
import type { Messages } from './zh-CN.ts';
import { zhHK } from './zh-HK.ts';

export const MESSAGES: Readonly<Record<Lang, Messages>> = { 'zh-CN': zhCN, 'zh-HK': zhHK, en };

/** The interface text of a language. */
export const messages = (lang: Lang): Messages => MESSAGES[lang];

export type { Messages, MethodText } from './zh-CN.ts';
