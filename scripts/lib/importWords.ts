/** What `import` says. */
import type { Lang } from '../../src/core/model.ts';
import type { ReceiptEntry } from '../../src/core/workbook/importWorkbook.ts';
import type { TotalMismatch } from '../../src/core/workbook/totals.ts';
import type { WorkbookFault } from '../../src/io/xlsxRead.ts';

export interface ImportWords {
  readonly receipt: string;
  readonly entry: (entry: ReceiptEntry) => string;
  readonly unused: (sheets: readonly string[]) => string;
  readonly mended: (count: number) => string;
  readonly error: string;
  readonly warning: string;
  readonly mismatch: (mismatch: TotalMismatch) => string;
  readonly unreadable: (file: string, fault: WorkbookFault) => string;
  readonly noTable: (file: string, sheets: readonly string[]) => string;
  readonly nothingWritten: string;
  readonly written: string;
  readonly illustrative: string;
}

/** Parts of a receipt entry that are there, each after the separator. */
function extras(separator: string, parts: readonly (string | null)[]): string {
  return parts.flatMap((part) => (part === null ? [] : [`${separator}${part}`])).join('');
}

const listed = <T>(items: readonly T[], say: (items: readonly T[]) => string): string | null =>
  items.length === 0 ? null : say(items);

export const IMPORT_WORDS: Readonly<Record<Lang, ImportWords>> = {
  'zh-CN': {
    receipt: '导入回执',
    entry: ({ kind, sheet, rows, people, totalLines, skippedLines, addedColumns }) =>
      `工作表“${sheet}”：${{ headcounts: '人数', milestones: '里程碑', summary: '工作情况' }[kind]} ${rows} 行` +
      extras('；', [
        people === null ? null : `共 ${people} 人`,
        listed(totalLines, (lines) => `第 ${lines.join('、')} 行是合计，只用来核对，不导入`),
        listed(skippedLines, (lines) => `第 ${lines.join('、')} 行是标题或附注，不导入`),
        listed(
          addedColumns,
          (columns) =>
            `补上的列：${columns.map(({ name, value }) => (value === '' ? `${name}（留空）` : `${name} = ${value}`)).join('、')}`,
        ),
      ]),
    unused: (sheets) => `没有可导入内容的工作表：${sheets.map((name) => `“${name}”`).join('、')}`,
    mended: (count) => `写法统一为规范形式：${count} 处（名称改为编号、日期改为 YYYY-MM 等，人数不变）`,
    error: '错误',
    warning: '提醒',
    mismatch: ({ sheet, cell, stated, sum }) =>
      `错误 ${sheet}!${cell}：合计写的是 ${stated}，上面各行相加是 ${sum}。请核对是哪一个写错了，改好后再导入。`,
    unreadable: (file, fault) =>
      ({
        'old-format': `${file}：这是旧格式（.xls 或 .et）。请在 Excel 或 WPS 里打开，选“另存为”，文件类型选“Excel 工作簿（*.xlsx）”，再导入新文件。只改扩展名不行。`,
        encrypted: `${file}：工作簿设了打开密码。请在 Excel 或 WPS 里打开，取消密码后另存，再导入。`,
        'not-a-workbook': `${file}：不是 .xlsx 工作簿，或者文件已损坏。请在 Excel 或 WPS 里打开，另存为 .xlsx 后再导入。`,
        'too-large': `${file}：文件太大（上限 5 MiB，解压后 50 MiB）。月报只有几十行，请删掉图片和无关的工作表后再导入。`,
      })[fault],
    noTable: (file, sheets) =>
      `${file}：没有找到人数表（看过的工作表：${sheets.join('、')}）。表头要有“专业领域、地点、来源地、人数”等列名，可以先用 npm run new -- --xlsx 生成模板。`,
    nothingWritten: '有错误，没有写入任何文件。改好工作簿后重新导入。',
    written: '已写入：',
    illustrative: '注意：本仓库目前的人数、日期和状态均为示例。',
  },
  'zh-HK': {
    receipt: '匯入回執',
    entry: ({ kind, sheet, rows, people, totalLines, skippedLines, addedColumns }) =>
      `工作表「${sheet}」：${{ headcounts: '人數', milestones: '里程碑', summary: '工作情況' }[kind]} ${rows} 行` +
      extras('；', [
        people === null ? null : `共 ${people} 人`,
        listed(totalLines, (lines) => `第 ${lines.join('、')} 行是合計，只用作核對，不匯入`),
        listed(skippedLines, (lines) => `第 ${lines.join('、')} 行是標題或附註，不匯入`),
        listed(
          addedColumns,
          (columns) =>
            `補上的欄：${columns.map(({ name, value }) => (value === '' ? `${name}（留空）` : `${name} = ${value}`)).join('、')}`,
        ),
      ]),
    unused: (sheets) => `沒有可匯入內容的工作表：${sheets.map((name) => `「${name}」`).join('、')}`,
    mended: (count) => `寫法統一為規範形式：${count} 處（名稱改為編號、日期改為 YYYY-MM 等，人數不變）`,
    error: '錯誤',
    warning: '提醒',
    mismatch: ({ sheet, cell, stated, sum }) =>
      `錯誤 ${sheet}!${cell}：合計寫的是 ${stated}，上面各行相加是 ${sum}。請核對是哪一個寫錯了，改好後再匯入。`,
    unreadable: (file, fault) =>
      ({
        'old-format': `${file}：這是舊格式（.xls 或 .et）。請在 Excel 或 WPS 內打開，選「另存新檔」，檔案類型選「Excel 活頁簿（*.xlsx）」，再匯入新檔案。只改副檔名不行。`,
        encrypted: `${file}：活頁簿設了開啟密碼。請在 Excel 或 WPS 內打開，取消密碼後另存，再匯入。`,
        'not-a-workbook': `${file}：不是 .xlsx 活頁簿，或者檔案已損壞。請在 Excel 或 WPS 內打開，另存為 .xlsx 後再匯入。`,
        'too-large': `${file}：檔案太大（上限 5 MiB，解壓後 50 MiB）。月報只有幾十行，請刪去圖片和無關的工作表後再匯入。`,
      })[fault],
    noTable: (file, sheets) =>
      `${file}：找不到人數表（看過的工作表：${sheets.join('、')}）。表頭要有「專業領域、地點、來源地、人數」等欄名，可以先用 npm run new -- --xlsx 產生範本。`,
    nothingWritten: '有錯誤，沒有寫入任何檔案。改好活頁簿後重新匯入。',
    written: '已寫入：',
    illustrative: '注意：本儲存庫目前的人數、日期和狀態均為示例。',
  },
  en: {
    receipt: 'Import receipt',
    entry: ({ kind, sheet, rows, people, totalLines, skippedLines, addedColumns }) =>
      `Sheet “${sheet}”: ${{ headcounts: 'headcounts', milestones: 'milestones', summary: 'work done' }[kind]}, rows: ${rows}` +
      extras('; ', [
        people === null ? null : `people: ${people}`,
        listed(totalLines, (lines) => `totals, checked but not imported, in line ${lines.join(', ')}`),
        listed(skippedLines, (lines) => `titles or remarks, not imported, in line ${lines.join(', ')}`),
        listed(
          addedColumns,
          (columns) =>
            `columns filled in: ${columns.map(({ name, value }) => (value === '' ? `${name} (blank)` : `${name} = ${value}`)).join(', ')}`,
        ),
      ]),
    unused: (sheets) => `Sheets with nothing to import: ${sheets.map((name) => `“${name}”`).join(', ')}`,
    mended: (count) =>
      `Brought into canonical form: ${count} (names to ids, dates to YYYY-MM and the like; no headcount changed)`,
    error: 'Error',
    warning: 'Warning',
    mismatch: ({ sheet, cell, stated, sum }) =>
      `Error ${sheet}!${cell}: the total says ${stated}, the rows above add up to ${sum}. Find out which is wrong, mend it and import again.`,
    unreadable: (file, fault) =>
      ({
        'old-format': `${file}: this is the old format (.xls or .et). Open it in Excel or WPS, choose Save As, file type “Excel Workbook (*.xlsx)”, and import the new file. Renaming it is not enough.`,
        encrypted: `${file}: the workbook has a password. Open it in Excel or WPS, remove the password, save and import again.`,
        'not-a-workbook': `${file}: not an .xlsx workbook, or a damaged one. Open it in Excel or WPS, save it as .xlsx and import again.`,
        'too-large': `${file}: too large (limit 5 MiB, 50 MiB unpacked). A month has a few dozen rows: remove pictures and other sheets and import again.`,
      })[fault],
    noTable: (file, sheets) =>
      `${file}: no table of headcounts found (sheets looked at: ${sheets.join(', ')}). The header needs columns such as 专业领域, 地点, 来源地, 人数; npm run new -- --xlsx makes a template.`,
    nothingWritten: 'There are errors: nothing was written. Mend the workbook and import again.',
    written: 'Written:',
    illustrative: 'Note: headcounts, dates and states in this repository are illustrative.',
  },
};
