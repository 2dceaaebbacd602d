import type { ImportWords } from './importWords.ts';

const quote = (text: string): string => `「${text}」`;
const list = (items: readonly string[]): string => items.join('、');

export const zhHK: ImportWords = {
  quote,
  list,
  colon: '：',
  receipt: '匯入回執',
  pasted: '貼上的表格',
  headcounts: (sheet, rows, people) => `工作表${sheet}：人數 ${rows} 行，共 ${people} 人`,
  collected: (sheet, units, rows, people) =>
    `工作表${sheet}：匯總表，${units} 個單位，人數 ${rows} 行，共 ${people} 人`,
  unit: (name, rows, people) => `${name}：${rows} 行，共 ${people} 人`,
  divided: (columns) => `按 ${columns} 欄的單位分到各單位`,
  wordsOfNobody: (line) => `第 ${line} 行起的文字不知道是哪個單位的，不匯入`,
  milestones: (sheet, rows, known) =>
    `工作表${sheet}：里程碑 ${rows} 行${known === 0 ? '' : `，其中 ${known} 行已經登記過，不重複寫入`}`,
  summary: (sheet, work, suggestions) => `工作表${sheet}：工作情況 ${work} 字，意見建議 ${suggestions} 字`,
  totals: (lines) => `第 ${lines} 行是合計，已核對相符，不匯入`,
  unchecked: (lines, why) => `第 ${lines} 行是合計，沒有核對（${why}），不匯入`,
  why: {
    differs: '與各行不符',
    'not-calculated': '公式沒有結果',
    'shown-otherwise': '顯示的與存的不同',
    'no-number': '沒有寫數',
    running: '是累計數',
    'unknown-part': '不清楚是哪些行的合計',
    incomplete: '有的行讀不出來',
  },
  skipped: (lines) => `第 ${lines} 行是標題或附註，不匯入`,
  hiddenLines: (lines) => `第 ${lines} 行是隱藏的，不匯入`,
  hiddenColumns: (columns) => `${columns} 欄是隱藏的，不匯入`,
  running: (columns) => `${columns} 欄是序號，不匯入`,
  units: (columns) => `${columns} 欄寫的是本單位，不匯入`,
  filled: (ranges) => `合併儲存格 ${ranges}：每一行都按同一內容讀取`,
  told: (columns) => `表內沒有的欄，按指令填寫：${columns}`,
  blank: (columns) => `表內沒有的欄，留空：${columns}`,
  received: (day) => `首次報送日期填為 ${day}（今天；要填其他日期請加 --reported-on）`,
  receivedAtDesk: (day) => `首次報送日期填為 ${day}（今天）`,
  kept: (day) => `首次報送日期沿用已有檔案的 ${day}`,
  otherDelivery: (day) => `表內寫的報送日期 ${day} 不採用`,
  labels: (readings) => `欄名讀作：${readings}`,
  readings: (readings, more) => `名稱和寫法讀作：${readings}${more === 0 ? '' : `，另有 ${more} 種`}`,
  unused: (sheets) => `沒有匯入的工作表：${sheets}`,
  hiddenSheets: (sheets) => `沒有匯入的隱藏工作表：${sheets}`,
  error: '錯誤',
  warning: '提醒',
  unreadable: (file, reason) =>
    ({
      'old-format': `${file}：這是舊格式（.xls 或 .et）。請在 Excel 或 WPS 內打開，選「另存新檔」，檔案類型選「Excel 活頁簿（*.xlsx）」，再匯入新檔案。只改副檔名不行。`,
      encrypted: `${file}：活頁簿設了開啟密碼。請在 Excel 或 WPS 內打開，取消密碼後另存，再匯入。`,
      'not-a-workbook': `${file}：不是 .xlsx 活頁簿，或者檔案已損壞。請在 Excel 或 WPS 內打開，另存為 .xlsx 後再匯入。`,
      'too-large': `${file}：檔案太大（上限 5 MiB，解壓後 30 MiB，全部工作表共 22 萬格）。月報只有幾十行，請刪去圖片、無關的工作表和遠處的零星儲存格後再匯入。`,
    })[reason],
  noTable: (file, sheets) =>
    `${file}：找不到人數表（看過的工作表：${sheets}）。表頭要有「專業領域、地點、來源地、人數」等欄名，可以先用 npm run new -- --xlsx 產生範本。`,
  nothingWritten: '有錯誤，沒有寫入任何檔案。改好活頁簿後重新匯入。',
  written: '已寫入：',
  unchanged: '內容與已有檔案相同，不必寫入。',
  illustrative: '注意：本儲存庫目前的人數、日期和狀態均為示例。',
};
