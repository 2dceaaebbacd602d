/** How tables and figures are numbered. */
import type { Lang } from '../../core/model.ts';

interface CaptionWords {
  readonly table: (n: number, caption: string) => string;
  readonly figure: (n: number, caption: string) => string;
}

export const CAPTION_WORDS: Readonly<Record<Lang, CaptionWords>> = {
  'zh-CN': { table: (n, caption) => `表${n}　${caption}`, figure: (n, caption) => `图${n}　${caption}` },
  'zh-HK': { table: (n, caption) => `表${n}　${caption}`, figure: (n, caption) => `圖${n}　${caption}` },
  en: {
    table: (n, caption) => `Table ${n}. ${caption}`,
    figure: (n, caption) => `Figure ${n}. ${caption}`,
  },
};
