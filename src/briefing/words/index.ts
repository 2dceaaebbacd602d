import type { Lang } from '../../core/model.ts';
import { en } from './en.ts';
import { zhCN } from './zh-CN.ts';
import type { BriefingWords } from './zh-CN.ts';
import { zhHK } from './zh-HK.ts';

export const BRIEFING_WORDS: Readonly<Record<Lang, BriefingWords>> = { 'zh-CN': zhCN, 'zh-HK': zhHK, en };
