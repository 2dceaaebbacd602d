/** Interface text in traditional Chinese as written in Hong Kong. */
import type { Messages } from './zh-CN.ts';
import { about } from './zh-HK/about.ts';
import { briefings } from './zh-HK/briefings.ts';
import { client } from './zh-HK/client.ts';
import { common } from './zh-HK/common.ts';
import { data } from './zh-HK/data.ts';
import { desk } from './zh-HK/desk.ts';
import { explorer } from './zh-HK/explorer.ts';
import { fields } from './zh-HK/fields.ts';
import { findings } from './zh-HK/findings.ts';
import { guide } from './zh-HK/guide.ts';
import { methodology } from './zh-HK/methodology.ts';
import { pages } from './zh-HK/pages.ts';
import { script } from './zh-HK/script.ts';
import { sentences } from './zh-HK/sentences.ts';

export const zhHK: Messages = {
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
