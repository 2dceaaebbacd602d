import type { Messages } from '../message.ts';
import { terms } from './terms.ts';

const ASK = '不熟悉 JSON 的，請改交 CSV 檔案，或請技術人員協助';

export const json = {
  'json-syntax': {
    title: 'JSON 寫法有誤',
    message: ({ row, params }) =>
      `${row}的 JSON 寫法有誤，由這裏起讀不下去${params.expected === '' ? '' : `；這裏應當是 ${params.expected}`}。`,
    cure: `請檢查這一行和上一行：逗號、引號、括號是否少了或多了，標點是否用了中文標點。${ASK}。`,
    why: '寫法有一處錯誤，整個檔案就無法讀取。',
  },
  'json-duplicate-key': {
    title: '屬性名稱重複',
    message: ({ row, params, quote }) => `${row}的屬性${quote(params.key)}在同一處寫了兩次。`,
    cure: '請只保留正確的那一個，刪除另一個。',
    why: '同名的屬性寫兩次，不同的程式會取不同的值。',
  },
  'json-forbidden-key': {
    title: '屬性名稱不允許使用',
    message: ({ row, params, quote }) => `${row}用了不允許的屬性名稱${quote(params.key)}。`,
    cure: '請刪除這個屬性。',
    why: '這個名稱在許多程式裏有特殊作用，可能被用來干擾處理，因此不接受。',
  },
  'json-type': {
    title: '值的類型不對',
    message: ({ where, params }) =>
      `${where}應當是${terms.jsonType(params.expected)}，寫的卻是${terms.jsonType(params.actual)}。`,
    cure: ({ params }) =>
      params.actual === 'string'
        ? '數字請不要加引號，例如寫 3，不要寫 "3"。'
        : '請改成要求的類型；文字要加英文雙引號。',
    why: '類型明確，才不會把文字當成數字來計算。',
  },
  'json-missing-property': {
    title: '欠缺屬性',
    message: ({ row, params, label }) => `${row}欠缺${label(params.property)}這個屬性。`,
    cure: ({ params, label }) => `請補上${label(params.property)}。`,
    why: '少了必需的屬性，這一條內容就不完整，無法使用。',
  },
  'json-unknown-property': {
    title: '不認識的屬性',
    message: ({ row, params, quote, meant }) => `${row}的屬性${quote(params.property)}不在規定之內${meant}。`,
    cure: ({ params, suggestion, names }) =>
      suggestion === null
        ? `請刪除它。可用的屬性：${names(params.expected)}。`
        : `請改為${suggestion}；如果是多餘的，請刪除。`,
    why: '不認識的屬性不會被讀取。拼錯的名稱如果不指出來，數據就會不知不覺遺失。',
  },
  'json-constraint': {
    title: '值不符合規定',
    message: ({ where, value, isBlank, params }) =>
      `${where}${isBlank ? '' : `寫的是${value}，`}${terms.rule(params.rule, params.limit)}。`,
    cure: ({ suggestion }) => (suggestion === null ? '請按要求改正。' : `請改為${suggestion}。`),
    why: '每個屬性的取值範圍都寫在 schemas 資料夾，超出範圍的值無法使用。',
  },
  'path-content-mismatch': {
    title: '內容與檔案位置不一致',
    message: ({ where, value, params, quote }) =>
      `${where}寫的是${value}，按檔案所在的資料夾和檔案名稱應當是${quote(params.expected)}。`,
    cure: ({ params, quote }) => `請改為${quote(params.expected)}；如果內容沒錯，請把檔案移到正確的位置。`,
    why: '資料夾說明是哪個單位，檔案名稱說明是哪個月。兩處說法不同，不知道該信哪一個。',
  },
} satisfies Partial<Messages>;
