import type { Words } from '../message.ts';

export const words: Words = {
  quote: (text) => `「${text}」`,
  quoteLabel: (label) => `「${label}」`,
  withId: (name, id) => `${name}（${id}）`,
  list: (items) => items.join('、'),
  where: ({ line, column, label }) => {
    const place = [
      line === null ? '' : `第 ${line} 行`,
      label ?? (column === null ? '' : `第 ${column} 欄`),
    ].join('');
    return place === '' ? '這個檔案' : place;
  },
  sheetPlace: ({ sheet, line, column }) =>
    sheet === null
      ? '這個活頁簿'
      : `工作表${sheet}${line === null ? '' : `第 ${line} 行`}${column === null ? '' : ` ${column} 欄`}`,
  here: { cell: '這一格', row: '這一行' },
  meant: (suggestion) => `；你想寫的可能是${suggestion}`,
  more: (count) => `這個檔案內另有 ${count} 處同樣的問題。`,
  blank: '空白',
  sentences: (parts) => parts.join(''),
  fixable: '這一項可以自動改好：執行 npm run fix。',
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
