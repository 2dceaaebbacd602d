import { listRanges } from '../../lineRanges.ts';
import type { Words } from '../message.ts';

export const words: Words = {
  quote: (text) => `「${text}」`,
  quoteLabel: (label) => `「${label}」`,
  withId: (name, id) => `${name}（${id}）`,
  list: (items) => items.join('、'),
  lines: (lines) =>
    `第 ${listRanges(lines, '—', '、')} 行${lines.cut === 0 ? '' : `等（另有 ${lines.cut} 行）`}`,
  where: ({ lines, column, label }) => {
    const place = `${lines ?? ''}${label ?? (column === null ? '' : `第 ${column} 欄`)}`;
    return place === '' ? '這個檔案' : place;
  },
  sheetPlace: ({ sheet, lines, column }) =>
    sheet === null ? '這個活頁簿' : `工作表${sheet}${lines ?? ''}${column === null ? '' : ` ${column} 欄`}`,
  here: { cell: '這一格', row: '這一行' },
  meant: (suggestion) => `；你想寫的可能是${suggestion}`,
  more: (count) => `這個檔案內另有 ${count} 處同樣的問題。`,
  blank: '空白',
  sentences: (parts) => parts.join(''),
  fixable: '這一項可以自動改好：執行 npm run fix。',
  answer: ({ path, line, header, command, byOffice }) =>
    `確實無誤的，${byOffice ? '由辦公室' : '請'}說明理由：在 ${path} 加一行 ${line}（新建這個檔案時，首行寫 ${header}），或者執行 ${command} 。說明以後不再提示，除非數字改變。`,
  reason: '理由',
  values: {
    HK: '香港',
    MO: '澳門',
    ML: '內地',
    regulated: '准入類',
    'non-regulated': '非准入類',
    agreement: '互認簽約',
    'demonstration-point': '示範點',
    workstation: '工作站',
    policy: '配套政策',
    report: '經驗報告',
    'not-started': '未開始',
    'in-progress': '進行中',
    done: '已完成',
  },
};
