/**
 * Interface text in simplified Chinese. It is the source of the type that the other languages satisfy, so
 * that a missing or a surplus key does not compile.
 */
import { about } from './zh-CN/about.ts';
import { briefings } from './zh-CN/briefings.ts';
import { client } from './zh-CN/client.ts';
import { common } from './zh-CN/common.ts';
import { data } from './zh-CN/data.ts';
import { desk } from './zh-CN/desk.ts';
import { explorer } from './zh-CN/explorer.ts';
import { fields } from './zh-CN/fields.ts';
import { findings } from './zh-CN/findings.ts';
import { guide } from './zh-CN/guide.ts';
import { methodology } from './zh-CN/methodology.ts';
import { pages } from './zh-CN/pages.ts';
import { script } from './zh-CN/script.ts';
import { sentences } from './zh-CN/sentences.ts';

export const zhCN = {
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

export type Messages = typeof zhCN;
export type { MethodText } from './zh-CN/methodology.ts';
