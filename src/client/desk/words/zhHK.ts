import { zhHK as book } from '../../../core/problems/messages/zh-HK/index.ts';
import { zhHK as importing } from '../../../core/workbook/words/zhHK.ts';
import type { DeskWords } from '../../../desk/desk.ts';

export const words: DeskWords = { book, importing };
