/** The pages of briefings. What a briefing itself says stands in src/briefing/words. */
import type { briefings as source } from '../zh-CN/briefings.ts';

export const briefings: typeof source = {
  title: {
    month: (month) => `${month}工作簡報`,
    half: (half) => `${half}工作簡報`,
    brief: (month) => `${month}一頁簡報`,
  },
  lead: (n) => `每月一期，每半年另有一份，共${n}份；每份按當日所知的數據寫成，可列印，亦可下載 Markdown。`,
  leadNone: (month) => `首期為${month}簡報，該月尚未開始。`,
  table: '各期簡報',
  name: '簡報',
  issue: '期數',
  asOf: '數據截至',
  files: '其他樣式',
  number: (n) => `第${n}期`,
  markdown: 'Markdown',
  markdownOf: (title) => `Markdown：${title}`,
  brief: '一頁簡報',
  full: '全文簡報',
  issued: '本期已印發，印發稿存檔：',
  issuedNote: '本頁按同一日的數據重新產生，用語可能與印發稿不同。',
  issuedShort: '已印發',
  draft: '編寫中',
};
