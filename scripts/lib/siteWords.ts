/** What `build` and `start` say, in each language. */
import type { Lang } from '../../src/core/model.ts';

interface SiteWords {
  readonly building: (pages: number) => string;
  readonly built: (out: string, pages: number, seconds: string) => string;
  readonly invalid: (out: string) => string;
  readonly keptLast: (out: string) => string;
  readonly upToDate: (out: string) => string;
  readonly serving: (url: string) => string;
}

export const SITE_WORDS: Readonly<Record<Lang, SiteWords>> = {
  'zh-CN': {
    building: (pages) => `正在生成网站：${pages} 页`,
    built: (out, pages, seconds) => `网站已生成：${out}（${pages} 页，用时 ${seconds} 秒）。`,
    invalid: (out) => `数据有错误，未生成网站；${out} 保持原样。`,
    keptLast: (out) => `生成失败；${out} 保持原样。`,
    upToDate: (out) => `${out} 已是最新，无需重新生成。`,
    serving: (url) => `请在浏览器中打开：${url}（按 Ctrl+C 结束）`,
  },
  'zh-HK': {
    building: (pages) => `正在產生網站：${pages} 頁`,
    built: (out, pages, seconds) => `網站已產生：${out}（${pages} 頁，用時 ${seconds} 秒）。`,
    invalid: (out) => `數據有錯誤，沒有產生網站；${out} 保持原樣。`,
    keptLast: (out) => `產生失敗；${out} 保持原樣。`,
    upToDate: (out) => `${out} 已是最新，無須重新產生。`,
    serving: (url) => `請在瀏覽器開啟：${url}（按 Ctrl+C 結束）`,
  },
  en: {
    building: (pages) => `Building the site: ${pages} pages`,
    built: (out, pages, seconds) => `Site built: ${out} (${pages} pages, ${seconds} s).`,
    invalid: (out) => `The data has errors, so nothing was built; ${out} is as it was.`,
    keptLast: (out) => `The build failed; ${out} is as it was.`,
    upToDate: (out) => `${out} is up to date.`,
    serving: (url) => `Open ${url} in a browser (Ctrl+C ends it).`,
  },
};
