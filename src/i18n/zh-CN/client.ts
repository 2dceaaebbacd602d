/**
 * Words that the browser needs too: tools of the charts, search. The pages' script carries this one file per
 * language, so that what it says comes from the same place as the page's own words.
 */
export const client = {
  chart: {
    kind: '可逐项查看的图表',
    hint: '用方向键逐项查看，Esc 退出',
    saveFailed: '未能保存图片',
  },
  tools: {
    group: (title: string) => `保存与嵌入：${title}`,
    embed: '嵌入',
    embedLong: (title: string) => `可嵌入的页面：${title}`,
    saveSvg: (title: string) => `存为 SVG 图片：${title}`,
    savePng: (title: string) => `存为 PNG 图片：${title}`,
    saveCsv: (title: string) => `存为 CSV 表格：${title}`,
    link: '链接',
    linkLong: (title: string) => `本图的链接：${title}`,
    /** After the address went to the clipboard. */
    copied: '已复制',
  },
  filter: {
    label: '只看',
    all: '全部',
  },
  embed: {
    lead: '每张图表都有一个单独的页面，可以嵌入其他网页，不需要 JavaScript。',
    fullPage: '在看板中查看',
    chart: '图表',
    page: '所在页面',
  },
  search: {
    title: '搜索',
    lead: '本站全部页面，按类别列出。',
    label: '搜索领域、地点、单位、月份、目标、任务、问题代码和页面',
    placeholder: '名称、别名或代码',
    close: '关闭',
    found: (total: number, shown: number) =>
      total > shown ? `找到${total}项，显示前${shown}项` : `找到${total}项`,
    none: '没有找到',
    failed: '搜索暂不可用，请看列表页',
    listPage: '全部页面',
    kinds: {
      page: '页面',
      target: '目标',
      domain: '领域',
      site: '地点',
      city: '城市',
      unit: '单位',
      month: '月份',
      briefing: '简报',
      task: '任务',
      problem: '问题代码',
    },
  },
};
