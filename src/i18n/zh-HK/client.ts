/** Words that the browser needs too: tools of the charts, search. */
import type { client as source } from '../zh-CN/client.ts';

export const client: typeof source = {
  chart: {
    kind: '可逐項檢視的圖表',
    hint: '用方向鍵逐項檢視，按 Esc 離開',
    saveFailed: '未能儲存圖片',
  },
  tools: {
    group: (title) => `儲存與嵌入：${title}`,
    embed: '嵌入',
    embedLong: (title) => `可嵌入的頁面：${title}`,
    saveSvg: (title) => `儲存為 SVG 圖片：${title}`,
    savePng: (title) => `儲存為 PNG 圖片：${title}`,
    saveCsv: (title) => `儲存為 CSV 表格：${title}`,
    link: '連結',
    linkLong: (title) => `本圖的連結：${title}`,
    /** After the address went to the clipboard. */
    copied: '已複製',
  },
  filter: {
    label: '只顯示',
    all: '全部',
  },
  embed: {
    lead: '每張圖表都有獨立頁面，可嵌入其他網頁，無須 JavaScript。',
    fullPage: '在數據看板中查看',
    chart: '圖表',
    page: '所在頁面',
  },
  search: {
    title: '搜尋',
    lead: '本站所有頁面，按類別列出。',
    label: '搜尋領域、地點、單位、月份、目標、任務、問題代碼和頁面',
    placeholder: '名稱、別名或代碼',
    close: '關閉',
    found: (total, shown) => (total > shown ? `找到${total}項，顯示首${shown}項` : `找到${total}項`),
    none: '找不到結果',
    failed: '暫時未能搜尋，請查看列表頁',
    listPage: '所有頁面',
    kinds: {
      page: '頁面',
      target: '目標',
      domain: '領域',
      site: '地點',
      city: '城市',
      unit: '單位',
      month: '月份',
      briefing: '簡報',
      task: '任務',
      problem: '問題代碼',
    },
  },
};
