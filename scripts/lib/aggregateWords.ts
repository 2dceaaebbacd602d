/** What `aggregate` says, in each language. */
import type { IsoDate, Lang } from '../../src/core/model.ts';

interface AggregateWords {
  readonly written: (out: string, files: number, rows: number) => string;
  readonly people: (year: number, asOf: IsoDate, regulated: number, nonRegulated: number) => string;
  readonly invalid: (out: string) => string;
}

const isOne = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

export const AGGREGATE_WORDS: Readonly<Record<Lang, AggregateWords>> = {
  'zh-CN': {
    written: (out, files, rows) => `数据集已写入 ${out}：${files} 个文件，${rows} 行。`,
    people: (year, asOf, regulated, nonRegulated) =>
      `${year} 年截至 ${asOf}：准入类 ${regulated} 人，非准入类 ${nonRegulated} 人。`,
    invalid: (out) => `数据有错误，未写入数据集；${out} 保持原样。`,
  },
  'zh-HK': {
    written: (out, files, rows) => `數據集已寫入 ${out}：${files} 個檔案，${rows} 行。`,
    people: (year, asOf, regulated, nonRegulated) =>
      `${year} 年截至 ${asOf}：准入類 ${regulated} 人，非准入類 ${nonRegulated} 人。`,
    invalid: (out) => `數據有錯誤，沒有寫入數據集；${out} 保持原樣。`,
  },
  en: {
    written: (out, files, rows) =>
      `Data set written to ${out}: ${isOne(files, 'file', 'files')}, ${isOne(rows, 'row', 'rows')}.`,
    people: (year, asOf, regulated, nonRegulated) =>
      `${year} as of ${asOf}: ${regulated} regulated, ${nonRegulated} non-regulated.`,
    invalid: (out) => `The data has errors, so no data set was written; ${out} is as it was.`,
  },
};
