import { zhCN } from './zh-CN.ts';
import type { BriefingWords } from './zh-CN.ts';
export const zhHK: BriefingWords = zhCN;
