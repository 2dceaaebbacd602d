/** What `fix` says. */
import type { Lang } from '../../src/core/model.ts';

interface FixWords {
  readonly layoutOnly: string;
  readonly changed: (files: number, folder: string) => string;
  readonly wouldChange: (files: number, folder: string) => string;
  readonly notFixed: string;
}

export const FIX_WORDS: Readonly<Record<Lang, FixWords>> = {
  'zh-CN': {
    layoutOnly: '只是引号、换行的写法统一为规范形式，内容不变。',
    changed: (files, folder) =>
      files === 0
        ? `${folder}：没有需要改写的文件。`
        : `已把 ${files} 个文件改写为规范形式，人数等事实没有改变。`,
    wouldChange: (files, folder) =>
      files === 0
        ? `${folder}：没有需要改写的文件。`
        : `有 ${files} 个文件可以改写为规范形式（--check：未写入）。`,
    notFixed: '以下错误不止一种读法或没有读法，不能自动改，请人工处理：',
  },
  'zh-HK': {
    layoutOnly: '只是引號、換行的寫法統一為規範形式，內容不變。',
    changed: (files, folder) =>
      files === 0
        ? `${folder}：沒有需要改寫的檔案。`
        : `已把 ${files} 個檔案改寫為規範形式，人數等事實沒有改變。`,
    wouldChange: (files, folder) =>
      files === 0
        ? `${folder}：沒有需要改寫的檔案。`
        : `有 ${files} 個檔案可以改寫為規範形式（--check：未寫入）。`,
    notFixed: '以下錯誤不止一種讀法或沒有讀法，不能自動改，請人手處理：',
  },
  en: {
    layoutOnly: 'Only quotes and line ends are written in the canonical way; the content is the same.',
    changed: (files, folder) =>
      files === 0
        ? `${folder}: nothing to rewrite.`
        : `Files rewritten in canonical form: ${files}. No headcount or other fact has changed.`,
    wouldChange: (files, folder) =>
      files === 0
        ? `${folder}: nothing to rewrite.`
        : `Files that can be rewritten in canonical form: ${files} (--check: nothing written).`,
    notFixed: 'These errors have no reading or more than one; a person has to mend them:',
  },
};
