import type { Messages } from '../message.ts';

const MAKERS = {
  macos: 'macOS（蘋果電腦）自動產生的檔案',
  windows: 'Windows 自動產生的檔案',
  office: 'Excel、WPS 或 LibreOffice 開啟檔案時產生的暫存檔',
  editor: '編輯器或其他軟件留下的備份或暫存檔',
};

const PARTS = { rows: '行', lines: '行', columns: '欄', cells: '個儲存格', values: '個值' };

export const files = {
  'file-unreadable': {
    title: '無法讀取檔案',
    message: ({ params }) => `無法讀取這個檔案（系統代碼 ${params.reason}）。`,
    cure: '請檢查檔案是否損壞、是否有讀取權限，然後重新提交。',
    why: '讀不到的檔案無法核對，當中的數據也就不會計入。',
  },
  'file-empty': {
    title: '檔案是空的',
    message: '這個檔案沒有任何內容。',
    cure: '請填妥內容後重新提交。本月沒有新增人員的，也請報一行，人數寫 0。',
    why: '空檔案分不清是「沒有新增」還是「忘了填」。沒有新增要用人數為 0 的一行清楚說明。',
  },
  'file-too-large': {
    title: '檔案太大',
    message: ({ params, number }) =>
      `這個檔案有 ${number(params.bytes)} 位元組，超過上限 ${number(params.limit)} 位元組，沒有繼續讀取。`,
    cure: '請檢查是否把其他工作表、圖片或大量空行空欄也儲存了進來，只留要報送的幾行後重新儲存。',
    why: '一個單位一個月的檔案通常只有幾 KB，太大的檔案多半是存錯了。',
  },
  'symbolic-link': {
    title: '這是連結，不是檔案',
    message: '這個位置放的是指向別處的連結（符號連結），不是檔案本身。',
    cure: '請刪除這個連結，把檔案本身放到這裏。',
    why: '連結可能指向儲存庫以外的內容，換一部電腦就打不開，所以一律不讀取。',
  },
  'unexpected-file': {
    title: '不應出現的檔案',
    message: ({ meant }) => `數據資料夾的這個位置不應有這個檔案，它不會被讀取${meant}。`,
    cure: '如果是要報送的數據，請放到規定的位置，例如人數放在「年份/headcounts/單位代號/月份.csv」；如果是 Excel 原檔、圖片或暫存檔，請刪除。',
    why: '放錯位置的檔案不會計入統計。清楚指出來，才不會有數據不知不覺漏掉。',
  },
  'bad-file-name': {
    title: '檔案名稱不符合規定',
    message: ({ file, quote, params }) =>
      `檔案名稱${file}不符合規定，應寫成像${quote(params.expected)}這樣。`,
    cure: ({ suggestion, quote, params }) =>
      `請把檔案重新命名為${suggestion ?? `${quote(params.expected)}的樣子${params.expected.includes('MM') ? '（MM 換成兩位的月份）' : ''}`}，內容不必改動。`,
    why: '要靠檔案名稱知道這是哪個單位、哪個月份的數據，名稱不對就無法歸類。',
  },
  'unknown-unit-folder': {
    title: '不是已登記的單位',
    message: ({ value, meant }) => `資料夾${value}不是登記冊內任何單位的代號${meant}。`,
    cure: ({ suggestion }) =>
      suggestion === null
        ? '請把檔案放進本單位代號的資料夾。不知道代號或者是新加入的單位，請聯絡辦公室。'
        : `如果是，請把檔案移到${suggestion}的資料夾；新加入的單位請先聯絡辦公室登記。`,
    why: '只有登記過的單位才能報送，數據才不會記到不存在的單位名下。',
  },
  'year-without-targets': {
    title: '這一年沒有目標檔案',
    message: ({ params }) => `資料夾 ${params.year} 內沒有 targets.json，這一年的數據都不會被讀取。`,
    cure: '如果年份寫錯了，請把檔案移到正確的年份；如果是新的一年，請由辦公室先補上 targets.json。',
    why: '資料夾內有 targets.json 才算一個年度，否則當中的人數沒有目標可以對照。',
  },
  'both-formats': {
    title: '同一個月有兩個檔案',
    message: ({ quote, params }) => `同一個月還有另一個檔案${quote(params.other)}，不知道以哪一個為準。`,
    cure: '請只保留一個，刪除另一個。用 Excel 或 WPS 填報的，保留 .csv 檔案即可。',
    why: '兩個檔案的數字可能不同，也可能被重複計算，所以一個單位一個月只能有一個檔案。',
  },
  'missing-required-file': {
    title: '欠缺必需的檔案',
    message: ({ file }) => `欠缺必需的檔案${file}。`,
    cure: '請還原或補上這個檔案。這類檔案由辦公室維護。',
    why: '沒有登記冊、目標和任務，就無法判斷提交的數據是否正確。',
  },
  'merge-conflict': {
    title: '合併衝突未處理完',
    message: ({ row }) =>
      `${row}是合併衝突的記號（<<<<<<<、=======、>>>>>>>）：同一處有兩個版本，尚未選定一個。`,
    cure: '請只保留正確的版本，把另一個版本和這幾行記號都刪除，再檢查一次數字後提交。不確定選哪個的，請聯絡辦公室。',
    why: '兩個人改了同一個檔案時，系統會把兩個版本都寫進檔案，要由人來選。選定之前，當中的數字不能用，因此其他問題暫時不報。',
  },
  'system-file': {
    title: '電腦自動產生的檔案',
    message: ({ file, params }) => `${file}是${MAKERS[params.maker]}，不是要報送的數據。`,
    cure: '請刪除這個檔案，不會影響數據。',
    why: '電腦和軟件會在資料夾裏留下自己的檔案，它們不是數據，會令人誤以為多報了一份。',
  },
  'copied-file': {
    title: '看來是一個副本',
    message: ({ file, quote, params }) =>
      `${file}看來是${quote(params.original)}的副本，不會被讀取。請確認是不是複製或下載時多出來的。`,
    cure: ({ quote, params }) =>
      params.there === 'yes'
        ? `${quote(params.original)}已經在這裏：如果它是對的，請刪除這個檔案；如果這個檔案才是對的，請用它的內容取代${quote(params.original)}，再刪除這個檔案。`
        : `如果這就是要報送的檔案，請把它重新命名為${quote(params.original)}；如果不是，請刪除。`,
    why: '同一份數據有兩個檔案時，分不清以哪個為準，也可能重複計算。',
  },
  'table-too-large': {
    title: '表格太大',
    message: ({ params, number }) =>
      `這張表有 ${number(params.actual)} ${PARTS[params.part]}，超過上限 ${number(params.limit)} ${PARTS[params.part]}，表內的內容沒有繼續檢查。`,
    cure: '請檢查是否把其他月份、其他單位的數據或大量空行空欄也儲存了進來，只留本單位要報送的幾行幾欄後重新儲存。',
    why: '一個單位一個月的表通常只有幾十行、七欄以內，太大的表多半是存錯了，逐行報錯也沒有用。',
  },
} satisfies Partial<Messages>;
