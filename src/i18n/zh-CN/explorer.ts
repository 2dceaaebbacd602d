/** The explorer: page and script share these words. */

/** What a comparison found. */
interface Finding {
  readonly members: readonly { readonly name: string; readonly total: string | null; readonly n: number }[];
  /** Whether all have as many, at least two. */
  readonly even: boolean;
  /** People between the most and the fewest; null where not two are known. */
  readonly gap: string | null;
}

const listed = (names: readonly string[]): string =>
  names.length < 3 ? names.join('和') : `${names.slice(0, -1).join('、')}和${names.at(-1) ?? ''}`;

export const explorer = {
  title: '数据探索',
  lead: '自选行、列与筛选条件，查看任意领域、地点、月份、单位和来源地的人数，并下载表格或图片。',
  noScript: '自选行列、筛选和下载需要 JavaScript。下表是各领域、各月份的新增人数；全部数据见',
  choices: '选择要看的内容',
  rows: '行',
  columns: '列',
  noColumns: '不分列',
  swap: '行列互换',
  measure: '人数',
  measures: { new: '新增', cumulative: '累计' },
  display: '显示为',
  displays: { table: '表格', bars: '条形图', lines: '折线图', heat: '热力图', compare: '比较' },
  filters: '筛选',
  all: '全部',
  chosen: (n: string, of: string) => `${n}/${of}`,
  clear: '不筛选',
  clearAll: '清除全部筛选',
  /** People counted: heads of columns, titles. */
  people: { new: '新增人数', cumulative: '累计人数' },
  viewTitle: (p: { people: string; rows: string; columns: string | null }) =>
    p.columns === null ? `${p.people}：按${p.rows}` : `${p.people}：按${p.rows}和${p.columns}`,
  /** Said after the title, which is there already for those who see it. */
  summary: (p: { total: string; n: number; asOf: string; filters: readonly string[] }) =>
    `共${p.total}人，截至${p.asOf}${p.filters.length === 0 ? '' : `；只计${p.filters.join('，')}`}。`,
  afterTitle: '，',
  filterPart: (p: { dimension: string; names: readonly string[]; count: string }) =>
    p.names.length > 3 ? `${p.dimension}${p.count}项` : `${p.dimension}“${p.names.join('、')}”`,
  download: '下载此视图',
  downloadAs: (format: string) => `下载 ${format}`,
  cite: '引用',
  copy: '复制引用',
  copied: '引用已复制。',
  copyFailed: '浏览器不允许复制，请选中上面的文字自行复制。',
  citation: (p: { site: string; title: string; asOf: string; mark: string; address: string }) =>
    `${p.site}：${p.title}，数据截至${p.asOf}${p.mark}。${p.address}`,
  loadFailed: '数据没有载入，下表为各领域、各月份的新增人数。请刷新页面再试。',
  drawFailed: '图没有载入，表格仍然完整。请检查网络后再选一次。',
  notes: { title: '标题', source: '来源', asOf: '数据截至', mark: '说明', address: '网址' },
  picture: '图',
  source: (issuer: string) => `来源：各试点单位逐月报送，${issuer}`,
  others: '灰线为其余各项',
  provisional: '虚线段和空心点为暂计：尚有单位未报',
  /** A line of several months of one state; of several columns without anybody. */
  months: (first: string, last: string) => `${first}至${last}`,
  zeros: (n: number, all: boolean) => (all ? `全部${n}项` : `其余${n}项`),
  compare: {
    /** The fields that choose what is compared. */
    choose: '比较哪几项',
    of: '比较',
    members: ['第一项', '第二项', '第三项（可不选）'],
    none: '不选',
    title: (names: readonly string[], people: string) => `${people}：${listed(names)}`,
    /** The finding, without its full stop. `total` is null where the member is not open; by total, the most first. */
    finding: (p: Finding) => {
      const names = p.members.map(({ name }) => name);
      if (p.even) return `${listed(names)}都是${p.members[0]?.total ?? ''}人`;
      const open = p.members.filter(({ total }) => total !== null);
      const gap = p.gap === null ? [] : [open.length > 2 ? `最多与最少差${p.gap}人` : `差${p.gap}人`];
      return [
        ...open.map(({ name, total }) => `${name}${total ?? ''}人`),
        ...gap,
        ...p.members.filter(({ total }) => total === null).map(({ name }) => `${name}未开通`),
      ].join('，');
    },
    /** The finding with its day and what is left out. */
    findingAsOf: (p: { finding: string; asOf: string; filters: readonly string[] }) =>
      `${p.finding}，截至${p.asOf}${p.filters.length === 0 ? '' : `；只计${p.filters.join('，')}`}。`,
    nothingDue: (names: readonly string[]) => `${listed(names)}：各月都未到期，还没有人数可比`,
    /** Members whose reports are missing for the same months. */
    owing: (p: { names: readonly string[]; months: string; n: number }) =>
      `${listed(p.names)}${p.names.length > 1 ? '各' : ''}有${p.months}个月缺报告，人数暂缺或不全。`,
    /** On the page of a member. */
    link: (dimension: string) => `与其他${dimension}比较`,
    another: '再选一项，就能比较。',
    difference: (first: string, second: string) => `${first}减${second}`,
    owed: (name: string) => `${name}：未报（家次）`,
    owedKey: '当月有单位未报，人数暂缺或不全',
    unknown: (values: readonly string[], more: string | null) =>
      `网址里有这里没有的内容，没有用上：${values.join('、')}${more === null ? '' : `，另有${more}处`}。`,
  },
};

export type ExplorerWords = typeof explorer;
