/** The explorer: page and script share these words. */
import type { explorer as source } from '../zh-CN/explorer.ts';

const listed = (names: readonly string[]): string =>
  names.length < 3 ? names.join('及') : `${names.slice(0, -1).join('、')}及${names.at(-1) ?? ''}`;

export const explorer: typeof source = {
  title: '數據探索',
  lead: '自選行、欄及篩選條件，查看任何領域、地點、月份、單位及來源地的人數，並下載表格或圖片。',
  noScript: '自選行欄、篩選及下載需要 JavaScript。下表是各領域、各月份的新增人數；全部數據見',
  choices: '選擇要看的內容',
  rows: '橫行',
  columns: '直欄',
  noColumns: '不分欄',
  swap: '行欄互換',
  measure: '人數',
  measures: { new: '新增', cumulative: '累計' },
  display: '顯示為',
  displays: { table: '表格', bars: '棒形圖', lines: '折線圖', heat: '熱圖', compare: '比較' },
  filters: '篩選',
  all: '全部',
  chosen: (n, of) => `${n}/${of}`,
  clear: '不篩選',
  clearAll: '清除全部篩選',
  people: { new: '新增人數', cumulative: '累計人數' },
  viewTitle: (p) =>
    p.columns === null ? `${p.people}：按${p.rows}` : `${p.people}：按${p.rows}及${p.columns}`,
  /** Said after the title, which is there already for those who see it. */
  summary: (p) =>
    `共${p.total}人，截至${p.asOf}${p.filters.length === 0 ? '' : `；只計${p.filters.join('，')}`}。`,
  afterTitle: '，',
  filterPart: (p) =>
    p.names.length > 3 ? `${p.dimension}${p.count}項` : `${p.dimension}「${p.names.join('、')}」`,
  download: '下載此檢視',
  downloadAs: (format) => `下載 ${format}`,
  cite: '引用',
  copy: '複製引用',
  copied: '引用已複製。',
  copyFailed: '瀏覽器不容許複製，請選取上面的文字自行複製。',
  citation: (p) => `${p.site}：${p.title}，數據截至${p.asOf}${p.mark}。${p.address}`,
  loadFailed: '數據未能載入，下表為各領域、各月份的新增人數。請重新載入網頁再試。',
  drawFailed: '圖未能載入，表格仍然完整。請檢查網絡後再選一次。',
  notes: { title: '標題', source: '來源', asOf: '數據截至', mark: '說明', address: '網址' },
  picture: '圖',
  source: (issuer) => `來源：各試點單位逐月呈報，${issuer}`,
  others: '灰線為其餘各項',
  provisional: '虛線段及空心點為暫計：尚有單位未報',
  months: (first, last) => `${first}至${last}`,
  zeros: (n, all) => (all ? `全部${n}項` : `其餘${n}項`),
  compare: {
    choose: '比較哪幾項',
    of: '比較',
    members: ['第一項', '第二項', '第三項（可不選）'],
    none: '不選',
    title: (names, people) => `${people}：${listed(names)}`,
    finding: (p) => {
      const names = p.members.map(({ name }) => name);
      if (p.even) return `${listed(names)}都是${p.members[0]?.total ?? ''}人`;
      const open = p.members.filter(({ total }) => total !== null);
      const gap = p.gap === null ? [] : [open.length > 2 ? `最多與最少相差${p.gap}人` : `相差${p.gap}人`];
      return [
        ...open.map(({ name, total }) => `${name}${total ?? ''}人`),
        ...gap,
        ...p.members.filter(({ total }) => total === null).map(({ name }) => `${name}未開通`),
      ].join('，');
    },
    findingAsOf: (p) =>
      `${p.finding}，截至${p.asOf}${p.filters.length === 0 ? '' : `；只計${p.filters.join('，')}`}。`,
    nothingDue: (names) => `${listed(names)}：各月均未到期，尚無人數可比`,
    owing: (p) =>
      `${listed(p.names)}${p.names.length > 1 ? '各' : ''}有${p.months}個月欠報告，人數暫缺或不全。`,
    link: (dimension) => `與其他${dimension}比較`,
    another: '再選一項，便可比較。',
    difference: (first, second) => `${first}減${second}`,
    owed: (name) => `${name}：未報（家次）`,
    owedKey: '該月有單位未報，人數暫缺或不全',
    unknown: (values, more) =>
      `網址有這裏沒有的內容，沒有採用：${values.join('、')}${more === null ? '' : `，另有${more}處`}。`,
  },
};
