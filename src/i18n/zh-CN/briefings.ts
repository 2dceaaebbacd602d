/** The pages of briefings. What a briefing itself says stands in src/briefing/words. */
export const briefings = {
  title: {
    month: (month: string) => `${month}工作简报`,
    half: (half: string) => `${half}工作简报`,
    brief: (month: string) => `${month}一页简报`,
  },
  lead: (n: string, _value: number) =>
    `每月一期，每半年另有一份，共${n}份；每份按当日所知的数据写成，可打印，也可下载 Markdown。`,
  leadNone: (month: string) => `首期为${month}简报，该月尚未开始。`,
  table: '各期简报',
  name: '简报',
  issue: '期数',
  asOf: '数据截至',
  files: '其他样式',
  number: (n: string) => `第${n}期`,
  markdown: 'Markdown',
  markdownOf: (title: string) => `Markdown：${title}`,
  brief: '一页简报',
  full: '全文简报',
  issued: '本期已印发，印发稿存档：',
  issuedNote: '本页按同一天的数据重新生成，用语可能与印发稿不同。',
  issuedShort: '已印发',
  draft: '编写中',
};
