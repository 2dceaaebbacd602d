/** The phrasebooks of all languages. A page that needs one language imports that one instead. */
import type { Lang } from '../../model.ts';
import { en } from './en/index.ts';
import type { Phrasebook } from './message.ts';
import { zhCN } from './zh-CN/index.ts';
import { zhHK } from './zh-HK/index.ts';

export const PHRASEBOOKS: Readonly<Record<Lang, Phrasebook>> = { 'zh-CN': zhCN, 'zh-HK': zhHK, en };
