import { zhCN } from './zh-CN.ts';
import type { BriefingWords } from './zh-CN.ts';
export const en: BriefingWords = zhCN;
