import type { Lang } from '../../../src/core/model.ts';
import { en } from './en.ts';
import type { ImportWords } from './words.ts';
import { zhCN } from './zh-CN.ts';
import { zhHK } from './zh-HK.ts';

export type { ImportWords } from './words.ts';

export const IMPORT_WORDS: Readonly<Record<Lang, ImportWords>> = { 'zh-CN': zhCN, 'zh-HK': zhHK, en };
