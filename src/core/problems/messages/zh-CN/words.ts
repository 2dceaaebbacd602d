import { listRanges } from '../../lineRanges.ts';
import type { Words } from '../message.ts';

export const words: Words = {
  quote: (text) => `“${text}”`,
  quoteLabel: (label) => `「${label}」`,
  withId: (name, id) => `${name}（${id}）`,
  list: (items) => items.join('、'),
  lines: (lines) =>
    `第 ${listRanges(lines, '—', '、')} 行${lines.cut === 0 ? '' : `等（另有 ${lines.cut} 行）`}`,
  where: ({ lines, column, label }) => {
    const place = `${lines ?? ''}${label ?? (column === null ? '' : `第 ${column} 列`)}`;
    return place === '' ? '这个文件' : place;
  },
  sheetPlace: ({ sheet, lines, column }) =>
    sheet === null ? '这个工作簿' : `工作表${sheet}${lines ?? ''}${column === null ? '' : ` ${column} 列`}`,
  here: { cell: '这一格', row: '这一行' },
  meant: (suggestion) => `；您要写的可能是${suggestion}`,
  more: (count) => `这个文件里另有 ${count} 处同样的问题。`,
  blank: '空白',
  sentences: (parts) => parts.join(''),
  fixable: '这一项可以自动改好：运行 npm run fix。',
  answer: ({ path, line, header, command, byOffice }) =>
    `确实无误的，${byOffice ? '由办公室' : '请'}说明理由：在 ${path} 加一行 ${line}（新建这个文件时，首行写 ${header}），或者运行 ${command} 。说明以后不再提示，除非数字改变。`,
  reason: '理由',
  values: {
    HK: '香港',
    MO: '澳门',
    ML: '内地',
    regulated: '准入类',
    'non-regulated': '非准入类',
    agreement: '互认签约',
    'demonstration-point': '示范点',
    workstation: '工作站',
    policy: '配套政策',
    report: '经验报告',
    'not-started': '未开始',
    'in-progress': '进行中',
    done: '已完成',
  },
};
