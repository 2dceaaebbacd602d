/** What the index of `impact --pictures` says, in each language. */
import type { Lang } from '../../src/core/model.ts';

interface PictureWords {
  readonly title: string;
  readonly before: string;
  readonly after: string;
  readonly missing: string;
  readonly changed: (count: number) => string;
  readonly compared: (from: string, to: string | null, asOf: string) => string;
  readonly unpublished: string;
  readonly page: (path: string) => string;
  readonly written: (folder: string, count: number) => string;
}

export const PICTURE_WORDS: Readonly<Record<Lang, PictureWords>> = {
  'zh-CN': {
    title: '合并前后的图表',
    before: '合并前',
    after: '合并后',
    missing: '没有这个图表',
    changed: (count) =>
      count === 0 ? '没有图表因合并而改变。' : `合并改变 ${count} 个图表。两边用同一刻度。`,
    compared: (from, to, asOf) =>
      `提交 ${from} 与${to === null ? '当前文件' : `提交 ${to}`}相比，都截至 ${asOf}。`,
    unpublished: '有一方的数据有错误，不能公布，所以没有图表可比。',
    page: (path) => `页面 ${path}`,
    written: (folder, count) => `图表对照已写入 ${folder}：${count} 个图表，从 index.html 看起。`,
  },
  'zh-HK': {
    title: '合併前後的圖表',
    before: '合併前',
    after: '合併後',
    missing: '沒有這個圖表',
    changed: (count) =>
      count === 0 ? '沒有圖表因合併而改變。' : `合併改變 ${count} 個圖表。兩邊用同一刻度。`,
    compared: (from, to, asOf) =>
      `提交 ${from} 與${to === null ? '現有檔案' : `提交 ${to}`}相比，均截至 ${asOf}。`,
    unpublished: '有一方的數據有錯誤，不能公佈，所以沒有圖表可比。',
    page: (path) => `頁面 ${path}`,
    written: (folder, count) => `圖表對照已寫入 ${folder}：${count} 個圖表，從 index.html 看起。`,
  },
  en: {
    title: 'Charts before and after the merge',
    before: 'Before the merge',
    after: 'After the merge',
    missing: 'There is no such chart',
    changed: (count) =>
      count === 0
        ? 'Merging changes no chart.'
        : `Merging changes ${count} ${count === 1 ? 'chart' : 'charts'}. Both sides have one scale.`,
    compared: (from, to, asOf) =>
      `${to === null ? 'The files as they are' : `Commit ${to}`} beside commit ${from}, both as of ${asOf}.`,
    unpublished: 'The data of a side has errors and cannot be published, so there are no charts to compare.',
    page: (path) => `Page ${path}`,
    written: (folder, count) =>
      `Charts written to ${folder}: ${count} ${count === 1 ? 'chart' : 'charts'}; start with index.html.`,
  },
};
