import type { FurtherCells, NamedIn } from '../../catalogue.ts';
import type { Case, Messages } from '../message.ts';

const PLACES: Readonly<Record<NamedIn, string>> = {
  title: '標題',
  block: '小標題',
  tab: '工作表的名稱',
  'file-name': '活頁簿的檔案名稱',
};
const TABLES = { headcounts: '人數表', milestones: '里程碑表', summary: '工作情況' };

/** 這一格之外還有哪些格。 */
const also = ({ cells, others }: FurtherCells): string =>
  others === 0 ? '' : `${cells.join('、')}${others > cells.length ? ` 等 ${others} 格` : ''}也是這樣。`;

const hidden = ({ params, names, quote }: Case<{ part: string; names: readonly string[] }>): string =>
  params.part === 'row'
    ? `第 ${params.names.join('、')} 行`
    : params.part === 'column'
      ? `${params.names.join('、')} 欄`
      : `工作表${params.names.length === 1 ? quote(params.names[0] ?? '') : names(params.names)}`;

export const workbook = {
  'total-mismatch': {
    title: '合計與各行不符',
    message: ({ where, value, params, number }) =>
      `${where}的合計寫的是${value}，各行相加是 ${number(params.sum)}。`,
    cure: '請核對是合計寫錯了，還是哪一行寫錯或漏了，改好後再匯入。',
    why: '合計只用來核對。兩個數對不上，必有一個是錯的，不能替你決定是哪一個。',
  },
  'other-unit-in-row': {
    title: '行裏寫的是別的單位',
    message: ({ where, value, params, name }) =>
      `${where}寫的單位是${value}，本次匯入的是${name(params.unit)}。`,
    cure: '一次只匯入一個單位：請刪掉別的單位的行；如果是單位名稱寫錯了，請改正。',
    why: '別的單位的人數記到本單位名下，兩邊都會錯。',
  },
  'shared-count': {
    title: '幾行合用一個人數',
    message: ({ params }) => `${params.range} 把幾行合併成一個人數，分不清每行各多少。`,
    cure: '請取消合併，逐行填寫人數。',
    why: '一個數分給幾行有許多分法，猜一種就可能錯。',
  },
  'several-tables': {
    title: '同樣的內容有幾處',
    message: ({ params, names }) =>
      `工作表${names(params.sheets)}裏都有${TABLES[params.table]}，不知道以哪一個為準。`,
    cure: '請只留下本月的一個，或者把工作表的名稱改成月份，例如「8月」。',
    why: '幾處的數字可能不同，也可能被重複計算，所以不替你挑選。',
  },
  'broken-milestones-file': {
    title: '已有的里程碑檔案有錯',
    message: ({ file }) => `已有的里程碑檔案${file}有錯誤，活頁簿裏的里程碑無法加進去。`,
    cure: '請先改正那個檔案（npm run validate 會說明哪裏有錯），再匯入。',
    why: '有錯的檔案讀不全，新舊內容混在一起就分不清了。',
  },
  'names-another-month': {
    title: '寫的是別的月份',
    message: ({ params, value, quote }) =>
      `${PLACES[params.from]}寫的是${value}，本次匯入的是${quote(params.expected)}。`,
    cure: '如果拿錯了活頁簿或工作表，請換成本月的；如果是沿用上月的表忘了改，請把月份改對。一張表裏只放一個月。',
    why: '把別的月份的人數記到本月，兩個月的數字都會錯。',
  },
  'names-another-unit': {
    title: '寫的是別的單位',
    message: ({ params, value, name }) =>
      `${PLACES[params.from]}寫的是${value}，本次匯入的是${name(params.expected)}。`,
    cure: '如果拿錯了活頁簿，請換成本單位的；如果是借用別的單位的表忘了改，請把單位改對。',
    why: '把別的單位的人數記到本單位名下，兩邊都會錯。',
  },
  'names-more-than-a-month': {
    title: '寫的是幾個月或累計',
    message: ({ params, value, quote }) =>
      `${PLACES[params.from]}寫的是${value}，這裏只收${quote(params.expected)}一個月新增的人數。`,
    cure: '請只填本月新增的人數，並把標題或名稱改成本月；累計由程式相加，不用報送。',
    why: '累計數當作新增，以前各月的人就會再算一遍。',
  },
  'sheet-of-month-empty': {
    title: '本月的工作表是空的',
    message: ({ params, names }) => `本月的工作表沒有填寫，填了數的是${names(params.sheets)}。`,
    cure: '請把本月的人數填進本月的工作表；沒有新增的填一行，人數寫 0。如果數填錯了地方，請移過來。',
    why: '別的工作表多半是別的月份，把它當作本月會記錯。',
  },
  'hidden-part': {
    title: '要讀的內容被隱藏了',
    message: (shown) => `${hidden(shown)}被隱藏、篩選掉或摺疊起來了，裏面卻有要讀的內容。`,
    cure: '要報的請取消隱藏（清除篩選、展開分組）；不要的請刪除，再匯入。',
    why: '看不見的人數不能悄悄計入，也不能悄悄丟掉：看到的和統計的必須一樣。',
  },
  'struck-out': {
    title: '內容被劃掉了',
    message: ({ where, params }) => `${where}的內容有刪除線。${also(params)}`,
    cure: '作廢的請刪除內容或整行；仍然有效的請去掉刪除線。',
    why: '劃掉的數在人看來是不算的，程式卻讀得到，所以要先說清楚。',
  },
  superscript: {
    title: '內容裏有上標或下標',
    message: ({ where, params }) =>
      `${where}裏有上標或下標，讀出來會與數字連在一起（例如 3 和上標 1 成了 31）。${also(params)}`,
    cure: '請刪除上標或下標，要說明的寫進備註。',
    why: '腳註編號連在人數後面，會把人數放大十倍。',
  },
  'formula-without-value': {
    title: '公式沒有算出結果',
    message: ({ where, params }) => `${where}是公式，檔案裏沒有它算出的結果。${also(params)}`,
    cure: '請用 Excel 或 WPS 打開活頁簿，等它算完，儲存後再匯入。',
    why: '有些軟件儲存時只存公式。打開時才會出現的數，匯入時還不存在。',
  },
  'error-value': {
    title: '公式出錯了',
    message: ({ where, params, quote }) =>
      `${where}顯示的是${quote(params.shown)}，公式出錯了。${also(params)}`,
    cure: '請用 Excel 或 WPS 打開活頁簿，改正公式或直接填寫數字，等它算完，儲存後再匯入。',
    why: '#REF! 是引用的格子沒有了，#N/A 是沒有查到。它們都不是人數。',
  },
  'shown-otherwise': {
    title: '顯示的數與存的數不同',
    message: ({ where, value, params, quote }) =>
      `${where}存的是${value}，顯示出來${params.shown === '' ? '卻是空白' : `卻是${quote(params.shown)}`}。${also(params)}`,
    cure: '請用 Excel 或 WPS 打開活頁簿，把儲存格格式改為「通用格式」，核對數字，儲存後再匯入。',
    why: '看到的和統計的必須一樣。格式會把 2.6 顯示成 3，也能讓數字不顯示。',
  },
  'total-without-label': {
    title: '是不是合計',
    message: ({ row, value, params, number }) =>
      `${row}只有一個數${value}，沒有領域、地點和來源地；上面各行相加是 ${number(params.sum)}，請看是不是合計。`,
    cure: '是合計的，請在這一行的第一格寫上「合計」，或者刪除這一行；不是的，請補上領域、地點和來源地。',
    why: '合計當作一行人數，這個月的人就會多算一遍。',
  },
  'rows-below-words': {
    title: '文字下面還有表格的行',
    message: ({ row }) => `${row}像是人數表的一行，卻在工作情況、意見建議的下面。`,
    cure: '請把這些行移到上面的表格裏，文字放在表格的後面。',
    why: '標題「工作情況」以下都按文字讀取，夾在裏面的人數會丟失。',
  },
  'tables-side-by-side': {
    title: '表格並排放着',
    message: ({ where }) => `${where}開始是另一張並排的表格，兩張表一行一行地混在一起。`,
    cure: '請把右邊的表格接到左邊的下面，欄對齊；不是人數的表格請放到別的工作表。',
    why: '一行只能是一條記錄。並排的表格讀不出哪個數屬於哪一行。',
  },
  'second-table': {
    title: '同一張工作表裏還有表',
    message: ({ row }) => `${row}是另一張表格的表頭，它的欄與前一張不同。`,
    cure: '請把另一張表格放到別的工作表；同是人數的，請接到同一張表的下面，欄對齊。',
    why: '一張工作表只讀一張表格，另一張裏的數會丟失或錯位。',
  },
  'header-of-two-lines': {
    title: '表頭有兩行',
    message: ({ row }) => `${row}也是表頭：表頭分成了上下兩行。`,
    cure: '請只留一行表頭，每一欄一個名稱：月份、專業領域、地點、來源地、人數、備註；香港、澳門、內地各寫一行，不作為欄。',
    why: '兩行表頭合起來才是一欄的意思，上面的「本月新增」管到哪幾欄，程式讀不出來。',
  },
  'unknown-unit-in-row': {
    title: '匯總表內有不認識的單位',
    message: ({ where, value, isBlank, meant }) =>
      isBlank
        ? `${where}沒有寫單位，不知道這一行是哪個單位的。`
        : `${where}寫的單位${value}不在登記冊內${meant}。`,
    cure: '請寫登記冊內的單位名稱；一個單位有幾行的，每行都要寫。不是報送單位的行請刪掉。',
    why: '匯總表按單位一欄把各行分到各單位，單位認不出來，這一行的人數就沒有着落。',
  },
  'no-unit-column': {
    title: '匯總表看不出哪行是哪個單位的',
    message: ({ where, params: { columns } }) =>
      columns.length === 0
        ? `${where}沒有「單位」這一欄，不知道每一行是哪個單位的。`
        : `${where}有幾欄寫單位（${columns.join('、')} 欄），寫的卻不一樣。`,
    cure: ({ params: { columns } }) =>
      columns.length === 0
        ? '請加上「單位」一欄，每行寫明是哪個單位的；表內只有一個單位的，請去掉 --by-unit，改用 --unit。'
        : '請只留一欄寫報送單位，其餘的請刪掉或改欄名。',
    why: '匯總表內每一行要歸到一個單位名下，歸錯了兩個單位的數都會錯。',
  },
} satisfies Partial<Messages>;
