/** What `new` says when it has written a template. */
import type { Lang } from '../../src/core/model.ts';

interface NewWords {
  readonly written: (path: string) => string;
  readonly nextCsv: (path: string) => string;
  readonly nextWorkbook: (path: string, unit: string, month: string) => string;
}

export const NEW_WORDS: Readonly<Record<Lang, NewWords>> = {
  'zh-CN': {
    written: (path) => `已写好模板：${path}`,
    nextCsv: (path) =>
      `人数一栏留空未填：填本月新增人数，没有新增填 0。填好后检查：npm run validate -- ${path}`,
    nextWorkbook: (path, unit, month) =>
      `在 Excel 或 WPS 里填好后导入：npm run import -- ${path} --unit ${unit} --month ${month}`,
  },
  'zh-HK': {
    written: (path) => `已寫好範本：${path}`,
    nextCsv: (path) =>
      `人數一欄留空未填：填本月新增人數，沒有新增填 0。填好後檢查：npm run validate -- ${path}`,
    nextWorkbook: (path, unit, month) =>
      `在 Excel 或 WPS 內填好後匯入：npm run import -- ${path} --unit ${unit} --month ${month}`,
  },
  en: {
    written: (path) => `Template written: ${path}`,
    nextCsv: (path) =>
      `Headcounts are left blank: fill in the people new this month, 0 for none. Then check it: npm run validate -- ${path}`,
    nextWorkbook: (path, unit, month) =>
      `Fill it in with Excel or WPS, then import it: npm run import -- ${path} --unit ${unit} --month ${month}`,
  },
};
