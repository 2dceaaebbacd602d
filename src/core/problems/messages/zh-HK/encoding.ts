import type { Messages } from '../message.ts';
import { terms } from './terms.ts';

const SAVE_AGAIN =
  '請用 Excel 或 WPS 開啟原來的試算表，選「另存新檔」，檔案類型選「CSV UTF-8（逗號分隔）」，儲存後再提交';

export const encoding = {
  'workbook-as-text': {
    title: '用文字檔副檔名儲存的活頁簿',
    message: ({ params }) =>
      `這其實是 Excel 或 WPS 的活頁簿（${params.format === 'xlsx' ? '.xlsx' : '.xls 或 .et'}），只是改了副檔名，內容不是文字。`,
    cure: `${SAVE_AGAIN}。只改副檔名，檔案的內容不會變。`,
    why: '活頁簿有自己的打包格式，直接讀不出行，也看不出每次改了甚麼。',
  },
  'byte-order-mark': {
    title: '檔案開頭有 BOM 標記',
    message: '檔案開頭有一個看不見的標記（BOM），是 Excel 儲存「CSV UTF-8」時加上的，不影響數據。',
    cure: '你不必處理，統一格式時會移除。',
    why: '數據可以照常讀取。移除這個標記，是為了讓每次修改只顯示真正改動的地方。',
  },
  'legacy-encoding': {
    title: '檔案不是 UTF-8 編碼',
    message: ({ params, quote }) =>
      `這個檔案的文字編碼是 ${terms.encoding(params.encoding)}，不是 UTF-8；已按它讀取${params.sample === '' ? '' : `，讀出來的文字例如${quote(params.sample)}`}。`,
    cure: '請看看文字有沒有變成亂碼；沒有就不必處理。下次儲存時可選「CSV UTF-8（逗號分隔）」。',
    why: '同樣的位元組用不同的編碼會讀成不同的字。統一為 UTF-8，任何電腦開啟都一樣。',
  },
  'ambiguous-encoding': {
    title: '無法確定文字編碼',
    message: ({ params }) =>
      `這個檔案按 ${params.encodings.join(' 和 ')} 都能讀通，讀出來的字卻不同，無法確定哪一個對。`,
    cure: `${SAVE_AGAIN}。`,
    why: '猜錯編碼，領域、地點和備註就會變成別的字，所以不猜。',
  },
  'invalid-encoding': {
    title: '文字編碼已損壞',
    message: ({ where }) => `${where}有讀不通的位元組，檔案可能已經損壞，或者根本不是文字檔。`,
    cure: `${SAVE_AGAIN}。`,
    why: '損壞的位元組讀出來是亂碼，無法知道原本寫的是甚麼。',
  },
  'nul-character': {
    title: '含有空字元',
    message: ({ where }) => `${where}含有看不見的空字元（U+0000），檔案可能已經損壞。`,
    cure: `${SAVE_AGAIN}。`,
    why: '正常的試算表檔案不會有空字元，它往往表示檔案沒有完整儲存。',
  },
  'control-character': {
    title: '含有控制字元',
    message: ({ where, params }) => `${where}含有看不見的控制字元 ${params.codePoint}。`,
    cure: '請清空這個儲存格，再親手輸入一遍（不要貼上）。',
    why: '控制字元看不見，卻會令名稱對不上，或者打亂顯示。',
  },
  'line-endings': {
    title: '換行字元不統一',
    message: ({ params }) =>
      `這個檔案的換行方式是「${terms.lineEnding[params.kind]}」，規定用 LF。不影響數據。`,
    cure: '你不必處理，統一格式時會改好。',
    why: '換行統一，每次修改才只顯示真正改動的行。',
  },
  'wrong-delimiter': {
    title: '欄與欄之間不是逗號',
    message: ({ params }) =>
      `各欄之間用的是${terms.delimiter[params.delimiter]}，規定用半形逗號。已按${terms.delimiter[params.delimiter]}讀取。`,
    cure: '你不必逐一替換。下次儲存時請選「CSV UTF-8（逗號分隔）」，不要選「文字檔（Tab 字元分隔）」。',
    why: '分隔符號不同，其他程式會把整行當成一格。',
  },
  'unclosed-quote': {
    title: '引號沒有成對',
    message: ({ where }) => `${where}開始的雙引號（"）一直沒有結束，後面的內容都被當成了同一格。`,
    cure: '請在這一格的末尾補上一個雙引號（"），或者刪除多出來的雙引號。',
    why: '少一個引號，後面所有的行都會擠進同一個儲存格，人數就會漏掉。',
  },
  'stray-quote': {
    title: '引號的位置不對',
    message: ({ where }) => `${where}的雙引號（"）位置不對，無法確定這一格到哪裏結束。`,
    cure: '請刪除這個雙引號，或者改用中文引號「」。用 Excel 或 WPS 儲存的 CSV 會自動處理引號。',
    why: '在 CSV 檔案裏，雙引號用來包住整個儲存格。寫在中間會有幾種讀法。',
  },
  'bidirectional-character': {
    title: '含有改變文字方向的字元',
    message: ({ where, params }) =>
      `${where}含有看不見的方向控制字元 ${params.codePoint}，顯示的次序與實際內容可能不同。`,
    cure: '請清空這個儲存格，再親手輸入一遍（不要貼上）。',
    why: '這類字元可令看到的內容與檔案內容不一樣，因此不接受。',
  },
  'zero-width-character': {
    title: '含有看不見的字元',
    message: ({ where, params }) =>
      `${where}含有看不見的字元 ${params.codePoint}，多半是從網頁或通訊軟件貼上來的。`,
    cure: '你不必處理，移除它不會改變內容。',
    why: '看起來一樣的兩個名稱，多一個看不見的字元就對不上。',
  },
  'doubtful-encoding': {
    title: '文字可能讀成了亂碼',
    message: ({ params, quote }) =>
      `這個檔案不是 UTF-8，已按 ${params.encoding} 讀取，但只有備註等自由文字可作參考，讀出來的是${quote(params.sample)}，可能是亂碼。`,
    cure: '請看看這段文字。如果是亂碼（例如葡文、日文、韓文的備註），請用 Excel 或 WPS 開啟原表，另存為「CSV UTF-8（逗號分隔）」後再提交；如果沒有錯，也請這樣另存一次。自動改寫不會動這個檔案。',
    why: '葡文、日文、韓文等文字用其他編碼儲存時，也能按中文編碼讀通，讀出來卻是不相干的字。',
  },
} satisfies Partial<Messages>;
