import type { Lang } from '../../model.ts';
import { en } from './en.ts';
import type { ImpactWords } from './impactWords.ts';
import { zhCN } from './zhCN.ts';
import { zhHK } from './zhHK.ts';

export const IMPACT_WORDS: Readonly<Record<Lang, ImpactWords>> = { 'zh-CN': zhCN, 'zh-HK': zhHK, en };
