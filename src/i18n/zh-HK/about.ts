/** The page about the site itself. */
import type { about as source } from '../zh-CN/about.ts';

export const about: typeof source = {
  title: '關於本網站',
  lead: '本網站顯示粵港澳大灣區工程師資格互認試點的目標與進展，由各單位呈報的數據檔案自動生成。',
  source: {
    title: '依據',
    text: '目標、任務、限期及單位取自以下文件：',
    issuer: '發文單位',
    number: '文號',
    document: '文件',
  },
  illustrative: {
    title: '哪些是示例',
    real: '取自方案：名稱、目標、任務、負責單位及限期。',
    invented: '虛構示例：人數、呈報日期、呈報狀態、里程碑、任務進展、工作情況與意見建議。',
    inferred: '方案沒有寫明、由本網站推定的，都標示「推定」或「本看板的選擇」。',
  },
  corrections: {
    title: '發現錯誤怎麼辦',
    text: '數據有誤，請由呈報單位更正當月的檔案；程式有誤，請在程式碼庫提出。',
    repository: '程式碼庫',
  },
  privacy: {
    title: '私隱',
    text: [
      '數據檔案只有人數，沒有姓名、證件號碼或聯絡資料。檢查會拒絕懷疑屬個人資料的內容，也不會把它顯示出來。',
      '本網站不使用 Cookie，不追蹤訪客，不向其他網站發出請求。顯示主題的選擇和呈報頁的草稿只儲存在閣下的瀏覽器，草稿可隨時刪除。',
    ],
  },
  accessibility: {
    title: '無障礙',
    text: [
      '關閉 JavaScript 亦可看到全部數字與圖表。每張圖都有文字說明和數據表，可只用鍵盤操作，亦可列印。',
      '狀態同時以形狀和文字表示，不只靠顏色。',
    ],
  },
  languages: {
    title: '語言',
    text: '簡體中文、繁體中文（香港）及英文三種介面。官方名稱以方案原文為準，英文名稱是本網站的譯名。',
  },
  licence: {
    title: '授權',
    text: '程式以 Apache-2.0 授權條款開放。',
  },
};
