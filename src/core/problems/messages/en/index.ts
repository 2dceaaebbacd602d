/** Everything that is said about problems in English. */
import type { Phrasebook } from '../message.ts';
import { answers } from './answers.ts';
import { cells } from './cells.ts';
import { encoding } from './encoding.ts';
import { files } from './files.ts';
import { header } from './header.ts';
import { json } from './json.ts';
import { plausibility } from './plausibility.ts';
import { registry } from './registry.ts';
import { relations } from './relations.ts';
import { reports } from './reports.ts';
import { words } from './words.ts';
import { workbook } from './workbook.ts';

export const en: Phrasebook = {
  lang: 'en',
  words,
  messages: {
    ...files,
    ...encoding,
    ...header,
    ...cells,
    ...relations,
    ...plausibility,
    ...json,
    ...registry,
    ...reports,
    ...answers,
    ...workbook,
  },
};
