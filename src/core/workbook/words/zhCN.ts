import type { ImportWords } from './importWords.ts';

const quote = (text: string): string => `“${text}”`;
const list = (items: readonly string[]): string => items.join('、');

export const zhCN: ImportWords = {
  quote,
  list,
  colon: '：',
  receipt: '导入回执',
  pasted: '粘贴的表格',
  headcounts: (sheet, rows, people) => `工作表${sheet}：人数 ${rows} 行，共 ${people} 人`,
  collected: (sheet, units, rows, people) =>
    `工作表${sheet}：汇总表，${units} 个单位，人数 ${rows} 行，共 ${people} 人`,
  unit: (name, rows, people) => `${name}：${rows} 行，共 ${people} 人`,
  divided: (columns) => `按 ${columns} 列的单位分到各单位`,
  wordsOfNobody: (line) => `第 ${line} 行起的文字不知道是哪个单位的，不导入`,
  milestones: (sheet, rows, known) =>
    `工作表${sheet}：里程碑 ${rows} 行${known === 0 ? '' : `，其中 ${known} 行已经登记过，不重复写入`}`,
  summary: (sheet, work, suggestions) => `工作表${sheet}：工作情况 ${work} 字，意见建议 ${suggestions} 字`,
  totals: (lines) => `第 ${lines} 行是合计，已核对相符，不导入`,
  unchecked: (lines, why) => `第 ${lines} 行是合计，没有核对（${why}），不导入`,
  why: {
    differs: '与各行不符',
    'not-calculated': '公式没有结果',
    'shown-otherwise': '显示的与存的不同',
    'no-number': '没有写数',
    running: '是累计数',
    'unknown-part': '不清楚是哪些行的合计',
    incomplete: '有的行读不出来',
  },
  skipped: (lines) => `第 ${lines} 行是标题或附注，不导入`,
  hiddenLines: (lines) => `第 ${lines} 行是隐藏的，不导入`,
  hiddenColumns: (columns) => `${columns} 列是隐藏的，不导入`,
  running: (columns) => `${columns} 列是序号，不导入`,
  units: (columns) => `${columns} 列写的是本单位，不导入`,
  filled: (ranges) => `合并单元格 ${ranges}：每一行都按同一内容读取`,
  told: (columns) => `表里没有的列，按命令填写：${columns}`,
  blank: (columns) => `表里没有的列，留空：${columns}`,
  received: (day) => `首次报送日期填为 ${day}（今天；要填别的日期请加 --reported-on）`,
  receivedAtDesk: (day) => `首次报送日期填为 ${day}（今天）`,
  kept: (day) => `首次报送日期沿用已有文件的 ${day}`,
  otherDelivery: (day) => `表里写的报送日期 ${day} 不采用`,
  labels: (readings) => `列名读作：${readings}`,
  readings: (readings, more) => `名称和写法读作：${readings}${more === 0 ? '' : `，另有 ${more} 种`}`,
  unused: (sheets) => `没有导入的工作表：${sheets}`,
  hiddenSheets: (sheets) => `没有导入的隐藏工作表：${sheets}`,
  error: '错误',
  warning: '提醒',
  unreadable: (file, reason) =>
    ({
      'old-format': `${file}：这是旧格式（.xls 或 .et）。请在 Excel 或 WPS 里打开，选“另存为”，文件类型选“Excel 工作簿（*.xlsx）”，再导入新文件。只改扩展名不行。`,
      encrypted: `${file}：工作簿设了打开密码。请在 Excel 或 WPS 里打开，取消密码后另存，再导入。`,
      'not-a-workbook': `${file}：不是 .xlsx 工作簿，或者文件已损坏。请在 Excel 或 WPS 里打开，另存为 .xlsx 后再导入。`,
      'too-large': `${file}：文件太大（上限 5 MiB，解压后 30 MiB，全部工作表共 22 万格）。月报只有几十行，请删掉图片、无关的工作表和远处的零星单元格后再导入。`,
    })[reason],
  noTable: (file, sheets) =>
    `${file}：没有找到人数表（看过的工作表：${sheets}）。表头要有“专业领域、地点、来源地、人数”等列名，可以先用 npm run new -- --xlsx 生成模板。`,
  nothingWritten: '有错误，没有写入任何文件。改好工作簿后重新导入。',
  written: '已写入：',
  unchanged: '内容与已有文件相同，不必写入。',
  illustrative: '注意：本仓库目前的人数、日期和状态均为示例。',
};
