import type { Lang } from '../../model.ts';
import { en } from './en.ts';
import type { ImportWords } from './importWords.ts';
import { zhCN } from './zhCN.ts';
import { zhHK } from './zhHK.ts';

export type { ImportWords } from './importWords.ts';

export const IMPORT_WORDS: Readonly<Record<Lang, ImportWords>> = { 'zh-CN': zhCN, 'zh-HK': zhHK, en };
