import { ORIGINS } from '../../../model.ts';
import type { Case, Messages } from '../message.ts';
import { terms } from './terms.ts';

const unknownName = ({ where, value, meant }: Case<unknown>): string =>
  `${where}寫的是${value}，登記冊內沒有這個名稱${meant}。`;

const useSuggestion =
  (otherwise: string) =>
  ({ suggestion }: Case<unknown>) =>
    suggestion === null ? otherwise : `如果是，請改為${suggestion}；如果不是，${otherwise}`;

export const cells = {
  'no-rows': {
    title: '只有標題行，沒有數據',
    message: '這個檔案只有標題行，一行數據也沒有。',
    cure: '請填上數據。本月沒有新增人員的，也請報一行：任選本單位的一個領域和地點，人數寫 0。',
    why: '空着分不清是「沒有新增」還是「忘了填」。寫一行 0，才算報過了。',
  },
  'blank-row': {
    title: '有空行',
    message: ({ row }) => `${row}是空行。`,
    cure: '你不必處理，空行會被移除。',
    why: 'Excel 和 WPS 常在表格末尾留下空行，不影響數據。',
  },
  'extra-cell': {
    title: '這一行多了格子',
    message: ({ row, params }) =>
      `${row}有 ${params.actual} 格，標題行只有 ${params.expected} 欄，多出來的內容不知道屬於哪一欄。`,
    cure: '請檢查這一行是否多了一個逗號。備註裏要用逗號的，請用中文逗號「，」，或者用 Excel、WPS 儲存，會自動加上引號。',
    why: '多一個逗號，後面的內容就會錯開一欄，人數可能被當成別的。',
  },
  'trailing-empty-cells': {
    title: '行末有多餘的空格子',
    message: ({ row }) => `${row}的末尾有多餘的空格子（逗號）。`,
    cure: '你不必處理，多餘的空格子會被移除。',
    why: '表格右邊曾經填過又刪除的欄，Excel 和 WPS 仍會儲存下來，不影響數據。',
  },
  'missing-cell': {
    title: '這一行少了格子',
    message: ({ row, params }) => `${row}只有 ${params.actual} 格，標題行有 ${params.expected} 欄。`,
    cure: '請補齊這一行。沒有備註的，備註那一格也要留着（空白即可）。',
    why: '少一格，後面的內容就會錯開一欄，無法確定少的是哪一格。',
  },
  'blank-value': {
    title: '必填的格子是空的',
    message: ({ where }) => `${where}是空的，這一格必須填寫。`,
    cure: '請補上內容。人數沒有新增的請寫 0，不要留空。',
    why: '空白不等於 0，也可能是忘了填，所以不能替你決定。',
  },
  'surrounding-space': {
    title: '前後有空格',
    message: ({ where, value }) => `${where}寫的是${value}，前後有多餘的空格。`,
    cure: '你不必處理，前後的空格會被移除。',
    why: '看不見的空格會令相同的名稱對不上。',
  },
  'full-width-characters': {
    title: '用了全形字元',
    message: ({ where, value, suggestion }) =>
      `${where}寫的是${value}，當中有全形字元${suggestion === null ? '' : `，已讀作${suggestion}`}。`,
    cure: '你不必處理，會改為半形。下次輸入數字時請關閉全形輸入。',
    why: '全形的「１２」和半形的「12」看起來相似，對程式來說是不同的字。',
  },
  'month-format': {
    title: '月份寫法不標準',
    message: ({ where, value, suggestion }) =>
      `${where}寫的是${value}${suggestion === null ? '' : `，已讀作${suggestion}`}。標準寫法像「2022-06」。`,
    cure: '你不必處理。要自己改的話，請先把這一欄的儲存格格式設為「文字」，再輸入「2022-06」。',
    why: 'Excel 和 WPS 會自動把月份變成日期格式。統一寫法，才能按月份排序和比較。',
  },
  'invalid-month': {
    title: '不是月份',
    message: ({ where, value, meant }) => `${where}寫的是${value}，讀不出是哪一年哪一月${meant}。`,
    cure: '請寫成「年份-月份」，例如「2022-06」。請先把這一欄的儲存格格式設為「文字」，再輸入。',
    why: '月份讀不出來，這一行的人數就無法歸到哪個月。',
  },
  'month-mismatch': {
    title: '月份與檔案名稱不一致',
    message: ({ where, value, params, quote }) =>
      `${where}寫的是${value}，檔案名稱說的卻是${quote(params.expected)}。`,
    cure: ({ quote, params }) =>
      `如果這一行是本月的，請改為${quote(params.expected)}；如果是其他月份的，請移到那個月的檔案。`,
    why: '一個檔案只裝一個月。月份對不上，多半是複製了上個月的檔案而忘了改。',
  },
  'month-outside-programme': {
    title: '月份不在試點期間',
    message: ({ value, params }) => `月份${value}不在試點的 ${params.first} 至 ${params.last} 之間。`,
    cure: '請檢查年份和月份有沒有寫錯，檔案名稱也要一併檢查。',
    why: '試點的統計有起止月份，期間以外的人數不計入。',
  },
  'name-alias': {
    title: '用了名稱，不是代號',
    message: ({ where, value, suggestion }) =>
      `${where}寫的是${value}${suggestion === null ? '' : `，已讀作${suggestion}`}。`,
    cure: '你不必處理，名稱會換成代號。',
    why: '中文名稱可以照常填寫。換成代號，是為了名稱有變動時數據仍然對得上。',
  },
  'unknown-domain': {
    title: '沒有這個專業領域',
    message: unknownName,
    cure: useSuggestion('請從範本的下拉式清單選一個專業領域。確實是新領域的，請先聯絡辦公室登記。'),
    why: '只統計登記過的專業領域。名稱對不上的人數無法歸類，因此不會計入。',
  },
  'unknown-site': {
    title: '沒有這個地點',
    message: unknownName,
    cure: useSuggestion('請從範本的下拉式清單選一個地點。不分地區的請選「省級」。'),
    why: '只統計登記過的地點。名稱對不上的人數無法歸類，因此不會計入。',
  },
  'unknown-origin': {
    title: '沒有這個來源地',
    message: ({ where, value, names, meant }) =>
      `${where}寫的是${value}，來源地只有${names(ORIGINS)}${meant}。`,
    cure: '請寫其中一個的名稱，或者括號裏的代號。',
    why: '准入類只統計港澳人員，所以每一行都要說明來自哪裏。',
  },
  'ambiguous-name': {
    title: '名稱有幾種可能',
    message: ({ where, value, names, params }) =>
      `${where}寫的是${value}，可能是${names(params.candidates)}，無法確定是哪一個。`,
    cure: ({ names, params }) => `請寫全名或代號，從這幾個裏選一個：${names(params.candidates)}。`,
    why: '一個名稱對應幾個項目時，猜錯就會把人數記到別處。',
  },
  'not-an-integer': {
    title: '人數不是整數',
    message: ({ where, value }) => `${where}寫的是${value}，不是整數。`,
    cure: '請只寫數字，例如「3」，不要帶「人」「約」等字；沒有新增的寫 0。說明請寫進備註。',
    why: '人數要相加。文字和小數無法相加，也不能替你取整數。',
  },
  'negative-headcount': {
    title: '人數是負數',
    message: ({ where, value }) => `${where}寫的是${value}，人數不能小於 0。`,
    cure: '這裏只填本月新增的人數。要更正以前報多了的數，請直接修改那個月的檔案。',
    why: '統計的是當月新增，離開的人不扣減；更正要改在原來的月份，才看得清楚。',
  },
  'number-notation': {
    title: '數字寫法有歧義',
    message: ({ where, value, params }) =>
      `${where}寫的是${value}，這種寫法（${terms.notation[params.notation]}）可能有幾種讀法。`,
    cure: '請只用 0 到 9 的數字寫整數，例如「1200」。',
    why: '「1,200」可以是一千二百，也可以是一點二；「1e3」可能是編號。有兩種讀法的一律不猜。',
  },
  formula: {
    title: '這一格是公式',
    message: ({ where, value }) => `${where}寫的是${value}，是公式，不是數字。`,
    cure: '請選取這一格，複製後用「選擇性貼上 → 值」貼回去，再儲存為 CSV。備註不要以 =、+、- 或 @ 開頭。',
    why: '公式在另一部電腦上可能算出不同的結果，也可能被用來執行指令，因此不接受。',
  },
  'headcount-too-large': {
    title: '人數過大',
    message: ({ where, value, params, number }) =>
      `${where}寫的是${value}，超過單行上限 ${number(params.limit)} 人。`,
    cure: '請檢查是否多打了幾個 0，或者把日期、編號填到了人數這一欄。',
    why: '全年目標只有幾百人，這麼大的數幾乎一定是填錯了。',
  },
  'note-too-long': {
    title: '備註太長',
    message: ({ where, params, number }) =>
      `${where}有 ${number(params.length)} 個字，最多 ${number(params.limit)} 個字。`,
    cure: '請縮短備註。較長的說明請寫進當月的工作情況（summaries 資料夾）。',
    why: '備註用來說明一行數字，太長的文字在表格裏看不清。',
  },
  'date-format': {
    title: '日期寫法不標準',
    message: ({ where, value, suggestion }) =>
      `${where}寫的是${value}${suggestion === null ? '' : `，已讀作${suggestion}`}。標準寫法像「2022-06-28」。`,
    cure: '你不必處理。要自己改的話，請先把儲存格格式設為「文字」，再輸入「2022-06-28」。',
    why: 'Excel 和 WPS 會自動改變日期的樣子。統一寫法，才能比較先後。',
  },
  'invalid-date': {
    title: '不是日期',
    message: ({ where, value, meant }) =>
      `${where}寫的是${value}，日曆上沒有這一天，或者讀不出是哪一天${meant}。`,
    cure: '請寫成「年-月-日」，例如「2022-06-28」。「6/7/2022」這樣的寫法分不清月和日，請不要用。',
    why: '日期決定是否準時、任務是否完成，不能猜。',
  },
  'reported-on-unequal': {
    title: '首次報送日期不一致',
    message: ({ where, value, params, quote }) =>
      `${where}寫的是${value}，前面的行寫的是${quote(params.first)}。`,
    cure: '請讓每一行都寫同一天，即本單位第一次報送這個月數據的日期；以後更正也不要改它。',
    why: '一個檔案是一次報送，只有一個首次報送日期，用來判斷是否準時。',
  },
  'reported-on-before-month': {
    title: '報送日期早於當月',
    message: ({ where, value, params }) => `${where}寫的是${value}，比數據的月份 ${params.month} 還早。`,
    cure: '請檢查年份和月份有沒有寫錯。這裏填第一次報送這個月數據的日期。',
    why: '一個月還沒有開始，不可能已經報送它的新增人數。',
  },
  'personal-data': {
    title: '含有個人資料',
    message: ({ where, value, params }) =>
      `${where}像是${terms.personal(params.kind)}（${value}，已遮蓋）。這裏的數據是公開的，不能有個人資料。`,
    cure: '請刪除後重新提交，並馬上通知辦公室：已經推送的內容要從歷史記錄中清除。',
    why: '數據儲存庫對外公開，任何人都看得到。統計只需要人數，不需要知道是誰。',
  },
  'reported-on-absent': {
    title: '新報的檔案沒有報送日期',
    message: '這個檔案是新報的，但沒有寫報送日期（reported_on），這個月只能算「已報」，不算準時。',
    cure: '請在表的最右邊加一欄，標題寫 reported_on，每一列都填第一次報送的日期，寫成 2022-06-28 這樣。',
    why: '有沒有準時報送，只看檔案裏寫的報送日期。日期只在第一次報送時填，以後更正不改。',
  },
  'value-constraint': {
    title: '內容不符合規定',
    message: ({ where, isBlank, value, params }) =>
      `${where}${isBlank ? '' : `寫的是${value}，`}${terms.rule(params.rule, params.limit)}。`,
    cure: '請按要求改正。覺得規定不合適的，請聯絡辦公室；規定改動之前，不符合的內容不能提交。',
    why: '每一格可以填甚麼，都寫在 schemas 資料夾的規則裏；CSV、JSON 和 Excel 表格用的是同一套規則。',
  },
  'repeated-header': {
    title: '標題行又出現了一次',
    message: ({ row }) => `${row}又是一行欄名，不是數據。`,
    cure: '請刪除這一行，只留最上面的一行欄名。如果下面是另一個表（別的月份或單位），請把它移到自己的檔案。',
    why: '幾個表接在一起時，下面的行可能是別的月份的。一個檔案只能有一行欄名、一個表。',
  },
  'total-row': {
    title: '這一行是合計',
    message: ({ where, value }) => `${where}寫的是${value}，這一行是合計，不是另外的人。`,
    cure: '請把這一行整行刪除，合計由程式計算。',
    why: '合計裏的人在上面的行已經計算過，再計一次就會重複。',
  },
  'remark-row': {
    title: '這一行是說明，不是數據',
    message: ({ row }) => `${row}是表格以外的說明或下款，不是一行人數。`,
    cure: '請把這一行整行刪除。要保留的說明請寫進有關那一行的備註；填表人、聯絡人等個人資料不要提交。',
    why: '表格裏只能有數據。其餘的文字程式讀不懂，也可能帶有個人資料。',
  },
  'number-without-keys': {
    title: '只有人數，沒有其他內容',
    message: ({ row, value }) =>
      `${row}只寫了人數${value}，沒有寫領域、地點和來源地。請確認是不是上面各行的合計。`,
    cure: '如果是合計，請把這一行整行刪除；如果不是，請補上領域、地點和來源地。',
    why: '合計裏的人在上面的行已經計算過。補上地點再報一次，人數就會重複。',
  },
  'unquoted-thousands': {
    title: '人數被逗號分成了兩格',
    message: ({ row, value, params, quote }) =>
      `${row}的人數是${value}，後面一格正好是三位數字，看來是${quote(params.meant)}裏的千位逗號把它分成了兩格。`,
    cure: ({ params, quote }) =>
      `如果人數是${quote(params.meant)}，請去掉逗號寫成 ${params.meant}；如果後面的三位數字是備註，請在備註裏加上文字說明它是甚麼。`,
    why: 'CSV 用逗號分格，「1,200」不加引號會變成 1 和 200 兩格，人數就錯了。',
  },
} satisfies Partial<Messages>;
