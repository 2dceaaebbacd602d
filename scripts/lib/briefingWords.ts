/** What `briefing` says. */
import type { Lang } from '../../src/core/model.ts';

interface BriefingCommandWords {
  readonly written: (file: string, asOf: string) => string;
  readonly invalid: string;
}

export const BRIEFING_COMMAND_WORDS: Readonly<Record<Lang, BriefingCommandWords>> = {
  'zh-CN': {
    written: (file, asOf) => `已写入 ${file}，数据截至 ${asOf}`,
    invalid: '数据有错误，没有写简报。',
  },
  'zh-HK': {
    written: (file, asOf) => `已寫入 ${file}，數據截至 ${asOf}`,
    invalid: '數據有錯誤，沒有寫簡報。',
  },
  en: {
    written: (file, asOf) => `${file} written, with the data as of ${asOf}`,
    invalid: 'The data has errors, so no briefing was written.',
  },
};
