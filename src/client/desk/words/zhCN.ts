import { zhCN as book } from '../../../core/problems/messages/zh-CN/index.ts';
import { zhCN as importing } from '../../../core/workbook/words/zhCN.ts';
import type { DeskWords } from '../../../desk/desk.ts';

export const words: DeskWords = { book, importing };
