/** The few words that the format itself adds. */
import type { Lang } from '../../core/model.ts';

interface DocxWords {
  readonly table: (n: number, caption: string) => string;
  readonly figure: (n: number, caption: string) => string;
  /** A place left for somebody's words. */
  readonly blank: (prompt: string) => string;
}

const CHINESE = {
  blank: (prompt: string) => `【${prompt}】`,
};

export const DOCX_WORDS: Readonly<Record<Lang, DocxWords>> = {
  'zh-CN': {
    ...CHINESE,
    table: (n, caption) => `表${n}　${caption}`,
    figure: (n, caption) => `图${n}　${caption}`,
  },
  'zh-HK': {
    ...CHINESE,
    table: (n, caption) => `表${n}　${caption}`,
    figure: (n, caption) => `圖${n}　${caption}`,
  },
  en: {
    table: (n, caption) => `Table ${n}. ${caption}`,
    figure: (n, caption) => `Figure ${n}. ${caption}`,
    blank: (prompt) => `[${prompt}]`,
  },
};
