import { en as book } from '../../../core/problems/messages/en/index.ts';
import { en as importing } from '../../../core/workbook/words/en.ts';
import type { DeskWords } from '../../../desk/desk.ts';

export const words: DeskWords = { book, importing };
