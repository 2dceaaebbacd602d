/** Interface text in English. */
import type { Messages } from './zh-CN.ts';
import { about } from './en/about.ts';
import { briefings } from './en/briefings.ts';
import { client } from './en/client.ts';
import { common } from './en/common.ts';
import { data } from './en/data.ts';
import { desk } from './en/desk.ts';
import { explorer } from './en/explorer.ts';
import { fields } from './en/fields.ts';
import { findings } from './en/findings.ts';
import { guide } from './en/guide.ts';
import { methodology } from './en/methodology.ts';
import { pages } from './en/pages.ts';
import { script } from './en/script.ts';
import { sentences } from './en/sentences.ts';

export const en: Messages = {
  ...common,
  client,
  script,
  briefings,
  sentences,
  ...pages,
  ...data,
  methodology,
  about,
  fields,
  findings,
  explorer,
  desk,
  guide,
};
