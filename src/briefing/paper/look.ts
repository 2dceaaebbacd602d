/**
 * Faces and sizes of a briefing, by language and kind. For zh-CN those of GB/T 9704-2012; in Hong Kong and in English
 * what offices there use. No face is embedded: a reader without it sees the one named beside it in the font table.
 */
import type { Lang } from '../../core/model.ts';
import type { BriefingDocument } from '../document.ts';
import { sheetOf } from './sheet.ts';
import type { Sheet } from './sheet.ts';

/** Names of faces for Chinese, or for all of a text in English. */
interface Faces {
  readonly body: string;
  readonly title: string;
  readonly heading: string;
  readonly subheading: string;
  readonly quote: string;
}

/** Points. */
interface Sizes {
  readonly title: number;
  readonly heading: number;
  readonly body: number;
  readonly table: number;
  readonly small: number;
  /** Distance of the lines of the body. */
  readonly line: number;
}

/** Distances above and below, points. */
interface Space {
  readonly notice: Around;
  readonly title: Around;
  readonly number: Around;
  readonly heading: Around;
  /** Of the caption of a table, and of the note below it. */
  readonly table: Around;
  readonly note: Around;
  readonly figure: Around;
  readonly figureCaption: Around;
}
type Around = readonly [before: number, after: number];

export interface Look {
  readonly lang: Lang;
  readonly faces: Faces;
  readonly sizes: Sizes;
  readonly space: Space;
  readonly sheet: Sheet;
  /** A paragraph begins two characters in, and its lines are flush on both sides. */
  readonly isChinese: boolean;
}

/** Of Latin letters and digits, whatever the face of the Chinese. */
export const LATIN_FACE = 'Times New Roman';

const FACES: Readonly<Record<Lang, Faces>> = {
  'zh-CN': {
    body: '仿宋_GB2312',
    title: '方正小标宋简体',
    heading: '黑体',
    subheading: '楷体_GB2312',
    quote: '楷体_GB2312',
  },
  'zh-HK': {
    body: '新細明體',
    title: '微軟正黑體',
    heading: '微軟正黑體',
    subheading: '微軟正黑體',
    quote: '標楷體',
  },
  en: { body: '宋体', title: '黑体', heading: '黑体', subheading: '黑体', quote: '宋体' },
};

/** What stands in for a face that a machine does not have. */
export const OTHER_NAMES: Readonly<Record<string, string>> = {
  仿宋_GB2312: 'FangSong',
  楷体_GB2312: 'KaiTi',
  方正小标宋简体: 'SimSun',
  黑体: 'SimHei',
  宋体: 'SimSun',
  新細明體: 'PMingLiU',
  微軟正黑體: 'Microsoft JhengHei',
  標楷體: 'DFKai-SB',
};

/** 22 lines of 28 characters to a page in zh-CN (5.2.3). */
const SIZES: Readonly<Record<Lang, Sizes>> = {
  'zh-CN': { title: 22, heading: 16, body: 16, table: 12, small: 10.5, line: 28.9 },
  'zh-HK': { title: 20, heading: 15, body: 14, table: 11, small: 10, line: 26 },
  en: { title: 18, heading: 13, body: 11.5, table: 10, small: 9, line: 17 },
};

const ONE_PAGE_SIZES: Readonly<Record<Lang, Sizes>> = {
  'zh-CN': { title: 18, heading: 12, body: 11, table: 10, small: 8.5, line: 18 },
  'zh-HK': { title: 18, heading: 12, body: 11, table: 10, small: 8.5, line: 18 },
  en: { title: 14, heading: 11, body: 10, table: 9, small: 8, line: 14.5 },
};

const ONE_PAGE_SPACE: Space = {
  notice: [0, 4],
  title: [0, 2],
  number: [0, 2],
  heading: [3, 0],
  table: [2, 3],
  note: [2, 3],
  figure: [2, 4],
  figureCaption: [3, 0],
};

function spaceOf(lang: Lang, { line }: Sizes): Space {
  return {
    notice: [6, 10],
    title: [0, line * 0.4],
    number: [0, line * 0.4],
    heading: lang === 'en' ? [line * 0.6, line * 0.2] : [0, 0],
    table: [8, 3],
    note: [2, 10],
    figure: [8, 0],
    figureCaption: [3, 4],
  };
}

export function lookOf({ kind, lang }: BriefingDocument): Look {
  const isOnePage = kind === 'brief';
  const sizes = (isOnePage ? ONE_PAGE_SIZES : SIZES)[lang];
  return {
    lang,
    // Its one heading is of the second level.
    faces: isOnePage ? { ...FACES[lang], subheading: FACES[lang].heading } : FACES[lang],
    sizes,
    space: isOnePage ? ONE_PAGE_SPACE : spaceOf(lang, sizes),
    sheet: sheetOf(kind),
    isChinese: lang !== 'en',
  };
}
