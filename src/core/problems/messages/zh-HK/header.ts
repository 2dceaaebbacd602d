import type { Messages } from '../message.ts';
import { terms } from './terms.ts';

export const header = {
  'missing-header': {
    title: '沒有標題行',
    message: '第 1 行不是標題行，看起來已經是數據，無法知道每一欄是甚麼。',
    cure: ({ quote, params }) => `請在最上面插入一行標題，照抄：${quote(params.expected)}。`,
    why: '要靠標題行知道哪一欄是人數、哪一欄是地點，不能靠位置去猜。',
  },
  'blank-header': {
    title: '標題行有空格子',
    message: ({ where, meant }) => `${where}的欄名是空的，下面的行在這一欄卻有內容${meant}。`,
    cure: '請為這一欄寫上名稱；如果這一欄沒有用，請整欄刪除。',
    why: '沒有名稱的欄無法知道填的是甚麼，當中的內容會遺失。',
  },
  'duplicate-header': {
    title: '欄名重複',
    message: ({ column, params }) => `${column}這一欄出現了兩次，第 ${params.first} 欄已經是它。`,
    cure: '請保留填了數據的那一欄，把另一欄整欄刪除。',
    why: '同一個名稱有兩欄，無法知道以哪一欄為準。',
  },
  'missing-column': {
    title: '欠缺一欄',
    message: ({ column }) => `欠缺${column}這一欄。`,
    cure: ({ column, quote, params }) =>
      `請插入${column}這一欄，每一行都填上。完整的標題行是：${quote(params.expected)}。`,
    why: '欠了這一欄，每一行都不完整，因此整個檔案只報這一個問題，補上之後再逐行檢查。',
  },
  'unknown-column': {
    title: '不認識的欄',
    message: ({ value, meant }) => `標題行裏的${value}不是規定的欄名${meant}。`,
    cure: ({ quote, params, suggestion }) =>
      suggestion === null
        ? `請把這一欄整欄刪除；需要說明的內容請寫進備註。規定的標題行是：${quote(params.expected)}。`
        : `請把欄名改為${suggestion}；如果是多餘的欄，請整欄刪除。`,
    why: '不認識的欄不會被讀取。拼錯的欄名如果不指出來，整欄數據就會不知不覺遺失。',
  },
  'header-alias': {
    title: '標題行不是標準寫法',
    message: ({ params, names }) => `標題行寫的是${names(params.headers)}，已經讀懂，標準寫法是英文欄名。`,
    cure: ({ suggestion }) =>
      suggestion === null ? '你不必處理。' : `你不必處理；標準的標題行是${suggestion}。`,
    why: '中文標題行可以照常讀取。統一成英文欄名，是為了其他程式也能使用。',
  },
  'column-order': {
    title: '欄的次序不同',
    message: '欄的次序與規定不同，不影響讀取。',
    cure: ({ quote, params }) => `你不必處理；規定的次序是：${quote(params.expected)}。`,
    why: '每個檔案次序一致，才方便對照，每次修改也只顯示真正改動的地方。',
  },
  'personal-data-column': {
    title: '有一欄是個人資料',
    message: ({ where, params }) =>
      `${where}是填${terms.personal(params.kind)}的欄。這裏的數據是公開的，只需要人數，不能有個人資料。`,
    cure: '請把這一欄整欄刪除後重新提交，並馬上通知辦公室：已經推送的內容要從歷史記錄中清除。',
    why: '數據儲存庫對外公開，任何人都看得到。個人資料一旦提交，就很難收回。',
  },
} satisfies Partial<Messages>;
