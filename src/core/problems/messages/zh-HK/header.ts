import type { Messages } from '../message.ts';
import { terms } from './terms.ts';

const KINDS = { domain: '專業領域', site: '地點', origin: '來源地', month: '月份' };

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
  'lines-above-header': {
    title: '標題行上面還有別的行',
    message: ({ params }) => `欄名在第 ${params.header} 行，上面還有大標題或說明。`,
    cure: ({ params }) => `請把第 ${params.header} 行以上的內容都刪除，讓欄名成為第一行，再檢查其餘的行。`,
    why: '大標題裏可能寫着別的月份或單位，程式不會去讀。欄名在第一行，每一行是甚麼才清楚。',
  },
  'cumulative-column': {
    title: '這一欄像是累計人數',
    message: ({ where, value }) =>
      `${where}的欄名${value}像是截至某時的累計人數或總人數，這裏要的是當月新增的人數。`,
    cure: '請把這一欄換成當月新增的人數（本月累計減去上月累計），不能只改欄名、不改數字。表裏已經另有一欄當月新增人數的，請把累計這一欄整欄刪除。',
    why: '各月的人數會相加。填了累計數，同一批人每個月都會再算一次。',
  },
  'other-month-column': {
    title: '這一欄說的是別的月份',
    message: ({ where, value, params, quote }) =>
      `${where}的欄名${value}說的不是${quote(params.expected)}，這個檔案卻是${quote(params.expected)}的。`,
    cure: ({ quote, params }) =>
      `請檢查填的是哪個月的數：如果是別的月份的，請填到那個月的檔案；如果數字確實是${quote(params.expected)}新增的，請把欄名裏的月份改正。`,
    why: '欄名裏的月份與檔案不同，多半是用了別的月份的表，數字也是那個月的。',
  },
  'other-count-unit': {
    title: '計數單位不是人',
    message: ({ where, value }) => `${where}寫的是${value}，計數單位不是「人」，讀出來的人數會相差很多倍。`,
    cure: '請把這一欄每一行的數換算成「人」再填，欄名寫「人數」，例如 1.2 百人寫 120。',
    why: '以「人」計數，各單位的數才能相加。',
  },
  'column-per-value': {
    title: '每個值佔了一欄',
    message: ({ params, names }) =>
      `標題行把${KINDS[params.kind]}橫排成幾欄：${names(params.headers)}。規定每一行只有一個人數。`,
    cure: ({ params }) =>
      `請改成每個${KINDS[params.kind]}一行：${params.kind === 'month' ? '只留這個檔案的月份，寫在「月份」一欄' : `加一欄「${KINDS[params.kind]}」寫明是哪一個`}，人數都寫在「人數」一欄；沒有新增的可以不寫。`,
    why: '一行一個人數，才能按領域、地點和來源地相加，也不會有一欄數字不知不覺遺失。',
  },
  'no-note-column': {
    title: '沒有備註欄',
    message: '表裏沒有「備註」這一欄，已按沒有備註讀取。',
    cure: ({ quote, params }) =>
      `你不必處理，會補上空白的備註欄；標準的標題行是：${quote(params.expected)}。`,
    why: '備註可以留空。每個檔案的欄都一樣，才方便對照。',
  },
} satisfies Partial<Messages>;
