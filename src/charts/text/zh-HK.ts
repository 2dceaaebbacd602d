import type { ChartText } from './index.ts';
import { zhCN } from './zh-CN.ts';
export const zhHK: ChartText = zhCN;
